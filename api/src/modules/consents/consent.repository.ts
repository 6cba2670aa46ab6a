import { Types } from 'mongoose';
import { objectId } from '#database/object-id.ts';
import { removeTrailed } from '#database/trail.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { ConsentEntry, ConsentModel, ConsentRecord } from './consent.model.ts';

export type ConsentRepository = ReturnType<typeof createConsentRepository>;

/** A ledger: nothing in it is changed or taken away. Of a deleted account it keeps the lines, under a pseudonym. */
export function createConsentRepository(model: ConsentModel) {
  return {
    async add({ accountId, ...line }: ConsentEntry, entry?: AuditEntry): Promise<void> {
      await model.create({
        _id: new Types.ObjectId(),
        accountId: objectId(accountId),
        ...line,
        ...(entry && { trail: [entry] }),
      });
    },

    /** Oldest first. */
    async listOf(accountIds: readonly Id<'account'>[]): Promise<ConsentEntry[]> {
      const records = await model
        .find({ accountId: { $in: accountIds.map(objectId) } })
        .sort({ at: 1, _id: 1 })
        .lean<ConsentRecord[]>()
        .exec();
      return records.map(({ _id, accountId, trail: _trail, gone: _gone, ...entry }) => ({
        ...entry,
        accountId: toId('account', accountId.toHexString()),
      }));
    },

    /** Once the time is over for which a consent has to be provable. */
    async remove(accountId: Id<'account'>): Promise<void> {
      await removeTrailed(model, { accountId: objectId(accountId) });
    },

    async pseudonymise(accountId: Id<'account'>, pseudonymId: Id<'account'>): Promise<void> {
      await model
        .updateMany({ accountId: objectId(accountId) }, { $set: { accountId: objectId(pseudonymId) } })
        .exec();
    },
  };
}
