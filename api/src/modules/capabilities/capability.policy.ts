import type { Id } from '#kernel/id.ts';
import { isMemberOf, isOfficer, type Viewer } from '#kernel/viewer.ts';
import type { Capability } from './capability.model.ts';
import { capabilityStates } from './capability.states.ts';

type Subject = Pick<Capability, 'ownerId' | 'state'>;

export function isOwner(viewer: Viewer, { ownerId }: Pick<Capability, 'ownerId'>): boolean {
  return isMemberOf(viewer, ownerId);
}

export function canPublishFor(viewer: Viewer, ownerId: Id<'organization'>): boolean {
  return isMemberOf(viewer, ownerId);
}

/** Strangers see what is published by a verified owner; a capability that was taken back is the owner's alone. */
export function canSee(
  viewer: Viewer,
  capability: Subject,
  { ownerIsVerified }: { ownerIsVerified: boolean },
): boolean {
  if (isOwner(viewer, capability)) return true;
  if (capability.state === 'WITHDRAWN') return false;
  return ownerIsVerified || isOfficer(viewer);
}

export function canWithdraw(viewer: Viewer, capability: Subject): boolean {
  return isOwner(viewer, capability) && capabilityStates.can(capability.state, 'withdraw');
}
