import { type Connection, type Model, Schema, Types } from 'mongoose';
import { type OutboxRecord, outboxFields } from '#database/outbox.ts';
import { keepTrail, type TrailRecord } from '#database/trail.ts';
import type { Id } from '#kernel/id.ts';
import type { CooperationForm } from '#modules/taxonomies/index.ts';
import { type CapabilityState, capabilityStates } from './capability.states.ts';

export const capabilityKinds = ['ACHIEVEMENT', 'SERVICE', 'EQUIPMENT', 'TRAINING'] as const;
export type CapabilityKind = (typeof capabilityKinds)[number];

/** In integer fen for one unit; null is an open end. */
export type Price = { readonly minFen: number | null; readonly maxFen: number | null; readonly per: string };

/** What a university or platform writes down. */
export type CapabilityContent = {
  readonly kind: CapabilityKind;
  readonly title: string;
  readonly text: string;
  readonly unitIds: readonly Id<'unit'>[];
  readonly fieldCodes: readonly string[];
  readonly chainStageCodes: readonly string[];
  readonly forms: readonly CooperationForm[];
  /** 1 to 9. */
  readonly trl: number | null;
  readonly ipc: readonly string[];
  readonly standards: readonly string[];
  readonly price: Price | null;
  /** Working days. */
  readonly leadTimeDays: number | null;
  /** 1 to 7: the forms of the measures of 2018 on school–enterprise cooperation; training only. */
  readonly schoolEnterpriseForm: number | null;
};

export type Capability = CapabilityContent & {
  readonly id: Id<'capability'>;
  readonly ownerId: Id<'organization'>;
  readonly state: CapabilityState;
  readonly isExample: boolean;
  readonly publishedAt: Date;
  readonly revision: number;
};

export type CapabilityRecord = OutboxRecord &
  TrailRecord &
  CapabilityContent & {
    ownerId: Types.ObjectId;
    state: CapabilityState;
    isExample: boolean;
    publishedAt: Date;
    /** By what a seed recognises it when it comes again. */
    key?: string;
    /** What the index shows of the owner, as it was last told: a change of it tells the capability again. */
    ownerStamp?: string;
  };

export type CapabilityModel = Model<CapabilityRecord>;

const number = { type: Number, default: null };
const list = { type: [String], required: true };

const schema = new Schema<CapabilityRecord>(
  {
    ownerId: { type: Types.ObjectId, required: true },
    kind: { type: String, enum: capabilityKinds, required: true },
    title: { type: String, required: true },
    text: { type: String, required: true },
    unitIds: list,
    fieldCodes: list,
    chainStageCodes: list,
    forms: list,
    trl: number,
    ipc: list,
    standards: list,
    price: {
      type: new Schema(
        { minFen: number, maxFen: number, per: { type: String, required: true } },
        { _id: false },
      ),
      default: null,
    },
    leadTimeDays: number,
    schoolEnterpriseForm: number,
    state: { type: String, enum: capabilityStates.states, required: true },
    isExample: { type: Boolean, required: true },
    publishedAt: { type: Date, required: true },
    key: String,
    ownerStamp: String,
    ...outboxFields,
  },
  { versionKey: false },
);

// listOf: an owner's capabilities, newest first; restamp.
schema.index({ ownerId: 1, publishedAt: -1, _id: -1 });
// countOfUnits: what hangs on a college or laboratory.
schema.index({ unitIds: 1 });
// browse: the newest of all, while search is down.
schema.index({ state: 1, publishedAt: -1, _id: -1 });
// The outbox: what is due, oldest first.
schema.index({ pending: 1, dueAt: 1 }, { partialFilterExpression: { pending: true } });
// takeIn: one capability a key.
schema.index({ key: 1 }, { unique: true, partialFilterExpression: { key: { $exists: true } } });

keepTrail(schema as never);

export function createCapabilityModel(connection: Connection): CapabilityModel {
  return connection.model<CapabilityRecord>('Capability', schema, 'capabilities');
}
