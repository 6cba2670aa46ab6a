import { Types } from 'mongoose';
import { written } from '#database/errors.ts';
import { listPage } from '#database/list.ts';
import { objectId } from '#database/object-id.ts';
import { Conflict } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import { MAX_SAVED_SEARCHES } from './saved-search.errors.ts';
import type { SavedSearchContent } from './saved-search.input.ts';
import type { SavedSearch, SavedSearchModel, SavedSearchRecord } from './saved-search.model.ts';
import { type ShownRecord, shownFields, toSavedSearch } from './saved-search.records.ts';

export type NewSavedSearch = SavedSearchContent &
  Pick<SavedSearch, 'accountId' | 'createdAt' | 'alertDueAt'> &
  Pick<SavedSearchRecord, 'known' | 'newSince' | 'yardstick' | 'isPrepared' | 'evaluatedThrough'>;

export type SavedSearchRepository = ReturnType<typeof createSavedSearchRepository>;

/** Two requests of one account at once take different places in the second or third go. */
const TRIES = 5;
const kept = { slot: { $exists: true } } as const;

export function createSavedSearchRepository(model: SavedSearchModel) {
  const byId = (id: Id<'savedSearch'>) => ({ _id: objectId(id), ...kept });

  /** A place among the 50 of an account; null where all are taken. */
  async function freeSlot(accountId: Types.ObjectId): Promise<number | null> {
    const taken = await model
      .find({ accountId, ...kept }, { slot: 1 })
      .lean<Pick<SavedSearchRecord, 'slot'>[]>()
      .exec();
    const slots = new Set(taken.map(({ slot }) => slot));
    return (
      Array.from({ length: MAX_SAVED_SEARCHES }, (_, slot) => slot).find((slot) => !slots.has(slot)) ?? null
    );
  }

  async function findEqual(accountId: Id<'account'>, digest: string): Promise<SavedSearch | null> {
    const record = await model
      .findOne({ accountId: objectId(accountId), digest }, shownFields)
      .lean<ShownRecord>()
      .exec();
    return record && toSavedSearch(record);
  }

  /** Runs a write that takes a place; what stands in its way is told in words. */
  async function takePlace(
    { accountId, digest }: { accountId: Id<'account'>; digest: string },
    write: (slot: number) => Promise<SavedSearch | null>,
    tries = TRIES,
  ): Promise<SavedSearch | { existing: SavedSearch } | 'FULL' | null> {
    const existing = await findEqual(accountId, digest);
    if (existing) return { existing };
    const slot = await freeSlot(objectId(accountId));
    if (slot === null) return 'FULL';
    try {
      return await write(slot);
    } catch (error) {
      if (!(error instanceof Conflict) || tries === 1) throw error;
      return takePlace({ accountId, digest }, write, tries - 1);
    }
  }

  return {
    add: (search: NewSavedSearch) =>
      takePlace(search, async (slot) => {
        const record = toRecord(search, slot);
        await written(model.create(record));
        return toSavedSearch(record);
      }),

    async find(id: Id<'savedSearch'>): Promise<SavedSearch | null> {
      const record = await model.findOne(byId(id), shownFields).lean<ShownRecord>().exec();
      return record && toSavedSearch(record);
    },

    async list(accountId: Id<'account'>, page: PageRequest): Promise<Page<SavedSearch>> {
      const filter = { accountId: objectId(accountId), ...kept };
      const { records, ...rest } = await listPage(
        { model, filter, by: 'createdAt', order: 'NEWEST_FIRST' },
        page,
      );
      return { ...rest, rows: records.map(toSavedSearch) };
    },

    /** The ids of what is new in each search of an account. */
    async listFresh(accountId: Id<'account'>): Promise<string[][]> {
      const records = await model
        .find({ accountId: objectId(accountId), ...kept }, { fresh: 1 })
        .lean<Pick<SavedSearchRecord, 'fresh'>[]>()
        .exec();
      return records.map(({ fresh }) => fresh.map(({ id }) => id));
    },

    async rename(id: Id<'savedSearch'>, name: string): Promise<void> {
      await model.updateOne(byId(id), { $set: { name } }).exec();
    },

    /** From now on: what waited to be told is not. */
    async setFrequency(
      id: Id<'savedSearch'>,
      { frequency, alertDueAt }: Pick<SavedSearch, 'frequency' | 'alertDueAt'>,
    ): Promise<SavedSearch | null> {
      const update = {
        $set: { frequency, untold: [], ...(alertDueAt && { alertDueAt }) },
        ...(!alertDueAt && { $unset: { alertDueAt: 1 as const } }),
      };
      const record = await model
        .findOneAndUpdate(byId(id), update, { returnDocument: 'after', projection: shownFields })
        .lean<ShownRecord>()
        .exec();
      return record && toSavedSearch(record);
    },

    async markOpened(id: Id<'savedSearch'>, at: Date): Promise<void> {
      await model.updateOne(byId(id), { $set: { openedAt: at, fresh: [], untold: [] } }).exec();
    },

    /** Gives place and uniqueness up at once; the rest stays for a day. */
    async remove(id: Id<'savedSearch'>, at: Date): Promise<void> {
      await model
        .updateOne(byId(id), { $set: { removedAt: at }, $unset: { slot: 1, digest: 1, alertDueAt: 1 } })
        .exec();
    },

    /** What was removed and can come back; null where there is none. */
    async findRemoved(id: Id<'savedSearch'>): Promise<SavedSearch | null> {
      const record = await model
        .findOne({ _id: objectId(id), removedAt: { $exists: true } }, shownFields)
        .lean<ShownRecord>()
        .exec();
      return record && toSavedSearch(record);
    },

    restore: (search: SavedSearch, { digest, alertDueAt }: { digest: string; alertDueAt: Date | null }) =>
      takePlace({ accountId: search.accountId, digest }, async (slot) => {
        const record = await written(
          model
            .findOneAndUpdate(
              { _id: objectId(search.id), removedAt: { $exists: true } },
              { $set: { slot, digest, ...(alertDueAt && { alertDueAt }) }, $unset: { removedAt: 1 } },
              { returnDocument: 'after', projection: shownFields },
            )
            .lean<ShownRecord>()
            .exec(),
        );
        return record && toSavedSearch(record);
      }),

    /** All that an account has, removed ones too while they are kept; newest first. */
    async listAllOf(accountId: Id<'account'>): Promise<SavedSearch[]> {
      const records = await model
        .find({ accountId: objectId(accountId) }, shownFields)
        .sort({ createdAt: -1, _id: -1 })
        .lean<ShownRecord[]>()
        .exec();
      return records.map(toSavedSearch);
    },

    async removeOf(accountId: Id<'account'>): Promise<void> {
      await model.deleteMany({ accountId: objectId(accountId) }).exec();
    },

    async purge(removedBefore: Date): Promise<void> {
      await model.deleteMany({ removedAt: { $lt: removedBefore } }).exec();
    },
  };
}

function toRecord({ accountId, alertDueAt, ...search }: NewSavedSearch, slot: number): SavedSearchRecord {
  return {
    ...search,
    _id: new Types.ObjectId(),
    accountId: objectId(accountId),
    slot,
    openedAt: null,
    restsUntil: search.createdAt,
    fresh: [],
    untold: [],
    turn: 0,
    leaseUntil: search.createdAt,
    ...(alertDueAt && { alertDueAt }),
  };
}
