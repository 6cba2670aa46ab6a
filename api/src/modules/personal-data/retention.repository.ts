import { written } from '#database/errors.ts';
import { Conflict } from '#kernel/errors.ts';
import type { RetentionRunModel, RetentionRunRecord } from './retention.model.ts';

export type RetentionRepository = ReturnType<typeof createRetentionRepository>;

export function createRetentionRepository(model: RetentionRunModel) {
  return {
    /** True for one process; the others find it taken until `nextAt`. */
    async take(name: string, now: Date, nextAt: Date): Promise<boolean> {
      try {
        await written(model.create({ _id: name, nextAt, lastAt: null, before: null, removed: 0 }));
        return true;
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
      }
      const { modifiedCount } = await model
        .updateOne({ _id: name, nextAt: { $lte: now } }, { $set: { nextAt } })
        .exec();
      return modifiedCount === 1;
    },

    async note(name: string, run: { lastAt: Date; before: Date; removed: number }): Promise<void> {
      await model.updateOne({ _id: name }, { $set: run }).exec();
    },

    list: () => model.find({}).lean<RetentionRunRecord[]>().exec(),
  };
}
