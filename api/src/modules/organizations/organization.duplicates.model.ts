import { type Connection, type Model, Schema, Types } from 'mongoose';
import { keepTrail, type TrailRecord } from '#database/trail.ts';
import type { Id } from '#kernel/id.ts';

const duplicateStates = ['OPEN', 'DISMISSED', 'MERGED'] as const;
export type DuplicateState = (typeof duplicateStates)[number];

const evidenceKinds = ['SAME_CREDIT_CODE', 'SAME_SCHOOL_CODE', 'SAME_NAME', 'SIMILAR_NAME'] as const;

/** Why two may be one. */
export type Evidence = {
  readonly kind: (typeof evidenceKinds)[number];
  /** 0 to 1; of names that are alike. */
  readonly similarity: number;
};

/** Two organizations that may be one. */
export type Duplicate = {
  readonly id: Id<'duplicate'>;
  readonly organizationIds: readonly [Id<'organization'>, Id<'organization'>];
  readonly evidence: readonly Evidence[];
  readonly state: DuplicateState;
  readonly foundAt: Date;
};

export type DuplicateRecord = TrailRecord & {
  _id: Types.ObjectId;
  /** Both in a fixed order: one document a pair. */
  pair: string;
  organizationIds: Types.ObjectId[];
  evidence: Evidence[];
  state: DuplicateState;
  foundAt: Date;
  decision?: { by: string; at: Date; reason: string };
};

export type DuplicateModel = Model<DuplicateRecord>;

const text = { type: String, required: true };

const schema = new Schema<DuplicateRecord>(
  {
    pair: text,
    organizationIds: { type: [Types.ObjectId], required: true },
    evidence: {
      type: [
        new Schema(
          {
            kind: { type: String, enum: evidenceKinds, required: true },
            similarity: { type: Number, required: true },
          },
          { _id: false },
        ),
      ],
      required: true,
    },
    state: { type: String, enum: duplicateStates, required: true },
    foundAt: { type: Date, required: true },
    decision: new Schema({ by: text, at: { type: Date, required: true }, reason: text }, { _id: false }),
  },
  { versionKey: false },
);

// put: one document a pair, however often it is found.
schema.index({ pair: 1 }, { unique: true });
// listOpen: newest first.
schema.index({ state: 1, foundAt: -1, _id: -1 });
// put: what a changed organization was found to be like before.
schema.index({ organizationIds: 1 });

keepTrail(schema as never);

export function createDuplicateModel(connection: Connection): DuplicateModel {
  return connection.model<DuplicateRecord>('OrganizationDuplicate', schema, 'organizationDuplicates');
}
