import { type Connection, type Model, Schema, Types } from 'mongoose';

/** An account on its way out; part of the account's own document, so that one guarded write decides. */
export type Erasure = {
  /** REQUESTED can be taken back; ERASING cannot. */
  readonly state: 'REQUESTED' | 'ERASING';
  readonly requestedAt: Date;
  /** When it begins. */
  readonly dueAt: Date;
};

export type StoredErasure = {
  state: Erasure['state'];
  requestedAt: Date;
  dueAt: Date;
  /** Nobody else works on it before. */
  leaseUntil: Date;
  /** How often all modules were told. */
  rounds: number;
  pseudonymId: Types.ObjectId;
  /** ERASING: what the account's own fields do not say any more. */
  emailKey?: string;
  displayName?: string;
};

export const erasureSchema = new Schema<StoredErasure>(
  {
    state: { type: String, enum: ['REQUESTED', 'ERASING'], required: true },
    requestedAt: { type: Date, required: true },
    dueAt: { type: Date, required: true },
    leaseUntil: { type: Date, required: true },
    rounds: { type: Number, required: true },
    pseudonymId: { type: Types.ObjectId, required: true },
    emailKey: String,
    displayName: String,
  },
  { _id: false },
);

/** What stays of an account: that there was one, for the figures. Nobody can be told from it. */
export type EndedAccountRecord = {
  /** The pseudonym that stands in the records. */
  _id: Types.ObjectId;
  /** 2026-03. */
  registeredIn: string;
  endedAt: Date;
  wasCommissioner: boolean;
};

export type EndedAccountModel = Model<EndedAccountRecord>;

const schema = new Schema<EndedAccountRecord>(
  {
    registeredIn: { type: String, required: true },
    endedAt: { type: Date, required: true },
    wasCommissioner: { type: Boolean, required: true },
  },
  { versionKey: false },
);

// purge: what is older than it may be kept.
schema.index({ endedAt: 1 });

export function createEndedAccountModel(connection: Connection): EndedAccountModel {
  return connection.model<EndedAccountRecord>('EndedAccount', schema, 'endedAccounts');
}
