import type { Id } from '#kernel/id.ts';
import type { CooperationForm } from '#modules/taxonomies/index.ts';
import type { PartnershipSide } from './partnership.steps.ts';

/** What is to be done by when, as it stands in the agreement. */
export type MilestoneTerms = {
  /** `m1`, `m2`: stable within the partnership, from one version to the next. */
  readonly id: string;
  readonly title: string;
  /** What is handed over. */
  readonly deliverable: string;
  /** A day in China, ISO 8601. */
  readonly dueOn: string;
  /** Who delivers it. */
  readonly side: PartnershipSide;
};

export type AgreementTerms = {
  readonly form: CooperationForm;
  readonly title: string;
  readonly goals: string;
  /** Money, and when it is due; what each side brings in. */
  readonly payment: string;
  /** Who owns and may use what comes out of it. */
  readonly results: string;
  readonly confidentiality: string;
  readonly other: string;
  readonly milestones: readonly MilestoneTerms[];
};

/** Who agrees, as it is called and registered at that moment: part of what is signed. */
export type AgreementParty = { readonly name: string; readonly creditCode: string | null };

/** One state of the agreement. It is never changed: the next version follows. */
export type AgreementVersion = {
  /** From 1. */
  readonly number: number;
  readonly side: PartnershipSide;
  readonly at: Date;
  readonly terms: AgreementTerms;
  readonly requester: AgreementParty;
  readonly recipient: AgreementParty;
  /** SHA-256 over all of it, see `agreement.hash.ts`. */
  readonly hash: string;
};

/** By whom follows from the step that it goes with. It holds while its version is the last one. */
export type Signature = {
  readonly side: PartnershipSide;
  readonly version: number;
  /** Of the text that was signed. */
  readonly hash: string;
  readonly at: Date;
  /** The number of the step. */
  readonly step: number;
};

export type MilestoneState = 'PLANNED' | 'DELIVERED' | 'ACCEPTED';

export type Milestone = MilestoneTerms & {
  readonly state: MilestoneState;
  readonly deliveredAt: Date | null;
  readonly acceptedAt: Date | null;
  /** The version that gave it another day: what was reminded of before counts no more. Absent where none did. */
  readonly movedIn?: number;
};

/** One side calls the work complete; without an objection it is, once the time is over. */
export type Completion = { readonly side: PartnershipSide; readonly at: Date; readonly objectBy: Date };

export const ratingCriteria = ['quality', 'punctuality', 'communication'] as const;
export type RatingCriterion = (typeof ratingCriteria)[number];

/** What one side says of the other at the end: 1 to 5 each. */
export type Rating = Readonly<Record<RatingCriterion, number>> & {
  /** Who rated; the other side is rated. */
  readonly side: PartnershipSide;
  readonly at: Date;
  readonly words: string | null;
};

export type BrokerInvitation = {
  readonly organizationId: Id<'organization'>;
  /** Who wants it; the other side decides. */
  readonly side: PartnershipSide;
};

/** What the two work out, and how far they are. */
export type PartnershipContent = {
  /** A request is answered until then; null in what was taken in without a date. */
  readonly answerBy: Date | null;
  /** A transfer platform between the two. */
  readonly brokerId: Id<'organization'> | null;
  /** The broker asked both: each accepts for itself. */
  readonly isProposed: boolean;
  readonly acceptedBy: readonly PartnershipSide[];
  /** Published the need without its name: the other side is told who it is once both have accepted. */
  readonly concealedSide: 'RECIPIENT' | null;
  readonly brokerInvitation: BrokerInvitation | null;
  /** Oldest first. */
  readonly agreement: readonly AgreementVersion[];
  readonly signatures: readonly Signature[];
  /** The last amendment that came to nothing; null where none did. */
  readonly droppedVersion: number | null;
  /** From the signed version, once both have signed. */
  readonly milestones: readonly Milestone[];
  readonly completion: Completion | null;
  readonly ratings: readonly Rating[];
  /** Until then each side may rate; from then on both see what was said. Null until it is completed. */
  readonly ratingsOpenAt: Date | null;
};

export const emptyContent: PartnershipContent = {
  answerBy: null,
  brokerId: null,
  isProposed: false,
  acceptedBy: [],
  concealedSide: null,
  brokerInvitation: null,
  agreement: [],
  signatures: [],
  droppedVersion: null,
  milestones: [],
  completion: null,
  ratings: [],
  ratingsOpenAt: null,
};
