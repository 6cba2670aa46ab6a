import { written } from '#database/errors.ts';
import { objectId } from '#database/object-id.ts';
import { nextRevision } from '#database/outbox.ts';
import { isThere } from '#database/trail.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import type { Id } from '#kernel/id.ts';
import type {
  Capability,
  CapabilityContent,
  CapabilityModel,
  CapabilityRecord,
  NewCapability,
} from './capability.model.ts';
import { toCapability, toRecord } from './capability.records.ts';

/** A capability of a list that is not known yet. */
type ListedNew = {
  readonly id: Id<'capability'>;
  readonly capability: NewCapability;
  readonly entry: AuditEntry;
};

/** What a list says anew of a capability that is known. */
type ListedChange = {
  readonly existing: Capability;
  /** Null where it stays as it is. */
  readonly key: string | null;
  readonly news: Partial<CapabilityContent>;
  readonly entry: AuditEntry;
};

export type CapabilityListRepository = ReturnType<typeof createCapabilityListRepository>;

/** The reads and writes of lists that bring many capabilities of one owner at once. */
export function createCapabilityListRepository(model: CapabilityModel) {
  return {
    /** Those that a list may mean, with the key under which they were stored. */
    async listKnown(
      ownerId: Id<'organization'>,
      {
        keys,
        titles,
        ids,
      }: { keys: readonly string[]; titles: readonly string[]; ids: readonly Id<'capability'>[] },
    ): Promise<{ readonly key: string | null; readonly thing: Capability }[]> {
      const records = await model
        .find({
          ownerId: objectId(ownerId),
          $or: [
            { key: { $in: [...keys] } },
            { title: { $in: [...titles] } },
            { _id: { $in: ids.map(objectId) } },
          ],
          ...isThere,
        })
        .sort({ publishedAt: 1, _id: 1 })
        .lean<CapabilityRecord[]>()
        .exec();
      return records.map((record) => ({ key: record.key ?? null, thing: toCapability(record) }));
    },

    /** All of them, or @throws Conflict where a key is taken: those before it are written by then. */
    async insert(added: readonly ListedNew[]): Promise<void> {
      const records = added.map(({ id, capability, entry }) => ({
        ...toRecord(capability),
        _id: objectId(id),
        trail: [entry],
      }));
      if (records.length > 0) await written(model.insertMany(records, { lean: true }));
    },

    /** Returns the ids of those that were not as they were read any more; these are unchanged. */
    async update(changes: readonly ListedChange[]): Promise<Id<'capability'>[]> {
      const missed: Id<'capability'>[] = [];
      for (const { existing, key, news, entry } of changes) {
        const { matchedCount } = await model
          .updateOne(
            { _id: objectId(existing.id), revision: existing.revision },
            {
              $set: { ...news, ...(key !== null && { key }), ...nextRevision.$set },
              // Who edits the same in a form is told.
              $inc: { ...nextRevision.$inc, edition: 1 },
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
