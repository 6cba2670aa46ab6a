import type { Id } from '#kernel/id.ts';
import { isMemberOf, isOfficer, type Viewer } from '#kernel/viewer.ts';
import {
  actRules,
  awaitedSides,
  objectionTo,
  type PartnershipAct,
  partnershipActs,
} from './partnership.acts.ts';
import type { Partnership } from './partnership.model.ts';
import { isOpen } from './partnership.states.ts';
import { type PartnershipActor, type PartnershipSide, partnershipSides } from './partnership.steps.ts';

type Sides = Pick<Partnership, 'requesterId' | 'recipientId'>;
type Parties = Sides & Pick<Partnership, 'brokerId'>;
type Subject = Sides & Pick<Partnership, 'state'>;

export function canRequestFor(viewer: Viewer, requesterId: Id<'organization'>): boolean {
  return isMemberOf(viewer, requesterId);
}

/** All partnerships of one organization: what `canSee` allows for each of them. */
export function canListOf(viewer: Viewer, organizationId: Id<'organization'>): boolean {
  return isOfficer(viewer) || isMemberOf(viewer, organizationId);
}

/** States, steps and milestones: for both sides, for who brokers between them, and for the bureau. */
export function canSee(viewer: Viewer, partnership: Parties): boolean {
  return isOfficer(viewer) || isParty(viewer, partnership) || isBroker(viewer, partnership);
}

/** Messages, contacts and the text of the agreement are for the two alone; the others follow the steps, not the talk. */
export function isParty(viewer: Viewer, partnership: Sides): boolean {
  return sideOf(viewer, partnership) !== null;
}

export function isBroker(viewer: Viewer, { brokerId }: Pick<Partnership, 'brokerId'>): boolean {
  return brokerId !== null && isMemberOf(viewer, brokerId);
}

/** For whom the viewer speaks; who is a member of both speaks for the requester. */
export function sideOf(viewer: Viewer, sides: Sides): PartnershipSide | null {
  return sidesOf(viewer, sides)[0] ?? null;
}

function sidesOf(viewer: Viewer, { requesterId, recipientId }: Sides): PartnershipSide[] {
  const ids = { REQUESTER: requesterId, RECIPIENT: recipientId };
  return partnershipSides.filter((side) => isMemberOf(viewer, ids[side]));
}

function actorsOf(viewer: Viewer, partnership: Parties): PartnershipActor[] {
  return [
    ...sidesOf(viewer, partnership),
    ...(isBroker(viewer, partnership) ? ['BROKER' as const] : []),
    ...(isOfficer(viewer) ? ['OFFICER' as const] : []),
  ];
}

/**
 * As whom the viewer would do it, in whatever state the partnership is: what the service checks first. Null where it is
 * not the viewer's to do. Of several the one who can do it now.
 */
export function actorFor(
  viewer: Viewer,
  act: PartnershipAct,
  { partnership, at }: { partnership: Partnership; at: Date },
): PartnershipActor | null {
  const allowed = actRules[act].by(partnership);
  const actors = actorsOf(viewer, partnership).filter((actor) => allowed.includes(actor));
  return actors.find((actor) => !objectionTo(act, { partnership, actor, at })) ?? actors[0] ?? null;
}

/** What the viewer can do now: what `viewerActs` shows. */
export function actsOf(viewer: Viewer, partnership: Partnership, at: Date): PartnershipAct[] {
  return partnershipActs.filter((act) => canDo(viewer, act, { partnership, at }));
}

export function canDo(
  viewer: Viewer,
  act: PartnershipAct,
  { partnership, at }: { partnership: Partnership; at: Date },
): boolean {
  const actor = actorFor(viewer, act, { partnership, at });
  return actor !== null && !objectionTo(act, { partnership, actor, at });
}

export function waitsFor(viewer: Viewer, partnership: Partnership): boolean {
  const own = sidesOf(viewer, partnership);
  return awaitedSides(partnership).some((side) => own.includes(side));
}

export function canSendMessage(viewer: Viewer, partnership: Subject): boolean {
  return isParty(viewer, partnership) && isOpen(partnership.state);
}

type Concealed = Pick<Partnership, 'concealedSide' | 'disclosure'>;

/** Who is not shown to the other side yet: it published the need without its name, and has not accepted. Null for nobody. */
export function hiddenSideOf({ concealedSide, disclosure }: Concealed): PartnershipSide | null {
  return disclosure === null ? concealedSide : null;
}

/** Who stands on that side: of one that is hidden its own members are told, and the bureau. */
export function canSeeParty(viewer: Viewer, partnership: Sides & Concealed, side: PartnershipSide): boolean {
  if (hiddenSideOf(partnership) !== side) return true;
  return isOfficer(viewer) || isMemberOf(viewer, partyOf(partnership, side));
}

export function partyOf({ requesterId, recipientId }: Sides, side: PartnershipSide): Id<'organization'> {
  return side === 'REQUESTER' ? requesterId : recipientId;
}

/** A person's name is shown to the other side once both agreed; to the own side always. */
export function canSeeAuthor(
  viewer: Viewer,
  partnership: Sides & Pick<Partnership, 'disclosure'>,
  side: PartnershipSide,
): boolean {
  const { disclosure } = partnership;
  if (isMemberOf(viewer, partyOf(partnership, side))) return true;
  return disclosure !== null && isParty(viewer, partnership);
}

/** What one side said of the other: the own words always, those of the other once the seal is off. */
export function canSeeRating(
  viewer: Viewer,
  partnership: Partnership,
  { side, at }: { side: PartnershipSide; at: Date },
): boolean {
  if (sidesOf(viewer, partnership).includes(side)) return true;
  return canSee(viewer, partnership) && areRatingsOpen(partnership, at);
}

export function areRatingsOpen(
  { ratings, ratingsOpenAt }: { readonly ratings: readonly unknown[]; readonly ratingsOpenAt: Date | null },
  at: Date,
): boolean {
  return ratings.length === partnershipSides.length || (ratingsOpenAt !== null && at >= ratingsOpenAt);
}
