import type { Id } from '#kernel/id.ts';
import type { PartnershipState } from './partnership.states.ts';

export const partnershipSides = ['REQUESTER', 'RECIPIENT'] as const;
export type PartnershipSide = (typeof partnershipSides)[number];

/** Who makes a step: a side, a transfer platform between them, the bureau, or the platform itself when the time has come. */
export const partnershipActors = [...partnershipSides, 'BROKER', 'OFFICER', 'SYSTEM'] as const;
export type PartnershipActor = (typeof partnershipActors)[number];

export const declineReasons = [
  'TOO_EARLY',
  'BENEFIT_UNCLEAR',
  'COMMERCIAL_ROUTE_UNCLEAR',
  'DESCRIPTION_UNCLEAR',
  'NOT_OUR_FIELD',
  'NO_CAPACITY',
  'ALREADY_SERVED',
  'OTHER',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

export const terminationReasons = [
  'NEED_CHANGED',
  'TERMS_NOT_AGREED',
  'NOT_FEASIBLE',
  'FUNDS_LACKING',
  'NO_RESPONSE',
  'NOT_AS_AGREED',
  'ORGANIZATION_CHANGED',
  'OTHER',
] as const;
export type TerminationReason = (typeof terminationReasons)[number];

/** What can happen in a partnership, by its fact. */
export const stepKinds = [
  'REQUESTED',
  'SIDE_ACCEPTED',
  'ACCEPTED',
  'DECLINED',
  'WITHDRAWN',
  'EXPIRING',
  'EXPIRED',
  'NEGOTIATION_BEGUN',
  'AGREEMENT_CHANGED',
  'AGREEMENT_SIGNED',
  'SIGNATURE_DUE',
  'AGREED',
  'AMENDMENT_PROPOSED',
  'AMENDMENT_DROPPED',
  'AMENDED',
  'STARTED',
  'MILESTONE_DUE',
  'MILESTONE_OVERDUE',
  'MILESTONE_DELIVERED',
  'MILESTONE_ACCEPTED',
  'MILESTONE_RETURNED',
  'COMPLETION_PROPOSED',
  'COMPLETION_REFUSED',
  'COMPLETED',
  'TERMINATED',
  'DISSOLVED',
  'RATED',
  'RATINGS_OPENED',
  'BROKER_INVITED',
  'BROKER_JOINED',
  'BROKER_REFUSED',
  'BROKER_LEFT',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** What happened: where it led, who did it, when and why. */
export type PartnershipStep = {
  /** From 1, without a gap: with the partnership's id it tells repeats of what is told about it. */
  readonly number: number;
  /** Of the partnership, as the step left it; 0 for what was over when it was taken in: nobody is told of that. */
  readonly revision: number;
  readonly kind: StepKind;
  /** After the step. */
  readonly state: PartnershipState;
  readonly actor: PartnershipActor;
  /** Null where the actor is no side. */
  readonly side: PartnershipSide | null;
  /** Null where it was recorded from outside, and for what the platform did. */
  readonly by: Id<'account'> | null;
  readonly at: Date;
  readonly reason: DeclineReason | null;
  readonly terminationReason: TerminationReason | null;
  /** In the words of who made it. */
  readonly note: string | null;
  /** Of the agreement that was written, signed or agreed upon. */
  readonly version: number | null;
  readonly milestoneId: string | null;
};

/** A step before it is made: who makes it and when is the same for all of one change. */
export type StepDraft = Pick<PartnershipStep, 'kind'> &
  Partial<Pick<PartnershipStep, 'reason' | 'terminationReason' | 'note' | 'version' | 'milestoneId'>>;

/** A step of a partnership that was carried through elsewhere. */
export type PastStep = Pick<PartnershipStep, 'state' | 'side' | 'by' | 'at' | 'reason' | 'note'>;

const kindByState: Readonly<Record<PartnershipState, StepKind>> = {
  REQUESTED: 'REQUESTED',
  ACCEPTED: 'ACCEPTED',
  NEGOTIATING: 'NEGOTIATION_BEGUN',
  AGREED: 'AGREED',
  ACTIVE: 'STARTED',
  COMPLETED: 'COMPLETED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
  EXPIRED: 'EXPIRED',
  TERMINATED: 'TERMINATED',
};

const transitions: readonly StepKind[] = [...Object.values(kindByState), 'DISSOLVED'];

/** Whether the partnership entered a state by it; others happen within one. */
export function isTransition({ kind }: Pick<PartnershipStep, 'kind'>): boolean {
  return transitions.includes(kind);
}

/** As it is kept: records from before there were other kinds hold a few fields only. */
export type StepRecord = PastStep & Partial<PartnershipStep>;

export function toStep(record: StepRecord, place: number): PartnershipStep {
  return {
    number: record.number ?? place + 1,
    revision: record.revision ?? 0,
    kind: record.kind ?? kindByState[record.state],
    state: record.state,
    actor: record.actor ?? record.side ?? 'SYSTEM',
    side: record.side,
    by: record.by,
    at: record.at,
    reason: record.reason,
    terminationReason: record.terminationReason ?? null,
    note: record.note,
    version: record.version ?? null,
    milestoneId: record.milestoneId ?? null,
  };
}

export function otherSide(side: PartnershipSide): PartnershipSide {
  return side === 'REQUESTER' ? 'RECIPIENT' : 'REQUESTER';
}
