import { type Connection, type Model, Schema, Types } from 'mongoose';
import { keepTrail, type TrailRecord } from '#database/trail.ts';
import type { Text } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Membership } from '#kernel/viewer.ts';
import { erasureSchema, type StoredErasure } from './erasure.model.ts';

export type Account = {
  readonly id: Id<'account'>;
  readonly email: string;
  readonly displayName: string;
  /** What letters to this person are written in. */
  readonly language: keyof Text;
  readonly isOfficer: boolean;
  readonly isAdministrator: boolean;
  readonly commissionerId: Id<'commissioner'> | null;
  readonly memberships: readonly Membership[];
};

/** An account as its own person sees it: the address with it. */
export type OwnAccount = Account & { readonly isOwn: true };

/** Something that only the person has beside the password. */
export type StoredSecondFactor = {
  /** Sealed: the base32 secret that the person's app shares. */
  sealedSecret: string;
  /** The 30-second step of the last code that was taken; only later ones are taken. */
  lastStep: number;
  /** SHA-256 of 80 random bits each: they open the account even after the installation's secret has changed. */
  recoveryHashes: string[];
  enabledAt: Date;
};

/** Another address that waits for its letter to be opened. */
export type StoredEmailChange = {
  email: string;
  tokenHash: string;
  /** Of the account: another password makes the link void. */
  epoch: number;
  expiresAt: Date;
};

/** With what sign-in compares; nobody else needs it. */
export type Credentials = {
  readonly account: Account;
  readonly passwordHash: string;
  /** Grows with each change of password or second factor; sessions and links of an earlier one are void. */
  readonly epoch: number;
  readonly secondFactor: StoredSecondFactor | null;
};

export type AccountRecord = TrailRecord & {
  _id: Types.ObjectId;
  /** As the person writes it. It is confirmed: there is no account before. */
  email: string;
  /** Lower case and NFKC: what uniqueness and sign-in go by, on every collation. */
  emailKey: string;
  displayName: string;
  /** Missing in accounts from before letters were written. */
  language?: keyof Text;
  /** Argon2id in its own encoded form, parameters included. */
  passwordHash: string;
  /** Missing is 0. */
  epoch?: number;
  secondFactor?: StoredSecondFactor;
  isOfficer: boolean;
  /** Missing in accounts from before there were administrators. */
  isAdministrator?: boolean;
  commissionerId: Types.ObjectId | null;
  memberships: {
    organizationId: Types.ObjectId;
    role: Membership['role'];
    /** It follows from the organization's list of members; missing where a seed or a command wrote it. */
    isListed?: boolean;
  }[];
  isExample: boolean;
  createdAt: Date;
  emailChange?: StoredEmailChange;
  /** Present once its person has asked to delete it. */
  erasure?: StoredErasure;
};

export type AccountModel = Model<AccountRecord>;

const membership = new Schema(
  {
    organizationId: { type: Types.ObjectId, required: true },
    role: { type: String, enum: ['OWNER', 'MEMBER'], required: true },
    isListed: Boolean,
  },
  { _id: false },
);

const secondFactor = new Schema<StoredSecondFactor>(
  {
    sealedSecret: { type: String, required: true },
    lastStep: { type: Number, required: true },
    recoveryHashes: { type: [String], required: true },
    enabledAt: { type: Date, required: true },
  },
  { _id: false },
);

const schema = new Schema<AccountRecord>(
  {
    email: { type: String, required: true },
    emailKey: { type: String, required: true },
    displayName: { type: String, required: true },
    language: { type: String, enum: ['zh', 'en'] },
    passwordHash: { type: String, required: true },
    epoch: Number,
    secondFactor,
    isOfficer: { type: Boolean, required: true },
    isAdministrator: Boolean,
    commissionerId: { type: Types.ObjectId, default: null },
    memberships: { type: [membership], required: true },
    isExample: { type: Boolean, required: true },
    createdAt: { type: Date, required: true },
    emailChange: new Schema<StoredEmailChange>(
      {
        email: { type: String, required: true },
        tokenHash: { type: String, required: true },
        epoch: { type: Number, required: true },
        expiresAt: { type: Date, required: true },
      },
      { _id: false },
    ),
    erasure: erasureSchema,
  },
  { versionKey: false },
);

// findByEmail, and one account an address.
schema.index({ emailKey: 1 }, { unique: true });
// listByOrganization.
schema.index({ 'memberships.organizationId': 1, _id: 1 });
// listOfficers, listByCommissioner.
schema.index({ isOfficer: 1 }, { partialFilterExpression: { isOfficer: true } });
schema.index({ commissionerId: 1 }, { partialFilterExpression: { commissionerId: { $type: 'objectId' } } });
// claim: whose deletion is due.
schema.index({ 'erasure.dueAt': 1 }, { partialFilterExpression: { 'erasure.dueAt': { $exists: true } } });
// removeExamples.
schema.index({ isExample: 1 }, { partialFilterExpression: { isExample: true } });

keepTrail(schema as never);

export function createAccountModel(connection: Connection): AccountModel {
  return connection.model<AccountRecord>('Account', schema, 'accounts');
}
