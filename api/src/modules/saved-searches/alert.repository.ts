import { createHash } from 'node:crypto';
import { Types } from 'mongoose';
import { written } from '#database/errors.ts';
import { objectId } from '#database/object-id.ts';
import { firstRevision } from '#database/outbox.ts';
import { Conflict } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { AlertModel, AlertOutcome, AlertRecord } from './alert.model.ts';

export type AlertRepository = ReturnType<typeof createAlertRepository>;

type NewAlert = Pick<AlertRecord, 'savedSearchId' | 'accountId' | 'itemIds' | 'createdAt'> & { turn: number };

export function createAlertRepository(model: AlertModel) {
  return {
    /**
     * Writes the letter of that turn, once: whoever died before the turn ended finds it again, and so does a second
     * worker. Returns the items that it has, which may be fewer than were given now.
     */
    async write({ turn, ...alert }: NewAlert): Promise<readonly string[]> {
      const _id = alertId(alert.savedSearchId, turn);
      try {
        await written(model.create({ _id, ...alert, ...firstRevision(alert.createdAt) }));
        return alert.itemIds;
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
        const before = await model.findOne({ _id }).lean<AlertRecord>().exec();
        return before?.itemIds ?? [];
      }
    },

    async setOutcome(_id: Types.ObjectId, outcome: AlertOutcome): Promise<void> {
      await model.updateOne({ _id }, { $set: { outcome } }).exec();
    },

    /** What was written to somebody, latest first. */
    async listOf(accountId: Id<'account'>) {
      const records = await model
        .find({ accountId: objectId(accountId) })
        .sort({ createdAt: -1 })
        .lean<AlertRecord[]>()
        .exec();
      return records.map(({ createdAt, outcome, itemIds }) => ({
        createdAt,
        outcome: outcome ?? null,
        items: itemIds.length,
      }));
    },

    async removeOf(accountId: Id<'account'>): Promise<void> {
      await model.deleteMany({ accountId: objectId(accountId) }).exec();
    },

    async purge(before: Date): Promise<void> {
      await model.deleteMany({ createdAt: { $lt: before } }).exec();
    },
  };
}

/** The same for the same turn of the same search, whoever works it out. */
function alertId(savedSearchId: Types.ObjectId, turn: number): Types.ObjectId {
  const digest = createHash('sha256').update(`${savedSearchId.toHexString()}:${turn}`).digest('hex');
  return new Types.ObjectId(digest.slice(0, 24));
}
