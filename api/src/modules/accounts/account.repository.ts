import { written } from '#database/errors.ts';
import { newId, objectId } from '#database/object-id.ts';
import { removeTrailed } from '#database/trail.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import type { Id } from '#kernel/id.ts';
import type { Membership } from '#kernel/viewer.ts';
import type { Account, AccountModel, AccountRecord } from './account.model.ts';
import { emailKeyOf, epochOf, toAccount } from './account.record.ts';

export type NewAccount = {
  /** Given where two writers of the same account are to collide. */
  id?: Id<'account'>;
  email: string;
  displayName: string;
  language?: Account['language'];
  passwordHash: string;
  isOfficer: boolean;
  isAdministrator?: boolean;
  commissionerId: Id<'commissioner'> | null;
  memberships: readonly Membership[];
  isExample: boolean;
  createdAt: Date;
  entry: AuditEntry;
};

type Told = Pick<Account, 'displayName' | 'language'>;

export type AccountRepository = ReturnType<typeof createAccountRepository>;

export function createAccountRepository(model: AccountModel) {
  const find = async (filter: object) => model.findOne(filter).lean<AccountRecord>().exec();

  return {
    /** @throws Conflict when the address has an account, or the id. */
    async add({ id, email, commissionerId, memberships, entry, ...rest }: NewAccount): Promise<Account> {
      const record: AccountRecord = {
        _id: objectId(id ?? newId('account')),
        email,
        emailKey: emailKeyOf(email),
        commissionerId: commissionerId && objectId(commissionerId),
        memberships: memberships.map(({ organizationId, role }) => ({
          organizationId: objectId(organizationId),
          role,
        })),
        ...rest,
        trail: [entry],
      };
      await written(model.create(record));
      return toAccount(record);
    },

    async findByEmail(email: string): Promise<Account | null> {
      const record = await find({ emailKey: emailKeyOf(email) });
      return record && toAccount(record);
    },

    /** Those of the bureau, and those of one commissioner: longest on the platform first. */
    async listOfficers(): Promise<Account[]> {
      return (await model.find({ isOfficer: true }).sort({ _id: 1 }).lean<AccountRecord[]>().exec()).map(
        toAccount,
      );
    },

    async listByCommissioner(id: Id<'commissioner'>): Promise<Account[]> {
      const filter = { commissionerId: objectId(id) };
      return (await model.find(filter).sort({ _id: 1 }).lean<AccountRecord[]>().exec()).map(toAccount);
    },

    async findForSession(id: Id<'account'>): Promise<{ account: Account; epoch: number } | null> {
      const record = await find({ _id: objectId(id) });
      return record && { account: toAccount(record), epoch: epochOf(record) };
    },

    async listByIds(ids: readonly Id<'account'>[]): Promise<Account[]> {
      const records = await model
        .find({ _id: { $in: ids.map(objectId) } })
        .lean<AccountRecord[]>()
        .exec();
      return records.map(toAccount);
    },

    /** False where it is not as it was read: somebody else was first. */
    async updateProfile({ id, ...before }: Account, profile: Told, entry: AuditEntry): Promise<boolean> {
      // Accounts from before letters were written have no language.
      const language = before.language === 'zh' ? { $in: [null, 'zh'] as never } : before.language;
      const { matchedCount } = await model
        .updateOne(
          { _id: objectId(id), displayName: before.displayName, language },
          { $set: profile, $push: { trail: entry as never } },
        )
        .exec();
      return matchedCount === 1;
    },

    async listExamples(): Promise<Account[]> {
      const records = await model.find({ isExample: true }).sort({ _id: 1 }).lean<AccountRecord[]>().exec();
      return records.map(toAccount);
    },

    async removeExamples(): Promise<number> {
      return removeTrailed(model, { isExample: true });
    },
  };
}
