import { written } from '#database/errors.ts';
import { objectId } from '#database/object-id.ts';
import { isThere } from '#database/trail.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import type { Id } from '#kernel/id.ts';
import type { Need, NeedModel, NeedRecord } from './need.model.ts';
import { type NewNeed, toNeed, toRecord } from './need.records.ts';

/** A need of a list that is not known yet. */
export type ListedNeed = { readonly need: NewNeed; readonly entry: AuditEntry };

export type NeedListRepository = ReturnType<typeof createNeedListRepository>;

/** The reads and writes of lists that bring many needs of one enterprise at once. */
export function createNeedListRepository(model: NeedModel) {
  return {
    /** Those that a list may mean, with the key under which they were stored. */
    async listKnown(
      enterpriseId: Id<'organization'>,
      {
        keys,
        titles,
        ids,
      }: { keys: readonly string[]; titles: readonly string[]; ids: readonly Id<'need'>[] },
    ): Promise<{ readonly key: string | null; readonly thing: Need }[]> {
      const records = await model
        .find({
          enterpriseId: objectId(enterpriseId),
          $or: [
            { key: { $in: [...keys] } },
            { title: { $in: [...titles] } },
            { _id: { $in: ids.map(objectId) } },
          ],
          ...isThere,
        })
        .sort({ publishedAt: 1, _id: 1 })
        .lean<NeedRecord[]>()
        .exec();
      return records.map((record) => ({ key: record.key ?? null, thing: toNeed(record) }));
    },

    /** All of them, or @throws Conflict where a key is taken: those before it are written by then. */
    async insert(added: readonly ListedNeed[]): Promise<void> {
      const records = added.map(({ need, entry }) => ({ ...toRecord(need), trail: [entry] }));
      if (records.length > 0) await written(model.insertMany(records, { lean: true }));
    },

    /** A need that was written by hand is known by the list's key from now on; one that has a key keeps it. */
    async giveKey(id: Id<'need'>, key: string): Promise<void> {
      await written(
        model.updateOne({ _id: objectId(id), key: { $exists: false } }, { $set: { key } }).exec(),
      );
    },
  };
}
