import { type Connection, type Model, Schema, Types } from 'mongoose';
import { type OutboxRecord, outboxFields } from '#database/outbox.ts';
import { keepTrail, type TrailRecord } from '#database/trail.ts';
import type { Id } from '#kernel/id.ts';
import type { Contact } from '#modules/organizations/index.ts';
import type { CooperationForm } from '#modules/taxonomies/index.ts';

type EarlierDispatch = { readonly year: number; readonly months: number; readonly result: string };

/** What is told about a commissioner. Null and [] stand for "not told". */
export type CommissionerContent = {
  /** Surname and title only, for instance 陈教授. */
  readonly displayName: string;
  readonly homeInstitutionId: Id<'organization'>;
  readonly fieldCodes: readonly string[];
  readonly chainStageCodes: readonly string[];
  /** Always COMMISSIONER, and what else the person offers. */
  readonly forms: readonly CooperationForm[];
  /** How many firms at a time. */
  readonly capacity: number;
  /** When the person can come, in words. */
  readonly availability: string | null;
  readonly yearsOfExperience: number | null;
  readonly earlierDispatches: readonly EarlierDispatch[];
  readonly bestAt: string | null;
  /** Personal data: for the person, and for those to whom an assignment disclosed it. */
  readonly contact: Contact | null;
  readonly isExample: boolean;
};

/** A commissioner as a list brings it. */
export type CommissionerProfile = Omit<CommissionerContent, 'capacity'> & {
  /** Tells the person apart where the list has numbers of its own; null: home institution and name do. */
  readonly key: string | null;
  /** Null where the list does not say. */
  readonly capacity: number | null;
};

/** One firm that is served, or about to be: `confirmed` once its request says so, too. */
type Seat = {
  readonly requestId: Id<'commissionerRequest'>;
  readonly reservedAt: Date;
  readonly confirmed: boolean;
};

export type Commissioner = CommissionerContent & {
  readonly id: Id<'commissioner'>;
  readonly kind: 'COMMISSIONER';
  readonly freeCapacity: number;
  readonly serving: readonly Seat[];
  readonly verifiedAt: Date | null;
  readonly createdAt: Date;
  readonly revision: number;
};

export type CommissionerRecord = OutboxRecord &
  TrailRecord &
  Omit<CommissionerContent, 'homeInstitutionId'> & {
    homeInstitutionId: Types.ObjectId;
    /** By what the same person is recognised when a list brings it again. */
    key: string;
    /** Capacity less seats. Below 0 where the capacity was lowered under what is served: it then takes as many ends. */
    freeCapacity: number;
    serving: { requestId: Types.ObjectId; reservedAt: Date; confirmed: boolean }[];
    verifiedAt: Date | null;
    /** On what ground it counts as verified. */
    verifiedBecause: string | null;
    createdAt: Date;
  };

export type CommissionerModel = Model<CommissionerRecord>;

const text = { type: String, default: null };
const list = { type: [String], required: true };
const number = { type: Number, required: true };

const schema = new Schema<CommissionerRecord>(
  {
    key: { type: String, required: true },
    displayName: { type: String, required: true },
    homeInstitutionId: { type: Types.ObjectId, required: true },
    fieldCodes: list,
    chainStageCodes: list,
    forms: list,
    capacity: number,
    freeCapacity: number,
    serving: {
      type: [
        new Schema(
          {
            requestId: { type: Types.ObjectId, required: true },
            reservedAt: { type: Date, required: true },
            confirmed: { type: Boolean, required: true },
          },
          { _id: false },
        ),
      ],
      required: true,
    },
    availability: text,
    yearsOfExperience: { type: Number, default: null },
    earlierDispatches: {
      type: [new Schema({ year: number, months: number, result: String }, { _id: false })],
      required: true,
    },
    bestAt: text,
    contact: { type: new Schema({ role: text, email: text }, { _id: false }), default: null },
    isExample: { type: Boolean, required: true },
    verifiedAt: { type: Date, default: null },
    verifiedBecause: text,
    createdAt: { type: Date, required: true },
    ...outboxFields,
  },
  { versionKey: false },
);

// listByKeys: one commissioner a key, however often a list brings it.
schema.index({ key: 1 }, { unique: true });
// The outbox: what is due, oldest first.
schema.index({ pending: 1, dueAt: 1 }, { partialFilterExpression: { pending: true } });
// listByInstitutions: staff of a university, most free capacity first.
schema.index({ homeInstitutionId: 1, freeCapacity: -1, _id: 1 });
// listFree: whom an officer can assign.
schema.index({ freeCapacity: -1, _id: 1 });
// listStaleReservations: next to none at any time.
schema.index({ 'serving.confirmed': 1 }, { partialFilterExpression: { 'serving.confirmed': false } });

keepTrail(schema as never);

export function createCommissionerModel(connection: Connection): CommissionerModel {
  return connection.model<CommissionerRecord>('Commissioner', schema, 'commissioners');
}
