import { type Connection, type Model, Schema, type Types } from 'mongoose';
import { keepTrail, type TrailRecord } from '#database/trail.ts';
import type { Text } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';

export const objectionWishes = ['REMOVE', 'CORRECT'] as const;
export type ObjectionWish = (typeof objectionWishes)[number];

export const objectionStates = ['OPEN', 'ACCEPTED', 'REFUSED', 'TAKEN_BACK'] as const;
export type ObjectionState = (typeof objectionStates)[number];

type Decision = {
  readonly by: Id<'account'>;
  readonly at: Date;
  readonly note: string | null;
};

/** Somebody whom a public list brought, and who does not want to be shown, or not like this. */
export type Objection = {
  readonly id: Id<'objection'>;
  readonly subjectId: Id<'commissioner'> | Id<'organization'>;
  readonly wish: ObjectionWish;
  /** Null once nobody needs them any more, as the address. */
  readonly text: string | null;
  readonly email: string | null;
  readonly language: keyof Text;
  readonly state: ObjectionState;
  readonly requestedAt: Date;
  /** The day in China by which an answer is due. */
  readonly dueOn: string;
  readonly decision: Decision | null;
  /** ACCEPTED, to be removed: false until all of it is done. */
  readonly isCarriedOut: boolean;
};

export type ObjectionRecord = TrailRecord & Omit<Objection, 'id'> & { _id: Types.ObjectId };
export type ObjectionModel = Model<ObjectionRecord>;

const schema = new Schema<ObjectionRecord>(
  {
    subjectId: { type: String, required: true },
    wish: { type: String, enum: objectionWishes, required: true },
    text: { type: String, default: null },
    email: { type: String, default: null },
    language: { type: String, enum: ['zh', 'en'], required: true },
    state: { type: String, enum: objectionStates, required: true },
    requestedAt: { type: Date, required: true },
    dueOn: { type: String, required: true },
    decision: {
      type: new Schema<Decision>(
        {
          by: { type: String, required: true },
          at: { type: Date, required: true },
          note: { type: String, default: null },
        },
        { _id: false },
      ),
      default: null,
    },
    isCarriedOut: { type: Boolean, required: true },
  },
  { versionKey: false },
);

// list: open ones first come first served, or all of a state.
schema.index({ state: 1, requestedAt: 1, _id: 1 });
// listUndone: accepted, and a process died before all was done.
schema.index({ isCarriedOut: 1 }, { partialFilterExpression: { isCarriedOut: false } });
// forgetRequesters: decided long ago.
schema.index({ 'decision.at': 1 });

keepTrail(schema as never);

export function createObjectionModel(connection: Connection): ObjectionModel {
  return connection.model<ObjectionRecord>('Objection', schema, 'objections');
}
