import { type Connection, type Model, Schema, Types } from 'mongoose';
import { type OutboxRecord, outboxFields } from '#database/outbox.ts';
import { keepTrail, type TrailRecord } from '#database/trail.ts';
import type { Id } from '#kernel/id.ts';
import type { CooperationForm } from '#modules/taxonomies/index.ts';
import { type NeedState, type NeedTransition, needStates } from './need.states.ts';

/** Whole yuan; null is an open end. */
export type Budget = { readonly minYuan: number | null; readonly maxYuan: number | null };

/** What a firm writes down. */
export type NeedContent = {
  readonly title: string;
  readonly text: string;
  readonly fieldCodes: readonly string[];
  readonly chainStageCode: string | null;
  readonly wantedForms: readonly CooperationForm[];
  /** 1 to 9. */
  readonly trlNow: number | null;
  readonly trlWanted: number | null;
  readonly budget: Budget | null;
  /** Whole yuan, for whoever solves it: offered instead of a budget. */
  readonly bountyYuan: number | null;
  /** A day, ISO 8601. */
  readonly solveBy: string | null;
  readonly isAnonymous: boolean;
};

const needActors = ['FIRM', 'INTAKER', 'LINK', 'PLATFORM'] as const;
export type NeedActor = (typeof needActors)[number];

const needDeeds = ['propose', 'resend', 'edit'] as const;

/** What was done with it: where it led, who did it, when and why. */
export type NeedStep = {
  readonly deed: NeedTransition | (typeof needDeeds)[number];
  readonly state: NeedState;
  readonly actor: NeedActor;
  /** Null for the platform, for commands, and for whoever had only the link. */
  readonly by: Id<'account'> | null;
  readonly at: Date;
  readonly reason: string | null;
};

/** How a need came that somebody else wrote down for the firm. */
export type Proposal = {
  /** Null for the bureau. */
  readonly organizationId: Id<'organization'> | null;
  readonly by: Id<'account'>;
  readonly at: Date;
  /** What the writer tells the firm. */
  readonly note: string | null;
  /** Where the letter goes; null once the firm has answered or the link has expired. */
  readonly email: string | null;
  /** Grows with each letter: only the link of the latest is good. */
  readonly round: number;
  readonly tokenHash: string | null;
  readonly expiresAt: Date;
};

export type Need = NeedContent & {
  readonly id: Id<'need'>;
  readonly enterpriseId: Id<'organization'>;
  readonly state: NeedState;
  readonly isExample: boolean;
  /** Of a draft or a proposal: when it was begun. */
  readonly publishedAt: Date;
  readonly changedAt: Date;
  /** Oldest first. */
  readonly steps: readonly NeedStep[];
  readonly proposal: Proposal | null;
  readonly attachmentIds: readonly Id<'file'>[];
  /** Grows with each change of content or state: what an edit is guarded by. */
  readonly version: number;
  /** Grows with whatever search has to hear of. */
  readonly revision: number;
};

export type NeedRecord = OutboxRecord &
  TrailRecord &
  Omit<NeedContent, 'bountyYuan'> & {
    // What came later is absent where a need was stored before.
    bountyYuan?: number | null;
    enterpriseId: Types.ObjectId;
    state: NeedState;
    isExample: boolean;
    publishedAt: Date;
    changedAt?: Date;
    steps?: readonly NeedStep[];
    proposal?: Proposal | null;
    attachmentIds?: readonly Id<'file'>[];
    version?: number;
    /** The firm and its text; present while it is open, unless the firm wants it twice. */
    textKey?: string;
    /** Since when the firm is to hear that the deadline is near, and for which deadline. */
    reminder?: { solveBy: string; at: Date };
    /** By what a seed or a form recognises it when it comes again. */
    key?: string;
    /** What the index shows of the owner, as it was last told: a change of it tells the need again. */
    ownerStamp?: string;
  };

export type NeedModel = Model<NeedRecord>;

const number = { type: Number, default: null };
const text = { type: String, default: null };

const stepSchema = new Schema<NeedStep>(
  {
    deed: { type: String, enum: [...needStates.transitions, ...needDeeds], required: true },
    state: { type: String, enum: needStates.states, required: true },
    actor: { type: String, enum: needActors, required: true },
    by: text,
    at: { type: Date, required: true },
    reason: text,
  },
  { _id: false },
);

const proposalSchema = new Schema<Proposal>(
  {
    organizationId: text,
    by: { type: String, required: true },
    at: { type: Date, required: true },
    note: text,
    email: text,
    round: { type: Number, required: true },
    tokenHash: text,
    expiresAt: { type: Date, required: true },
  },
  { _id: false },
);

const schema = new Schema<NeedRecord>(
  {
    enterpriseId: { type: Types.ObjectId, required: true },
    // Empty while it is a draft.
    title: { type: String, default: '' },
    text: { type: String, default: '' },
    fieldCodes: { type: [String], required: true },
    chainStageCode: text,
    wantedForms: { type: [String], required: true },
    trlNow: number,
    trlWanted: number,
    budget: { type: new Schema({ minYuan: number, maxYuan: number }, { _id: false }), default: null },
    bountyYuan: number,
    solveBy: text,
    isAnonymous: { type: Boolean, required: true },
    state: { type: String, enum: needStates.states, required: true },
    isExample: { type: Boolean, required: true },
    publishedAt: { type: Date, required: true },
    changedAt: Date,
    steps: { type: [stepSchema], default: [] },
    proposal: { type: proposalSchema, default: null },
    attachmentIds: { type: [String], default: [] },
    version: { type: Number, default: 0 },
    textKey: String,
    reminder: {
      type: new Schema(
        { solveBy: { type: String, required: true }, at: { type: Date, required: true } },
        { _id: false },
      ),
    },
    key: String,
    ownerStamp: String,
    ...outboxFields,
  },
  { versionKey: false },
);

// listOf: an enterprise's needs, newest first; restamp.
schema.index({ enterpriseId: 1, publishedAt: -1, _id: -1 });
// browse: the newest of all, while search is down.
schema.index({ state: 1, publishedAt: -1, _id: -1 });
// The outbox: what is due, oldest first.
schema.index({ pending: 1, dueAt: 1 }, { partialFilterExpression: { pending: true } });
// takeIn: one need a key.
schema.index({ key: 1 }, { unique: true, partialFilterExpression: { key: { $exists: true } } });

// add, change: one open need a firm and text, unless it is wanted twice.
schema.index({ textKey: 1 }, { unique: true, partialFilterExpression: { textKey: { $exists: true } } });
// listNear: what expires next.
schema.index({ state: 1, solveBy: 1 });
// listProposed: what a desk has written down for firms, newest first; countProposedBy.
schema.index(
  { 'proposal.organizationId': 1, publishedAt: -1, _id: -1 },
  { partialFilterExpression: { 'proposal.at': { $exists: true } } },
);
schema.index({ 'proposal.by': 1 }, { partialFilterExpression: { 'proposal.by': { $exists: true } } });
// listLapsed: addresses whose link has expired.
schema.index(
  { 'proposal.expiresAt': 1 },
  { partialFilterExpression: { 'proposal.tokenHash': { $type: 'string' } } },
);

keepTrail(schema as never);

export function createNeedModel(connection: Connection): NeedModel {
  return connection.model<NeedRecord>('Need', schema, 'needs');
}
