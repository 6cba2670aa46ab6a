import { written } from '#database/errors.ts';
import { objectId } from '#database/object-id.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import type { Id } from '#kernel/id.ts';
import type { AccountModel, AccountRecord, StoredEmailChange } from './account.model.ts';
import { emailKeyOf, epochOf } from './account.record.ts';

export type EmailChangeRepository = ReturnType<typeof createEmailChangeRepository>;

export function createEmailChangeRepository(model: AccountModel) {
  return {
    /** The latest wish counts. */
    async note(id: Id<'account'>, emailChange: StoredEmailChange): Promise<void> {
      await model.updateOne({ _id: objectId(id), erasure: null }, { $set: { emailChange } }).exec();
    },

    /** The address that counts from now on; null where the link stands for no change. @throws Conflict for one that is taken. */
    async apply(
      id: Id<'account'>,
      { tokenHash, now }: { tokenHash: string; now: Date },
      entryOf: (before: string, after: string) => AuditEntry,
    ): Promise<string | null> {
      const guard = {
        _id: objectId(id),
        'emailChange.tokenHash': tokenHash,
        'emailChange.expiresAt': { $gt: now },
      };
      const record = await model.findOne(guard).lean<AccountRecord>().exec();
      if (!record?.emailChange) return null;
      const { email, epoch } = record.emailChange;
      if (epochOf(record) !== epoch) return null;
      const { modifiedCount } = await written(
        model
          .updateOne({ ...guard, epoch: epoch === 0 ? { $in: [0, null] } : epoch } as object, {
            $set: { email, emailKey: emailKeyOf(email) },
            $unset: { emailChange: 1 },
            $inc: { epoch: 1 },
            $push: { trail: entryOf(record.email, email) },
          })
          .exec(),
      );
      return modifiedCount === 1 ? email : null;
    },
  };
}
