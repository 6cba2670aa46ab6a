import { isMemberOf, type Viewer } from '#kernel/viewer.ts';
import type { Notification } from './notification.model.ts';

/** One's own alone; and what one was told as a member, for as long as one is. */
export function canSee(
  viewer: Viewer,
  { accountId, organizationId }: Pick<Notification, 'accountId' | 'organizationId'>,
): boolean {
  if (viewer.kind !== 'ACCOUNT' || viewer.accountId !== accountId) return false;
  return organizationId === null || isMemberOf(viewer, organizationId);
}
