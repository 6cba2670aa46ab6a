import { type Connection, type Model, Schema, Types } from 'mongoose';
import { keepTrail, type TrailRecord } from '#database/trail.ts';
import type { Id } from '#kernel/id.ts';
import {
  type ConsentAudience,
  type ConsentField,
  consentAudiences,
  consentFields,
} from './consent.wordings.ts';

/** One line of the ledger: it is only ever added to. The latest line of a field and audience counts. */
export type ConsentEntry = {
  readonly accountId: Id<'account'>;
  /** NOTICE: the notice on personal data was read and accepted. */
  readonly field: ConsentField | 'NOTICE';
  readonly audience: ConsentAudience | 'PLATFORM';
  readonly wordingVersion: string;
  readonly isGiven: boolean;
  readonly at: Date;
};

export type ConsentRecord = TrailRecord &
  Omit<ConsentEntry, 'accountId'> & {
    _id: Types.ObjectId;
    accountId: Types.ObjectId;
  };

export type ConsentModel = Model<ConsentRecord>;

const schema = new Schema<ConsentRecord>(
  {
    accountId: { type: Types.ObjectId, required: true },
    field: { type: String, enum: [...consentFields, 'NOTICE'], required: true },
    audience: { type: String, enum: [...consentAudiences, 'PLATFORM'], required: true },
    wordingVersion: { type: String, required: true },
    isGiven: { type: Boolean, required: true },
    at: { type: Date, required: true },
  },
  { versionKey: false },
);

// listOf, listLatest.
schema.index({ accountId: 1, at: 1, _id: 1 });

keepTrail(schema as never);

export function createConsentModel(connection: Connection): ConsentModel {
  return connection.model<ConsentRecord>('Consent', schema, 'consents');
}
