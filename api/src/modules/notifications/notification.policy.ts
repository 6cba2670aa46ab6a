import { isMemberOf, type Viewer } from '#kernel/viewer.ts';
import { kindOf } from './notification.kinds.ts';
import type { Notification } from './notification.model.ts';

/** One's own alone; and what one was told as a member or an officer, for as long as one is. */
export function canSee(
  viewer: Viewer,
  { accountId, organizationId, kind }: Pick<Notification, 'accountId' | 'organizationId' | 'kind'>,
): boolean {
  if (viewer.kind !== 'ACCOUNT' || viewer.accountId !== accountId) return false;
  if (kindOf(kind).isForOfficers && !viewer.isOfficer) return false;
  return organizationId === null || isMemberOf(viewer, organizationId);
}
