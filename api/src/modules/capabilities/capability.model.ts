import { type Connection, type Model, Schema, Types } from 'mongoose';
import { type OutboxRecord, outboxFields } from '#database/outbox.ts';
import { keepTrail, type TrailRecord } from '#database/trail.ts';
import type { Id } from '#kernel/id.ts';
import type { CooperationForm } from '#modules/taxonomies/index.ts';
import { type CapabilityKind, capabilityKinds } from './capability.kinds.ts';
import type { Price } from './capability.price.ts';
import { type CapabilityState, capabilityStates } from './capability.states.ts';

/** What was done before, as the owner tells it. */
export type CapabilityCase = {
  readonly year: number;
  readonly title: string;
  readonly result: string;
  /** Null where the client is not named. */
  readonly clientId: Id<'organization'> | null;
};

/** Days of the week from 1, Monday; times as `08:30`, in China. */
export type OpenHours = { readonly weekdays: readonly number[]; readonly from: string; readonly to: string };

/** What capabilities had from the beginning. */
type CoreContent = {
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
  /** Number of a form of school-enterprise.rules.ts; training only. */
  readonly schoolEnterpriseForm: number | null;
};

/** What came later: seeds, and documents of then, do without. */
export type LaterContent = {
  /** With check digit, without prefix. */
  readonly patents: readonly string[];
  readonly cases: readonly CapabilityCase[];
  readonly expertIds: readonly Id<'commissioner'>[];
  readonly equipmentModel: string | null;
  readonly townCode: string | null;
  readonly place: string | null;
  readonly openHours: readonly OpenHours[];
  readonly durationDays: number | null;
  readonly places: number | null;
};

/** What a university or platform writes down. */
export type CapabilityContent = CoreContent & LaterContent;

export type CapabilityStep = {
  readonly state: CapabilityState;
  readonly at: Date;
  readonly by: Id<'account'>;
};

export type Capability = CapabilityContent & {
  readonly id: Id<'capability'>;
  readonly ownerId: Id<'organization'>;
  readonly state: CapabilityState;
  readonly steps: readonly CapabilityStep[];
  readonly isExample: boolean;
  /** Of a draft: when it was begun. */
  readonly publishedAt: Date;
  /** Of the document, for the index. */
  readonly revision: number;
  /** Grows with each edit by a person. */
  readonly edition: number;
  /** Files that hang on it, in the order in which they are shown. */
  readonly attachmentIds: readonly Id<'file'>[];
};

/** A new one, or one of an earlier release. */
export type NewCapability = CoreContent &
  Partial<LaterContent & Pick<Capability, 'steps'>> &
  Pick<Capability, 'ownerId' | 'state' | 'isExample' | 'publishedAt'> & { key?: string };

export type CapabilityRecord = OutboxRecord &
  TrailRecord &
  Omit<NewCapability, 'ownerId'> & {
    ownerId: Types.ObjectId;
    edition?: number;
    attachmentIds?: readonly Id<'file'>[];
    /** By what a seed recognises it when it comes again. */
    key?: string;
    /** What the index shows of the owner, as it was last told: a change of it tells the capability again. */
    ownerStamp?: string;
  };

export type CapabilityModel = Model<CapabilityRecord>;

const number = { type: Number, default: null };
const text = { type: String, default: null };
const list = { type: [String], required: true };
const laterList = { type: [String], default: [] };
const parts = (fields: object) => ({ type: [new Schema(fields, { _id: false })], default: [] });

const schema = new Schema<CapabilityRecord>(
  {
    ownerId: { type: Types.ObjectId, required: true },
    kind: { type: String, enum: capabilityKinds, required: true },
    title: { type: String, required: true },
    // A draft may have none yet, and an empty text is none to mongoose.
    text: { type: String, default: '' },
    unitIds: list,
    fieldCodes: list,
    chainStageCodes: list,
    forms: list,
    trl: number,
    ipc: list,
    standards: list,
    price: {
      type: new Schema(
        { minFen: number, maxFen: number, per: { type: String, default: '' } },
        { _id: false },
      ),
      default: null,
    },
    leadTimeDays: number,
    schoolEnterpriseForm: number,
    patents: laterList,
    cases: parts({ year: Number, title: String, result: String, clientId: text }),
    expertIds: laterList,
    equipmentModel: text,
    townCode: text,
    place: text,
    openHours: parts({ weekdays: [Number], from: String, to: String }),
    durationDays: number,
    places: number,
    state: { type: String, enum: capabilityStates.states, required: true },
    steps: parts({ state: String, at: Date, by: String }),
    isExample: { type: Boolean, required: true },
    publishedAt: { type: Date, required: true },
    edition: { type: Number, default: 0 },
    attachmentIds: laterList,
    key: String,
    ownerStamp: String,
    ...outboxFields,
  } as never,
  { versionKey: false },
);

// listOf: an owner's capabilities, newest first; restamp.
schema.index({ ownerId: 1, publishedAt: -1, _id: -1 });
// countOfUnits: what hangs on a college or laboratory.
schema.index({ unitIds: 1 });
// listByExpert, dropExperts: where somebody is named who goes.
schema.index({ expertIds: 1 });
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
