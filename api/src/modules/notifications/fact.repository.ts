import { createHash } from 'node:crypto';
import { Types } from 'mongoose';
import { written } from '#database/errors.ts';
import { firstRevision } from '#database/outbox.ts';
import { Conflict } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { FactModel, FactRecord } from './fact.model.ts';
import type { Fact } from './fact.ts';

export type FactRepository = ReturnType<typeof createFactRepository>;

type Person = { readonly accountId: Id<'account'>; readonly commissionerId: Id<'commissioner'> | null };

export function createFactRepository(model: FactModel) {
  return {
    /** Those that are new wait to be told from then on; the others are passed over. */
    async add(facts: readonly Fact[], now: Date): Promise<void> {
      if (facts.length === 0) return;
      const writes = facts.map(({ key, ...fact }) => ({
        updateOne: {
          filter: { _id: digestId(key) },
          update: { $setOnInsert: { ...fact, ...firstRevision(now) } },
          upsert: true,
        },
      }));
      const write = () => written(model.bulkWrite(writes as never, { ordered: false }));
      try {
        await write();
      } catch (error) {
        // Another process heard the same: the second time it is there.
        if (!(error instanceof Conflict)) throw error;
        await write();
      }
    },

    /** Who goes is named no more: neither as a reader nor as who did it. */
    async forget(accountId: Id<'account'>, pseudonymId: Id<'account'>): Promise<void> {
      await model.updateMany({ doneBy: accountId }, { $set: { doneBy: pseudonymId } }).exec();
      await model
        .updateMany({ 'audience.accountIds': accountId }, { $pull: { 'audience.accountIds': accountId } })
        .exec();
    },

    /** Who is on the list of commissioners no more is told of nothing as one. */
    async forgetCommissioner(commissionerId: Id<'commissioner'>): Promise<void> {
      await model
        .updateMany(
          { 'audience.commissionerIds': commissionerId },
          { $pull: { 'audience.commissionerIds': commissionerId } },
        )
        .exec();
    },

    /** For a person's copy: what they did, and what was to be told to them by name. */
    async listAbout({ accountId, commissionerId }: Person): Promise<Pick<Fact, 'kind' | 'at' | 'doneBy'>[]> {
      const named = [{ doneBy: accountId }, { 'audience.accountIds': accountId }];
      const about = {
        $or: [...named, ...(commissionerId ? [{ 'audience.commissionerIds': commissionerId }] : [])],
      };
      const records = await model
        .find(about, { kind: 1, at: 1, doneBy: 1 })
        .sort({ at: -1 })
        .lean<FactRecord[]>()
        .exec();
      return records.map(({ kind, at, doneBy }) => ({ kind, at, doneBy }));
    },

    async purge(before: Date): Promise<number> {
      const told = { at: { $lt: before }, pending: { $exists: false } };
      return (await model.deleteMany(told).exec()).deletedCount;
    },
  };
}

/** The same for the same words, whoever works it out. */
export function digestId(text: string): Types.ObjectId {
  return new Types.ObjectId(createHash('sha256').update(text).digest('hex').slice(0, 24));
}
