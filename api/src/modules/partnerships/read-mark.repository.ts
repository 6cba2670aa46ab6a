import { written } from '#database/errors.ts';
import { objectId } from '#database/object-id.ts';
import { Conflict } from '#kernel/errors.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { PartnershipSide } from './partnership.steps.ts';
import type { ReadMarkModel, ReadMarkRecord } from './read-mark.model.ts';

export type ReadMark = {
  readonly partnershipId: Id<'partnership'>;
  readonly accountId: Id<'account'>;
  readonly side: PartnershipSide;
  readonly readUpTo: Date;
};

export type ReadMarkRepository = ReturnType<typeof createReadMarkRepository>;

export function createReadMarkRepository(model: ReadMarkModel) {
  return {
    /** Moves the mark on, never back. False where it was there already. */
    async mark({ partnershipId, accountId, side, readUpTo }: ReadMark): Promise<boolean> {
      const whose = { partnershipId: objectId(partnershipId), accountId: objectId(accountId) };
      const move = () =>
        written(
          model.updateOne({ ...whose }, { $max: { readUpTo }, $set: { side } }, { upsert: true }).exec(),
        );
      // Two devices that read at once: the second finds what the first has made.
      const result = await move().catch((error: unknown) => {
        if (error instanceof Conflict) return move();
        throw error;
      });
      return result.modifiedCount + result.upsertedCount > 0;
    },

    /** Of all who read these conversations. */
    async listOf(ids: readonly Id<'partnership'>[]): Promise<ReadMark[]> {
      const records = await model
        .find({ partnershipId: { $in: ids.map(objectId) } })
        .lean<ReadMarkRecord[]>()
        .exec();
      return records.map(toMark);
    },

    async listBy(accountId: Id<'account'>): Promise<ReadMark[]> {
      const records = await model
        .find({ accountId: objectId(accountId) })
        .lean<ReadMarkRecord[]>()
        .exec();
      return records.map(toMark);
    },

    async removeBy(accountId: Id<'account'>): Promise<void> {
      await model.deleteMany({ accountId: objectId(accountId) }).exec();
    },

    async removeOf(ids: readonly Id<'partnership'>[]): Promise<void> {
      await model.deleteMany({ partnershipId: { $in: ids.map(objectId) } }).exec();
    },
  };
}

function toMark({ partnershipId, accountId, side, readUpTo }: ReadMarkRecord): ReadMark {
  return {
    partnershipId: toId('partnership', partnershipId.toHexString()),
    accountId: toId('account', accountId.toHexString()),
    side,
    readUpTo,
  };
}
