import type { Id } from '#kernel/id.ts';
import { isMemberOf, isOfficer, type Viewer } from '#kernel/viewer.ts';
import type { Capability } from './capability.model.ts';
import { type CapabilityTransition, capabilityStates } from './capability.states.ts';

type Subject = Pick<Capability, 'ownerId' | 'state'>;

export function isOwner(viewer: Viewer, { ownerId }: Pick<Capability, 'ownerId'>): boolean {
  return isMemberOf(viewer, ownerId);
}

export function canPublishFor(viewer: Viewer, ownerId: Id<'organization'>): boolean {
  return isMemberOf(viewer, ownerId);
}

/** Strangers see what is published by a verified owner; drafts and what is paused or taken back is the owner's alone. */
export function canSee(
  viewer: Viewer,
  capability: Subject,
  { ownerIsVerified }: { ownerIsVerified: boolean },
): boolean {
  if (isOwner(viewer, capability)) return true;
  if (capability.state !== 'PUBLISHED') return false;
  return ownerIsVerified || isOfficer(viewer);
}

/** Who may make each transition. */
const actors: Readonly<Record<CapabilityTransition, (viewer: Viewer, subject: Subject) => boolean>> = {
  publish: isOwner,
  pause: isOwner,
  resume: isOwner,
  withdraw: isOwner,
};

/** Whether the viewer may do it at all; whether the state allows it is told apart. */
export function isActor(viewer: Viewer, capability: Subject, transition: CapabilityTransition): boolean {
  return actors[transition](viewer, capability);
}

export function can(viewer: Viewer, capability: Subject, transition: CapabilityTransition): boolean {
  return isActor(viewer, capability, transition) && capabilityStates.can(capability.state, transition);
}

export function canEdit(viewer: Viewer, capability: Subject): boolean {
  return isOwner(viewer, capability) && capability.state !== 'WITHDRAWN';
}

export function canDiscard(viewer: Viewer, capability: Subject): boolean {
  return isOwner(viewer, capability) && capability.state === 'DRAFT';
}
