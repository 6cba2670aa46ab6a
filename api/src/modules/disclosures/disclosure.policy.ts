import { isMemberOf, type Viewer } from '#kernel/viewer.ts';
import type { DisclosureSubject } from './disclosure.model.ts';

/** The log belongs to those whose contact was shown: not to who looked, and not to the bureau. */
export function canListOf(viewer: Viewer, subject: DisclosureSubject): boolean {
  if (viewer.kind !== 'ACCOUNT') return false;
  switch (subject.kind) {
    case 'ORGANIZATION':
      return isMemberOf(viewer, subject.id);
    case 'COMMISSIONER':
      return viewer.commissionerId === subject.id;
    case 'ACCOUNT':
      return viewer.accountId === subject.id;
    default:
      return subject satisfies never;
  }
}
