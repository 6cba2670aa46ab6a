import { written } from '#database/errors.ts';
import { Conflict } from '#kernel/errors.ts';
import type { ThrottleModel, ThrottleRecord } from './throttle.model.ts';

export type ThrottleRepository = ReturnType<typeof createThrottleRepository>;

export function createThrottleRepository(model: ThrottleModel) {
  return {
    find: (key: string) => model.findById(key).lean<ThrottleRecord>().exec(),

    /** False when somebody else counted meanwhile: `seen` is what the new count was reckoned from. */
    async replace(seen: ThrottleRecord | null, next: ThrottleRecord): Promise<boolean> {
      const { _id, blockedUntil, ...counted } = next;
      if (!seen) return added(model, next);
      const { modifiedCount } = await model
        .updateOne(
          { _id, count: seen.count, lastAt: seen.lastAt },
          blockedUntil
            ? { $set: { ...counted, blockedUntil } }
            : { $set: counted, $unset: { blockedUntil: 1 } },
        )
        .exec();
      return modifiedCount === 1;
    },

    async giveBack(key: string): Promise<void> {
      await model
        .updateOne({ _id: key, count: { $gt: 0 } }, { $inc: { count: -1 }, $unset: { blockedUntil: 1 } })
        .exec();
    },

    /** Forgotten before that instant; the store does the same by its own clock. */
    purge: async (before: Date): Promise<number> =>
      (await model.deleteMany({ expiresAt: { $lt: before } }).exec()).deletedCount,

    async remove(key: string): Promise<void> {
      await model.deleteOne({ _id: key }).exec();
    },
  };
}

async function added(model: ThrottleModel, record: ThrottleRecord): Promise<boolean> {
  try {
    await written(model.create(record));
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}
