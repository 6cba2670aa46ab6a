import { isMemberOf, type Viewer } from '#kernel/viewer.ts';
import type { Notification } from './notification.model.ts';

/** One's own alone; and what one was told as a member or an officer, for as long as one is. */
export function canSee(
  viewer: Viewer,
  {
    accountId,
    organizationId,
    isForOfficers,
  }: Pick<Notification, 'accountId' | 'organizationId'> & { readonly isForOfficers: boolean },
): boolean {
  if (viewer.kind !== 'ACCOUNT' || viewer.accountId !== accountId) return false;
  if (isForOfficers && !viewer.isOfficer) return false;
  return organizationId === null || isMemberOf(viewer, organizationId);
}
