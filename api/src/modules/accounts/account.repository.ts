import { Types } from 'mongoose';
import { written } from '#database/errors.ts';
import { objectId } from '#database/object-id.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { Membership } from '#kernel/viewer.ts';
import type { Account, AccountModel, AccountRecord } from './account.model.ts';

export type NewAccount = {
  email: string;
  displayName: string;
  passwordHash: string;
  isOfficer: boolean;
  isAdministrator?: boolean;
  commissionerId: Id<'commissioner'> | null;
  memberships: readonly Membership[];
  isExample: boolean;
  createdAt: Date;
};

export type AccountRepository = ReturnType<typeof createAccountRepository>;

export function createAccountRepository(model: AccountModel) {
  return {
    /** @throws Conflict when the address has an account. */
    async add({ email, commissionerId, memberships, ...rest }: NewAccount): Promise<Account> {
      const record: AccountRecord = {
        _id: new Types.ObjectId(),
        email,
        emailKey: keyOf(email),
        commissionerId: commissionerId && objectId(commissionerId),
        memberships: memberships.map(({ organizationId, role }) => ({
          organizationId: objectId(organizationId),
          role,
        })),
        ...rest,
      };
      await written(model.create(record));
      return toAccount(record);
    },

    /** With what sign-in compares; nobody else needs the hash. */
    async findByEmail(email: string): Promise<{ account: Account; passwordHash: string } | null> {
      const record = await model
        .findOne({ emailKey: keyOf(email) })
        .lean<AccountRecord>()
        .exec();
      return record && { account: toAccount(record), passwordHash: record.passwordHash };
    },

    async listByIds(ids: readonly Id<'account'>[]): Promise<Account[]> {
      const records = await model
        .find({ _id: { $in: ids.map(objectId) } })
        .lean<AccountRecord[]>()
        .exec();
      return records.map(toAccount);
    },

    async listExamples(): Promise<Account[]> {
      const records = await model.find({ isExample: true }).sort({ _id: 1 }).lean<AccountRecord[]>().exec();
      return records.map(toAccount);
    },

    async removeExamples(): Promise<number> {
      return (await model.deleteMany({ isExample: true }).exec()).deletedCount;
    },
  };
}

function keyOf(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}

function toAccount(record: AccountRecord): Account {
  return {
    id: toId('account', record._id.toHexString()),
    email: record.email,
    displayName: record.displayName,
    isOfficer: record.isOfficer,
    isAdministrator: record.isAdministrator ?? false,
    commissionerId: record.commissionerId && toId('commissioner', record.commissionerId.toHexString()),
    memberships: record.memberships.map(({ organizationId, role }) => ({
      organizationId: toId('organization', organizationId.toHexString()),
      role,
    })),
  };
}
