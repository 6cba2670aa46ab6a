import { type Connection, type Model, Schema, Types } from 'mongoose';
import type { Id } from '#kernel/id.ts';
import type { Membership } from '#kernel/viewer.ts';

export type Account = {
  readonly id: Id<'account'>;
  readonly email: string;
  readonly displayName: string;
  readonly isOfficer: boolean;
  readonly isAdministrator: boolean;
  readonly commissionerId: Id<'commissioner'> | null;
  readonly memberships: readonly Membership[];
};

/** An account as its own person sees it: the address with it. */
export type OwnAccount = Account & { readonly isOwn: true };

export type AccountRecord = {
  _id: Types.ObjectId;
  /** As the person writes it. */
  email: string;
  /** Lower case and NFKC: what uniqueness and sign-in go by, on every collation. */
  emailKey: string;
  displayName: string;
  /** Argon2id in its own encoded form, parameters included. */
  passwordHash: string;
  isOfficer: boolean;
  /** Missing in accounts from before there were administrators. */
  isAdministrator?: boolean;
  commissionerId: Types.ObjectId | null;
  memberships: { organizationId: Types.ObjectId; role: Membership['role'] }[];
  isExample: boolean;
  createdAt: Date;
};

export type AccountModel = Model<AccountRecord>;

const schema = new Schema<AccountRecord>(
  {
    email: { type: String, required: true },
    emailKey: { type: String, required: true },
    displayName: { type: String, required: true },
    passwordHash: { type: String, required: true },
    isOfficer: { type: Boolean, required: true },
    isAdministrator: Boolean,
    commissionerId: { type: Types.ObjectId, default: null },
    memberships: {
      type: [
        new Schema(
          {
            organizationId: { type: Types.ObjectId, required: true },
            role: { type: String, enum: ['OWNER', 'MEMBER'], required: true },
          },
          { _id: false },
        ),
      ],
      required: true,
    },
    isExample: { type: Boolean, required: true },
    createdAt: { type: Date, required: true },
  },
  { versionKey: false },
);

// findByEmail, and one account an address.
schema.index({ emailKey: 1 }, { unique: true });
// removeExamples.
schema.index({ isExample: 1 }, { partialFilterExpression: { isExample: true } });

export function createAccountModel(connection: Connection): AccountModel {
  return connection.model<AccountRecord>('Account', schema, 'accounts');
}
