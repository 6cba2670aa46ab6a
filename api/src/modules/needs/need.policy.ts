import type { Id } from '#kernel/id.ts';
import { isMemberOf, isOfficer, type Viewer } from '#kernel/viewer.ts';
import type { Need } from './need.model.ts';
import {
  discardableStates,
  editableStates,
  type NeedState,
  type NeedTransition,
  needStates,
  publicStates,
} from './need.states.ts';

type Owned = Pick<Need, 'enterpriseId'>;
type Taken = Pick<Need, 'proposal'>;
type Subject = Owned & Taken & Pick<Need, 'isAnonymous' | 'state'>;

/** What of an organization decides whether it may write down needs of others. */
type Intaker = {
  readonly kind: string;
  readonly platformCategory: string | null;
  readonly verifiedAt: Date | null;
};

/** Who makes each transition; a new one does not compile until it is named here. */
export const makers = {
  publish: 'FIRM',
  confirm: 'FIRM_OR_LINK',
  refuse: 'FIRM_OR_LINK',
  pause: 'FIRM',
  resume: 'FIRM',
  solve: 'FIRM',
  withdraw: 'FIRM',
  reopen: 'FIRM',
  // Time makes it, nobody else.
  expire: null,
} as const satisfies Record<NeedTransition, 'FIRM' | 'FIRM_OR_LINK' | null>;

export function isOwner(viewer: Viewer, { enterpriseId }: Owned): boolean {
  return isMemberOf(viewer, enterpriseId);
}

/** Whoever wrote it down on the firm's behalf: the bureau where no organization is named. */
export function isIntaker(viewer: Viewer, { proposal }: Taken): boolean {
  if (!proposal) return false;
  return proposal.organizationId === null ? isOfficer(viewer) : isMemberOf(viewer, proposal.organizationId);
}

export function canPublishFor(viewer: Viewer, enterpriseId: Id<'organization'>): boolean {
  return isMemberOf(viewer, enterpriseId);
}

/** Officers, and members of associations that the bureau has verified. */
export function canProposeFor(viewer: Viewer, organizationId: Id<'organization'> | null): boolean {
  return organizationId === null ? isOfficer(viewer) : isMemberOf(viewer, organizationId);
}

export function isIntakeBody({ kind, platformCategory, verifiedAt }: Intaker): boolean {
  return kind === 'TRANSFER_PLATFORM' && platformCategory === 'ASSOCIATION' && verifiedAt !== null;
}

/**
 * Strangers see what was published by a verified enterprise and is not paused or taken back; the bureau also what is paused
 * or not verified. A draft is the firm's alone, a proposal its writer's and the firm's.
 */
export function canSee(
  viewer: Viewer,
  need: Subject,
  { ownerIsVerified }: { ownerIsVerified: boolean },
): boolean {
  if (isOwner(viewer, need)) return true;
  if (need.state === 'PROPOSED' || need.state === 'REFUSED') return isIntaker(viewer, need);
  if (need.state === 'PAUSED') return isOfficer(viewer);
  return publicStates.includes(need.state) && (ownerIsVerified || isOfficer(viewer));
}

/** Who is behind an anonymous need is told to its own members, to who wrote it down and to the bureau only. */
export function canSeeOwner(viewer: Viewer, need: Subject): boolean {
  return !need.isAnonymous || canSeeInside(viewer, need);
}

/** What was done with it, and who took it in. */
export function canSeeInside(viewer: Viewer, need: Owned & Taken): boolean {
  return isOwner(viewer, need) || isIntaker(viewer, need) || isOfficer(viewer);
}

/** Whether it is the viewer's to make, in whatever state it is: what the service checks first. */
export function isMakerOf(viewer: Viewer, need: Owned, transition: NeedTransition): boolean {
  return makers[transition] !== null && isOwner(viewer, need);
}

/** Whether whoever has the link from the letter may make it, without an account. */
export function mayLinkMake(transition: NeedTransition): boolean {
  return makers[transition] === 'FIRM_OR_LINK';
}

/** Whether the viewer can make it now: what `viewerCan…` shows. */
export function canMake(viewer: Viewer, need: Subject, transition: NeedTransition): boolean {
  return isMakerOf(viewer, need, transition) && needStates.can(need.state, transition);
}

export function canEdit(viewer: Viewer, need: Subject): boolean {
  return isEditorOf(viewer, need) && editableStates.includes(need.state);
}

/** The firm; before it has answered also who wrote it down. */
export function isEditorOf(viewer: Viewer, need: Subject): boolean {
  return isOwner(viewer, need) || (need.state === 'PROPOSED' && isIntaker(viewer, need));
}

export function canDiscard(viewer: Viewer, need: Subject): boolean {
  return isDiscarderOf(viewer, need) && discardableStates.includes(need.state);
}

/** A draft is the firm's to throw away, a proposal its writer's. */
export function isDiscarderOf(viewer: Viewer, need: Subject): boolean {
  return need.state === 'PROPOSED' ? isIntaker(viewer, need) : isOwner(viewer, need);
}

export function canResend(viewer: Viewer, need: Subject): boolean {
  return need.state === 'PROPOSED' && isIntaker(viewer, need);
}

/** In which states strangers find the needs of an enterprise in its list. */
export function listedStates(isOwn: boolean): readonly NeedState[] {
  return isOwn ? needStates.states : publicStates;
}
