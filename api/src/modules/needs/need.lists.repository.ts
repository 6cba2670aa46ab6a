import { written } from '#database/errors.ts';
import { objectId } from '#database/object-id.ts';
import { nextRevision } from '#database/outbox.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import type { Id } from '#kernel/id.ts';
import type { Need, NeedContent, NeedModel, NeedRecord } from './need.model.ts';
import { type NewNeed, toNeed, toRecord } from './need.records.ts';

/** A need of a list that is not known yet. */
type ListedNew = { readonly id: Id<'need'>; readonly need: NewNeed; readonly entry: AuditEntry };

/** What a list says anew of a need that is known. */
type ListedChange = {
  readonly existing: Need;
  readonly key: string;
  readonly news: Partial<NeedContent>;
  readonly entry: AuditEntry;
};

export type NeedListRepository = ReturnType<typeof createNeedListRepository>;

/** The reads and writes of lists that bring many needs of one enterprise at once. */
export function createNeedListRepository(model: NeedModel) {
  return {
    /** Those that a list may mean; `key` is null where the need was not written by a list. */
    async listKnown(
      enterpriseId: Id<'organization'>,
      { keys, titles }: { keys: readonly string[]; titles: readonly string[] },
    ): Promise<{ readonly key: string | null; readonly thing: Need }[]> {
      const records = await model
        .find({
          enterpriseId: objectId(enterpriseId),
          $or: [{ key: { $in: [...keys] } }, { title: { $in: [...titles] } }],
        })
        .sort({ publishedAt: 1, _id: 1 })
        .lean<NeedRecord[]>()
        .exec();
      return records.map((record) => ({ key: record.key ?? null, thing: toNeed(record) }));
    },

    /** All of them, or @throws Conflict where a key is taken: those before it are written by then. */
    async insert(added: readonly ListedNew[]): Promise<void> {
      const records = added.map(({ id, need, entry }) => ({
        ...toRecord(need),
        _id: objectId(id),
        trail: [entry],
      }));
      if (records.length > 0) await written(model.insertMany(records, { lean: true }));
    },

    /** Returns the ids of those that were not as they were read any more; these are unchanged. */
    async update(changes: readonly ListedChange[]): Promise<Id<'need'>[]> {
      const missed: Id<'need'>[] = [];
      for (const { existing, key, news, entry } of changes) {
        const { matchedCount } = await model
          .updateOne(
            { _id: objectId(existing.id), revision: existing.revision },
            {
              $set: { ...news, key, ...nextRevision.$set },
              $inc: { ...nextRevision.$inc, version: 1 },
              $push: { trail: entry as never },
            },
          )
          .exec();
        if (matchedCount === 0) missed.push(existing.id);
      }
      return missed;
    },
  };
}
