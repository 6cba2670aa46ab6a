import type { Messages } from '#kernel/bus.ts';
import type { PartnershipMessage } from './message.model.ts';
import type { Partnership } from './partnership.model.ts';
import type { PartnershipStep, StepKind } from './partnership.steps.ts';

/** One step, told at least once. */
export type PartnershipFact = {
  /** `par_…:3`: the partnership and the number of the step. A listener tells repeats by it. */
  readonly id: string;
  readonly step: PartnershipStep;
  /** As it stands now, with its sides, broker, deadlines and milestones; it may have moved on since the step. */
  readonly partnership: Partnership;
};

declare module '#kernel/bus.ts' {
  interface Messages {
    /** As they stand now; told after every step and every message. `steps` says what happened. */
    PartnershipsChanged: { readonly partnerships: readonly Partnership[] };
    /** What somebody wrote to the other side; a listener tells repeats by id. */
    PartnershipMessagesSent: { readonly messages: readonly PartnershipMessage[] };

    PartnershipRequested: PartnershipFact;
    /** A proposal of a transfer platform waits for the other of the two. */
    PartnershipSideAccepted: PartnershipFact;
    PartnershipAccepted: PartnershipFact;
    PartnershipDeclined: PartnershipFact;
    PartnershipWithdrawn: PartnershipFact;
    /** A reminder: the request ends at `answerBy` unless it is answered. */
    PartnershipExpiring: PartnershipFact;
    PartnershipExpired: PartnershipFact;
    PartnershipNegotiationBegun: PartnershipFact;
    /** A new version is there; earlier signatures hold no more. */
    PartnershipAgreementChanged: PartnershipFact;
    PartnershipAgreementSigned: PartnershipFact;
    /** A reminder to who has not signed yet. */
    PartnershipSignatureDue: PartnershipFact;
    PartnershipAgreed: PartnershipFact;
    /** The one in force holds until both have signed the new version. */
    PartnershipAmendmentProposed: PartnershipFact;
    PartnershipAmendmentDropped: PartnershipFact;
    PartnershipAmended: PartnershipFact;
    PartnershipStarted: PartnershipFact;
    /** A reminder to who delivers it. */
    PartnershipMilestoneDue: PartnershipFact;
    PartnershipMilestoneOverdue: PartnershipFact;
    PartnershipMilestoneDelivered: PartnershipFact;
    /** Done: the other side has accepted it. */
    PartnershipMilestoneAccepted: PartnershipFact;
    PartnershipMilestoneReturned: PartnershipFact;
    /** The other side has until `completion.objectBy` to confirm or to object. */
    PartnershipCompletionProposed: PartnershipFact;
    PartnershipCompletionRefused: PartnershipFact;
    PartnershipCompleted: PartnershipFact;
    PartnershipTerminated: PartnershipFact;
    /** A side closed, or both became one. */
    PartnershipDissolved: PartnershipFact;
    /** What it says stays sealed until both have rated or the time is over. */
    PartnershipRated: PartnershipFact;
    PartnershipRatingsOpened: PartnershipFact;
    PartnershipBrokerInvited: PartnershipFact;
    PartnershipBrokerJoined: PartnershipFact;
    PartnershipBrokerRefused: PartnershipFact;
    PartnershipBrokerLeft: PartnershipFact;
  }
}

type FactName = {
  [Name in keyof Messages]: Messages[Name] extends PartnershipFact ? Name : never;
}[keyof Messages];

export const factNames = {
  REQUESTED: 'PartnershipRequested',
  SIDE_ACCEPTED: 'PartnershipSideAccepted',
  ACCEPTED: 'PartnershipAccepted',
  DECLINED: 'PartnershipDeclined',
  WITHDRAWN: 'PartnershipWithdrawn',
  EXPIRING: 'PartnershipExpiring',
  EXPIRED: 'PartnershipExpired',
  NEGOTIATION_BEGUN: 'PartnershipNegotiationBegun',
  AGREEMENT_CHANGED: 'PartnershipAgreementChanged',
  AGREEMENT_SIGNED: 'PartnershipAgreementSigned',
  SIGNATURE_DUE: 'PartnershipSignatureDue',
  AGREED: 'PartnershipAgreed',
  AMENDMENT_PROPOSED: 'PartnershipAmendmentProposed',
  AMENDMENT_DROPPED: 'PartnershipAmendmentDropped',
  AMENDED: 'PartnershipAmended',
  STARTED: 'PartnershipStarted',
  MILESTONE_DUE: 'PartnershipMilestoneDue',
  MILESTONE_OVERDUE: 'PartnershipMilestoneOverdue',
  MILESTONE_DELIVERED: 'PartnershipMilestoneDelivered',
  MILESTONE_ACCEPTED: 'PartnershipMilestoneAccepted',
  MILESTONE_RETURNED: 'PartnershipMilestoneReturned',
  COMPLETION_PROPOSED: 'PartnershipCompletionProposed',
  COMPLETION_REFUSED: 'PartnershipCompletionRefused',
  COMPLETED: 'PartnershipCompleted',
  TERMINATED: 'PartnershipTerminated',
  DISSOLVED: 'PartnershipDissolved',
  RATED: 'PartnershipRated',
  RATINGS_OPENED: 'PartnershipRatingsOpened',
  BROKER_INVITED: 'PartnershipBrokerInvited',
  BROKER_JOINED: 'PartnershipBrokerJoined',
  BROKER_REFUSED: 'PartnershipBrokerRefused',
  BROKER_LEFT: 'PartnershipBrokerLeft',
} as const satisfies Record<StepKind, FactName>;

/** What is to be told of a partnership: the steps that came after `deliveredRevision`, in their order. */
export function factsOf(partnership: Partnership, deliveredRevision: number): PartnershipFact[] {
  return partnership.steps
    .filter(({ revision }) => revision > deliveredRevision)
    .map((step) => ({ id: `${partnership.id}:${step.number}`, step, partnership }));
}
