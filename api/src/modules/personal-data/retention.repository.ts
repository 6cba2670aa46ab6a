import { randomUUID } from 'node:crypto';
import type { RetentionRunModel, RetentionRunRecord } from './retention.model.ts';

export type RetentionRepository = ReturnType<typeof createRetentionRepository>;

export type RetentionRun = Pick<RetentionRunRecord, '_id' | 'before' | 'removed'>;

/** Of a policy that was never applied. */
const never = { nextAt: new Date(0), lastAt: null, before: null, removed: 0 };

export function createRetentionRepository(model: RetentionRunModel) {
  /** Most often nothing is due: to see that takes one question for all policies. */
  async function listDue(names: readonly string[], now: Date): Promise<string[]> {
    const runs = await model
      .find({ _id: { $in: names } }, { nextAt: 1 })
      .lean<Pick<RetentionRunRecord, '_id' | 'nextAt'>[]>()
      .exec();
    const nextAt = new Map(runs.map((run) => [run._id, run.nextAt]));
    const unknown = names.filter((name) => !nextAt.has(name));
    if (unknown.length > 0) {
      const adding = unknown.map((_id) => ({
        updateOne: { filter: { _id }, update: { $setOnInsert: never }, upsert: true },
      }));
      await model.bulkWrite(adding, { ordered: false });
    }
    return names.filter((name) => (nextAt.get(name) ?? never.nextAt) <= now);
  }

  return {
    /** Those of them that are due, each to one process; the others find it taken until `nextAt`. */
    async take(names: readonly string[], now: Date, nextAt: Date): Promise<string[]> {
      const due = await listDue(names, now);
      if (due.length === 0) return [];
      const token = randomUUID();
      await model
        .updateMany({ _id: { $in: due }, nextAt: { $lte: now } }, { $set: { nextAt, takenBy: token } })
        .exec();
      const taken = await model.find({ takenBy: token }, { _id: 1 }).lean<{ _id: string }[]>().exec();
      return taken.map(({ _id }) => _id);
    },

    async note(runs: readonly RetentionRun[], lastAt: Date): Promise<void> {
      const noting = runs.map(({ _id, before, removed }) => ({
        updateOne: { filter: { _id }, update: { $set: { lastAt, before, removed } } },
      }));
      if (noting.length > 0) await model.bulkWrite(noting, { ordered: false });
    },

    list: () => model.find({}).lean<RetentionRunRecord[]>().exec(),
  };
}
