import type { ItemChangeModel, ItemChangeRecord } from './item-change.model.ts';
import type { SavedSearchList } from './saved-search.model.ts';

export type ItemChangeRepository = ReturnType<typeof createItemChangeRepository>;

/** More than these are told by no letter anyway; a whole import is looked at in the order of its rows. */
const MAX_CHANGES = 5_000;

export function createItemChangeRepository(model: ItemChangeModel) {
  return {
    async record(list: SavedSearchList, ids: readonly string[], changedAt: Date): Promise<void> {
      if (ids.length === 0) return;
      const writes = ids.map((id) => ({
        updateOne: { filter: { _id: id }, update: { $set: { list, changedAt } }, upsert: true },
      }));
      await model.bulkWrite(writes, { ordered: false });
    },

    /** When anything changed last; null where nothing ever did. */
    async newest(): Promise<Date | null> {
      const [record] = await model
        .find({}, { changedAt: 1 })
        .sort({ changedAt: -1 })
        .limit(1)
        .lean<Pick<ItemChangeRecord, 'changedAt'>[]>()
        .exec();
      return record?.changedAt ?? null;
    },

    /** Latest first. */
    async listSince(list: SavedSearchList, since: Date): Promise<string[]> {
      const records = await model
        .find({ list, changedAt: { $gt: since } }, { _id: 1 })
        .sort({ changedAt: -1 })
        .limit(MAX_CHANGES)
        .lean<Pick<ItemChangeRecord, '_id'>[]>()
        .exec();
      return records.map(({ _id }) => _id);
    },

    async purge(before: Date): Promise<void> {
      await model.deleteMany({ changedAt: { $lt: before } }).exec();
    },
  };
}
