import type { UpdateQuery } from 'mongoose';
import { objectId } from '#database/object-id.ts';
import { nextRevision } from '#database/outbox.ts';
import type { Id } from '#kernel/id.ts';
import {
  type ChangeModel,
  type ChangeRecord,
  changeId,
  type WatchModel,
  type WatchRecord,
} from './watch.model.ts';

export type WatchRepository = ReturnType<typeof createWatchRepository>;

const MOST_KNOWN = 500;

export function createWatchRepository(models: { watches: WatchModel; changes: ChangeModel }) {
  const { watches, changes } = models;
  const begin = (now: Date) => ({ deliveredRevision: 0, dueAt: now, attempts: 0 });

  return {
    /** These needs look again; doing it twice makes them look twice at most. */
    async wake(needIds: readonly Id<'need'>[], now: Date): Promise<void> {
      if (needIds.length === 0) return;
      const update = { ...nextRevision, $setOnInsert: { ...begin(now), known: [], isReady: false } };
      const writes = needIds.map((id) => ({
        updateOne: {
          filter: { _id: objectId(id) },
          update: update as UpdateQuery<WatchRecord>,
          upsert: true,
        },
      }));
      await watches.bulkWrite(writes as never, { ordered: false });
    },

    /** Every need looks again: cheaper than asking for each of many changed offers which needs it may fit. */
    async wakeAll(): Promise<void> {
      await watches.updateMany({}, nextRevision).exec();
    },

    /** Where nobody has a need, a change concerns nobody. */
    async isAnyWatched(): Promise<boolean> {
      return (await watches.exists({})) !== null;
    },

    async noteChanges(itemIds: readonly string[], now: Date): Promise<void> {
      if (itemIds.length === 0) return;
      const writes = itemIds.map((itemId) => ({
        updateOne: {
          filter: { _id: changeId(itemId) },
          update: { ...nextRevision, $setOnInsert: { ...begin(now), itemId } } as UpdateQuery<ChangeRecord>,
          upsert: true,
        },
      }));
      await changes.bulkWrite(writes as never, { ordered: false });
    },

    /** From now on these are no news. */
    async learn({ _id, known }: WatchRecord, itemIds: readonly string[]): Promise<void> {
      const fresh = itemIds.filter((id) => !known.includes(id));
      await watches
        .updateOne(
          { _id },
          { $set: { isReady: true }, $push: { known: { $each: fresh, $slice: -MOST_KNOWN } } },
        )
        .exec();
    },

    async removeOf(needIds: readonly Id<'need'>[]): Promise<void> {
      await watches.deleteMany({ _id: { $in: needIds.map(objectId) } }).exec();
    },
  };
}
