import type { Id } from '#kernel/id.ts';
import { isMemberOf, isOfficer, type Viewer } from '#kernel/viewer.ts';
import type { Need } from './need.model.ts';
import { needStates } from './need.states.ts';

type Subject = Pick<Need, 'enterpriseId' | 'isAnonymous' | 'state'>;

export function isOwner(viewer: Viewer, { enterpriseId }: Pick<Need, 'enterpriseId'>): boolean {
  return isMemberOf(viewer, enterpriseId);
}

export function canPublishFor(viewer: Viewer, enterpriseId: Id<'organization'>): boolean {
  return isMemberOf(viewer, enterpriseId);
}

/** Strangers see what is published by a verified enterprise; a need that was taken back is the owner's alone. */
export function canSee(
  viewer: Viewer,
  need: Subject,
  { ownerIsVerified }: { ownerIsVerified: boolean },
): boolean {
  if (isOwner(viewer, need)) return true;
  if (need.state === 'WITHDRAWN') return false;
  return ownerIsVerified || isOfficer(viewer);
}

/** Who is behind an anonymous need is told to its own members and the bureau only. */
export function canSeeOwner(viewer: Viewer, need: Subject): boolean {
  return !need.isAnonymous || isOwner(viewer, need) || isOfficer(viewer);
}

export function canWithdraw(viewer: Viewer, need: Subject): boolean {
  return isOwner(viewer, need) && needStates.can(need.state, 'withdraw');
}
