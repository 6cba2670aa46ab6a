import { type Connection, type Model, Schema, Types } from 'mongoose';
import { type OutboxRecord, outboxFields } from '#database/outbox.ts';
import type { Text } from '#kernel/errors.ts';
import type { LetterContent } from './letter.layout.ts';

/** Why somebody is written to. */
export type LetterKind =
  | 'CONFIRM_EMAIL'
  | 'RESET_PASSWORD'
  | 'SIGN_IN_SLOWED'
  | 'PASSWORD_CHANGED'
  | 'SECOND_FACTOR_ENABLED'
  | 'SECOND_FACTOR_DISABLED'
  | 'RECOVERY_CODES_RENEWED'
  | 'API_KEY_CREATED'
  | 'WRITTEN';

export type Registration = {
  email: string;
  displayName: string;
  language: keyof Text;
  passwordHash: string;
  /** Which notice on personal data was accepted, and when. */
  notice?: { version: string; at: Date };
};

/** What another module has to say, in both languages; where it leads is a path of the client. */
export type Written = Readonly<
  Record<keyof Text, Omit<LetterContent, 'link'> & { readonly linkLabel: string }>
> & {
  readonly path: string;
  /** Whom to write to where the address has no account. */
  readonly stranger?: { readonly email: string; readonly language: keyof Text };
};

/**
 * One document is both the request and its letter. It is written whether or not the address has an account, so that
 * neither the answer nor its time tells; only the worker, later, looks who is to be written to.
 */
export type LetterRecord = OutboxRecord & {
  kind: LetterKind;
  /** To whoever has this address; else to `accountId`. */
  emailKey?: string;
  accountId?: Types.ObjectId;
  tokenHash?: string;
  /** Until it is sent, so that a repeat carries the same link. */
  sealedToken?: string;
  /** What becomes an account once the link is opened. */
  registration?: Registration;
  /** WRITTEN: what it says. */
  written?: Written;
  /** RESET_PASSWORD: the epoch of the account the link is good for. */
  epoch?: number;
  /** Notices: sent only if the account has got beyond this epoch, that is if the change has really happened. */
  afterEpoch?: number;
  /** API_KEY_CREATED: sent only if there is such a key. */
  apiKeyId?: Types.ObjectId;
  createdAt: Date;
  expiresAt: Date;
};

export type LetterModel = Model<LetterRecord>;

const registration = new Schema<Registration>(
  {
    email: { type: String, required: true },
    displayName: { type: String, required: true },
    language: { type: String, enum: ['zh', 'en'], required: true },
    passwordHash: { type: String, required: true },
    notice: new Schema(
      { version: { type: String, required: true }, at: { type: Date, required: true } },
      { _id: false },
    ),
  },
  { _id: false },
);

const schema = new Schema<LetterRecord>(
  {
    kind: { type: String, required: true },
    emailKey: String,
    accountId: Types.ObjectId,
    tokenHash: String,
    sealedToken: String,
    registration,
    written: Schema.Types.Mixed,
    epoch: Number,
    afterEpoch: Number,
    apiKeyId: Types.ObjectId,
    createdAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    ...outboxFields,
  },
  { versionKey: false },
);

// The outbox.
schema.index({ pending: 1, dueAt: 1 }, { partialFilterExpression: { pending: true } });
// Requests, links and their personal data leave by themselves; until then the service passes over what has expired.
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export function createLetterModel(connection: Connection): LetterModel {
  return connection.model<LetterRecord>('AccountLetter', schema, 'accountLetters');
}
