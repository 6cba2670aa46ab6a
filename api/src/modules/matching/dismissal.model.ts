import { type Connection, type Model, Schema, Types } from 'mongoose';
import { keepTrail, type TrailRecord } from '#database/trail.ts';
import type { Id } from '#kernel/id.ts';
import { type DismissalState, dismissalStates } from './dismissal.states.ts';

/** Why something does not suit an organization, and what that changes in its lists: `matching.adjust.ts`. */
export const dismissalReasons = [
  'TOO_EARLY',
  'NOT_READY',
  'NOT_OUR_FIELD',
  'TERMS',
  'TOO_FAR',
  'ALREADY_TALKING',
  'WORKED_BEFORE',
  'CONFLICT_OF_INTEREST',
  'OTHER',
] as const;
export type DismissalReason = (typeof dismissalReasons)[number];

export type DismissalStep = {
  readonly state: DismissalState;
  readonly reason: DismissalReason | null;
  readonly note: string | null;
  readonly by: Id<'account'>;
  readonly at: Date;
};

/** A pair that an organization has taken out of its list. The other side never learns of it. */
export type Dismissal = {
  readonly id: Id<'matchDismissal'>;
  readonly organizationId: Id<'organization'>;
  readonly needId: Id<'need'>;
  /** An offer (partner or capability) that a need's owner dismissed; the organization itself where it dismissed the need. */
  readonly itemId: string;
  /** Whose the other side is. */
  readonly otherId: Id<'organization'>;
  readonly state: DismissalState;
  readonly reason: DismissalReason;
  readonly note: string | null;
  /** The fields in which the two had met. */
  readonly fieldCodes: readonly string[];
  readonly at: Date;
  readonly by: Id<'account'>;
  readonly steps: readonly DismissalStep[];
  readonly revision: number;
};

export type DismissalRecord = TrailRecord &
  Omit<Dismissal, 'id' | 'organizationId' | 'needId' | 'otherId'> & {
    _id: Types.ObjectId;
    organizationId: Types.ObjectId;
    needId: Types.ObjectId;
    otherId: Types.ObjectId;
  };

export type DismissalModel = Model<DismissalRecord>;

const text = { type: String, default: null };
const reason = { type: String, enum: dismissalReasons, required: true };
const state = { type: String, enum: dismissalStates.states, required: true };
const by = { type: String, required: true };
const at = { type: Date, required: true };

const schema = new Schema<DismissalRecord>(
  {
    organizationId: { type: Types.ObjectId, required: true },
    needId: { type: Types.ObjectId, required: true },
    itemId: { type: String, required: true },
    otherId: { type: Types.ObjectId, required: true },
    state,
    reason,
    note: text,
    fieldCodes: { type: [String], required: true },
    at,
    by,
    steps: {
      type: [new Schema<DismissalStep>({ state, reason: text, note: text, by, at }, { _id: false })],
      required: true,
    },
    revision: { type: Number, required: true },
  },
  { versionKey: false },
);
keepTrail(schema);

// listOf: what an organization has dismissed, the latest first.
schema.index({ organizationId: 1, state: 1, at: -1 });
// listConflicts: who has declared an interest in an organization.
schema.index({ otherId: 1, reason: 1, state: 1 });
// removeOf.
schema.index({ needId: 1 });

export function createDismissalModel(connection: Connection): DismissalModel {
  return connection.model<DismissalRecord>('MatchDismissal', schema, 'matchdismissals');
}
