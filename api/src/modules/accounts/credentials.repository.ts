import { objectId } from '#database/object-id.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import type { Id } from '#kernel/id.ts';
import type { AccountModel, AccountRecord, Credentials, StoredSecondFactor } from './account.model.ts';
import { emailKeyOf, toCredentials } from './account.record.ts';

export type CredentialsRepository = ReturnType<typeof createCredentialsRepository>;

type Change = { passwordHash: string } | { secondFactor: StoredSecondFactor | null };

/** The side of an account that opens it. All writes are guarded: of two at once one wins, the other is told. */
export function createCredentialsRepository(model: AccountModel) {
  const find = async (filter: object) => {
    const record = await model.findOne(filter).lean<AccountRecord>().exec();
    return record && toCredentials(record);
  };
  const changed = async (filter: object, update: object) =>
    (await model.updateOne(filter, update).exec()).modifiedCount === 1;

  return {
    findByEmail: (email: string): Promise<Credentials | null> => find({ emailKey: emailKeyOf(email) }),
    findById: (id: Id<'account'>): Promise<Credentials | null> => find({ _id: objectId(id) }),

    /** One step of `epoch`: every session and link from before is void. False when another change came first. */
    change: (
      { id, epoch }: { id: Id<'account'>; epoch: number },
      change: Change,
      entry: AuditEntry,
    ): Promise<boolean> =>
      changed(
        { _id: objectId(id), epoch: epoch === 0 ? { $in: [0, null] } : epoch },
        { ...updateOf(change, epoch), $push: { trail: entry } },
      ),

    /** The same password at another cost: nothing else follows from it. */
    rehash: (id: Id<'account'>, { from, to }: { from: string; to: string }): Promise<boolean> =>
      changed({ _id: objectId(id), passwordHash: from }, { $set: { passwordHash: to } }),

    /** False when a code of this step, or of a later one, was taken before. */
    takeStep: (id: Id<'account'>, step: number): Promise<boolean> =>
      changed(
        { _id: objectId(id), 'secondFactor.lastStep': { $lt: step } },
        { $set: { 'secondFactor.lastStep': step } },
      ),

    /** False when it is none of the account's, or was taken before. */
    takeRecoveryCode: (id: Id<'account'>, hash: string, entry: AuditEntry): Promise<boolean> =>
      changed(
        { _id: objectId(id), 'secondFactor.recoveryHashes': hash },
        { $pull: { 'secondFactor.recoveryHashes': hash }, $push: { trail: entry } },
      ),

    /** New recovery codes, all old ones void; false where the second factor is gone. */
    replaceRecoveryCodes: (
      id: Id<'account'>,
      hashes: readonly string[],
      entry: AuditEntry,
    ): Promise<boolean> =>
      changed(
        { _id: objectId(id), 'secondFactor.lastStep': { $exists: true } },
        { $set: { 'secondFactor.recoveryHashes': [...hashes] }, $push: { trail: entry } },
      ),
  };
}

function updateOf(change: Change, epoch: number): object {
  const isRemoval = 'secondFactor' in change && change.secondFactor === null;
  return isRemoval
    ? { $set: { epoch: epoch + 1 }, $unset: { secondFactor: 1 } }
    : { $set: { ...change, epoch: epoch + 1 } };
}
