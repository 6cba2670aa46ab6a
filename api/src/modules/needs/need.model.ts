import { type Connection, type Model, Schema, Types } from 'mongoose';
import { type OutboxRecord, outboxFields } from '#database/outbox.ts';
import { keepTrail, type TrailRecord } from '#database/trail.ts';
import type { Id } from '#kernel/id.ts';
import type { CooperationForm } from '#modules/taxonomies/index.ts';
import { type NeedState, needStates } from './need.states.ts';

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
  /** A day, ISO 8601. */
  readonly solveBy: string | null;
  readonly isAnonymous: boolean;
};

export type Need = NeedContent & {
  readonly id: Id<'need'>;
  readonly enterpriseId: Id<'organization'>;
  readonly state: NeedState;
  readonly isExample: boolean;
  readonly publishedAt: Date;
  readonly revision: number;
};

export type NeedRecord = OutboxRecord &
  TrailRecord &
  NeedContent & {
    enterpriseId: Types.ObjectId;
    state: NeedState;
    isExample: boolean;
    publishedAt: Date;
    /** By what a seed recognises it when it comes again. */
    key?: string;
    /** What the index shows of the owner, as it was last told: a change of it tells the need again. */
    ownerStamp?: string;
  };

export type NeedModel = Model<NeedRecord>;

const number = { type: Number, default: null };

const schema = new Schema<NeedRecord>(
  {
    enterpriseId: { type: Types.ObjectId, required: true },
    title: { type: String, required: true },
    text: { type: String, required: true },
    fieldCodes: { type: [String], required: true },
    chainStageCode: { type: String, default: null },
    wantedForms: { type: [String], required: true },
    trlNow: number,
    trlWanted: number,
    budget: { type: new Schema({ minYuan: number, maxYuan: number }, { _id: false }), default: null },
    solveBy: { type: String, default: null },
    isAnonymous: { type: Boolean, required: true },
    state: { type: String, enum: needStates.states, required: true },
    isExample: { type: Boolean, required: true },
    publishedAt: { type: Date, required: true },
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

keepTrail(schema as never);

export function createNeedModel(connection: Connection): NeedModel {
  return connection.model<NeedRecord>('Need', schema, 'needs');
}
