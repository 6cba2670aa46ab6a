import type { Id } from '#kernel/id.ts';
import { isMemberOf, isOfficer, type Viewer } from '#kernel/viewer.ts';
import type { Partnership, PartnershipSide } from './partnership.model.ts';
import { isOpen, type PartnershipTransition, partnershipStates } from './partnership.states.ts';

type Sides = Pick<Partnership, 'requesterId' | 'recipientId'>;
type Subject = Sides & Pick<Partnership, 'state'>;

/** Which side makes each transition; a new one does not compile until it is named here. */
const sideThatMakes = {
  accept: 'RECIPIENT',
  decline: 'RECIPIENT',
  withdraw: 'REQUESTER',
  // Time makes it, nobody else.
  expire: null,
  // The platform makes it: a side closed, or both became one.
  dissolve: null,
} as const satisfies Record<PartnershipTransition, PartnershipSide | null>;

export function canRequestFor(viewer: Viewer, requesterId: Id<'organization'>): boolean {
  return isMemberOf(viewer, requesterId);
}

/** All partnerships of one organization: what `canSee` allows for each of them. */
export function canListOf(viewer: Viewer, organizationId: Id<'organization'>): boolean {
  return isOfficer(viewer) || isMemberOf(viewer, organizationId);
}

export function canSee(viewer: Viewer, partnership: Sides): boolean {
  return isOfficer(viewer) || isParty(viewer, partnership);
}

/** Messages and contacts are for the two alone; the bureau follows the steps, not the talk. */
export function isParty(viewer: Viewer, partnership: Sides): boolean {
  return sideOf(viewer, partnership) !== null;
}

/** For whom the viewer speaks; who is a member of both speaks for the requester. */
export function sideOf(viewer: Viewer, { requesterId, recipientId }: Sides): PartnershipSide | null {
  if (isMemberOf(viewer, requesterId)) return 'REQUESTER';
  return isMemberOf(viewer, recipientId) ? 'RECIPIENT' : null;
}

/** Whether it is the viewer's to make, in whatever state the partnership is: what the service checks first. */
export function isOnSideOf(viewer: Viewer, partnership: Sides, transition: PartnershipTransition): boolean {
  const side = sideThatMakes[transition];
  if (side === null) return false;
  return isMemberOf(viewer, side === 'REQUESTER' ? partnership.requesterId : partnership.recipientId);
}

export function sideOfTransition(transition: PartnershipTransition): PartnershipSide | null {
  return sideThatMakes[transition];
}

/** Whether the viewer can make it now: what `viewerCan…` shows. */
export function canMake(viewer: Viewer, partnership: Subject, transition: PartnershipTransition): boolean {
  return isOnSideOf(viewer, partnership, transition) && partnershipStates.can(partnership.state, transition);
}

export function canSendMessage(viewer: Viewer, partnership: Subject): boolean {
  return isParty(viewer, partnership) && isOpen(partnership.state);
}

/** A person's name is shown to the other side once both agreed; to the own side always. */
export function canSeeAuthor(
  viewer: Viewer,
  partnership: Sides & Pick<Partnership, 'disclosure'>,
  side: PartnershipSide,
): boolean {
  const { requesterId, recipientId, disclosure } = partnership;
  if (isMemberOf(viewer, side === 'REQUESTER' ? requesterId : recipientId)) return true;
  return disclosure !== null && isParty(viewer, partnership);
}
