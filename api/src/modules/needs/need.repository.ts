import type { QueryFilter } from 'mongoose';
import { written } from '#database/errors.ts';
import { createKeptReader } from '#database/kept-reader.ts';
import { anyOf, listPage, walk } from '#database/list.ts';
import { objectId } from '#database/object-id.ts';
import { nextRevision } from '#database/outbox.ts';
import { isThere, removeTrailed } from '#database/trail.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import type { Need, NeedModel, NeedRecord } from './need.model.ts';
import { type NewNeed, toNeed, toRecord } from './need.records.ts';
import type { NeedState } from './need.states.ts';

type OwnedPage = PageRequest & {
  enterpriseId: Id<'organization'>;
  states: readonly NeedState[];
  forStrangers: boolean;
};

type Browse = {
  fields?: readonly string[] | undefined;
  stages?: readonly string[] | undefined;
  forms?: readonly string[] | undefined;
  limit: number;
  offset: number;
};

export type NeedRepository = ReturnType<typeof createNeedRepository>;

/** Reading, and what concerns many at once; one need is changed by `need.change.repository.ts`. */
export function createNeedRepository(model: NeedModel) {
  const read = createKeptReader(model, (record: NeedRecord) => ({
    need: toNeed(record),
    isGone: record.gone,
  }));
  const list = async (filter: QueryFilter<NeedRecord>) =>
    (await model.find(filter).lean<NeedRecord[]>().exec()).map(toNeed);

  return {
    /** @throws Conflict where the key or the text is there already. */
    async add(need: NewNeed, entryOf: ((id: Id<'need'>) => AuditEntry) | null): Promise<Need> {
      const record = toRecord(need);
      if (entryOf) record.trail = [entryOf(toNeed(record).id)];
      await written(model.create(record));
      return toNeed(record);
    },

    /** Those whose key is not there yet; the same list again adds nothing. */
    async addByKey(needs: readonly NewNeed[]): Promise<number> {
      const known = await model
        .find({ key: { $in: needs.flatMap(({ key }) => key ?? []) } }, { key: 1 })
        .lean()
        .exec();
      const keys = new Set(known.map(({ key }) => key));
      const added = needs.filter(({ key }) => !keys.has(key)).map(toRecord);
      if (added.length > 0) await model.insertMany(added, { lean: true });
      return added.length;
    },

    async listByIds(ids: readonly Id<'need'>[]): Promise<Need[]> {
      const found = await read(ids.map(objectId));
      return found.flatMap(({ need, isGone }) => (isGone ? [] : [need]));
    },

    listByKeys: async (keys: readonly string[]) => {
      const records = await model
        .find({ key: { $in: [...keys] }, ...isThere })
        .lean<NeedRecord[]>()
        .exec();
      return records.map((record) => ({ key: record.key ?? '', need: toNeed(record) }));
    },

    async findByTextKey(textKey: string): Promise<Need | null> {
      const record = await model.findOne({ textKey }).lean<NeedRecord>().exec();
      return record && toNeed(record);
    },

    /** Published ones, newest first: what is left to show while search is down. */
    async browse({ fields, stages, forms, limit, offset }: Browse): Promise<Need[]> {
      const records = await model
        .find({
          state: 'PUBLISHED',
          ...anyOf({ fieldCodes: fields, chainStageCode: stages, wantedForms: forms }),
        })
        .sort({ publishedAt: -1, _id: -1 })
        .skip(offset)
        .limit(limit)
        .lean<NeedRecord[]>()
        .exec();
      return records.map(toNeed);
    },

    count: () => model.estimatedDocumentCount().exec(),

    /** Published and solved ones of several enterprises: what hangs on their profiles in search. */
    listOpenOf: (enterpriseIds: readonly Id<'organization'>[]) =>
      list({
        enterpriseId: { $in: enterpriseIds.map(objectId) },
        state: { $in: ['PUBLISHED', 'SOLVED'] },
      }),

    async listOf({ enterpriseId, states, forStrangers, ...page }: OwnedPage): Promise<Page<Need>> {
      const filter = {
        enterpriseId: objectId(enterpriseId),
        state: { $in: [...states] },
        ...(forStrangers && { isAnonymous: false }),
        ...isThere,
      };
      const { records, ...rest } = await listPage(
        { model, filter, by: 'publishedAt', order: 'NEWEST_FIRST' },
        page,
      );
      return { ...rest, rows: records.map(toNeed) };
    },

    /** How many an enterprise has in each state; states without any are left out. */
    async countStates(enterpriseId: Id<'organization'>): Promise<{ state: NeedState; count: number }[]> {
      const groups = await model
        .aggregate<{ _id: NeedState; count: number }>([
          { $match: { enterpriseId: objectId(enterpriseId), ...isThere } },
          { $group: { _id: '$state', count: { $sum: 1 } } },
          { $sort: { _id: 1 } },
        ])
        .exec();
      return groups.map(({ _id, count }) => ({ state: _id, count }));
    },

    /** Tells the needs of each owner again whose stamp differs; doing it twice does nothing. */
    async restamp(stamps: ReadonlyMap<Id<'organization'>, string>): Promise<void> {
      if (stamps.size === 0) return;
      const writes = [...stamps].map(([enterpriseId, ownerStamp]) => ({
        updateMany: {
          filter: { enterpriseId: objectId(enterpriseId), ownerStamp: { $ne: ownerStamp } },
          update: { $set: { ownerStamp, ...nextRevision.$set }, $inc: nextRevision.$inc },
        },
      }));
      await model.bulkWrite(writes, { ordered: false });
    },

    async *walk(): AsyncGenerator<Need[]> {
      for await (const records of walk(model)) yield records.filter(({ gone }) => !gone).map(toNeed);
    },

    countIn: (enterpriseId: Id<'organization'>, state: NeedState) =>
      model.countDocuments({ enterpriseId: objectId(enterpriseId), state, ...isThere }).exec(),

    countOf: (enterpriseId: Id<'organization'>) =>
      model.countDocuments({ enterpriseId: objectId(enterpriseId), ...isThere }).exec(),

    /** All of the one are the other's; doing it twice does nothing. */
    async moveAll(from: Id<'organization'>, to: Id<'organization'>): Promise<void> {
      await model
        .updateMany(
          { enterpriseId: objectId(from) },
          {
            $set: { enterpriseId: objectId(to), ...nextRevision.$set },
            $unset: { ownerStamp: 1 },
            $inc: nextRevision.$inc,
          },
        )
        .exec();
      await model
        .updateMany({ 'proposal.organizationId': from }, { $set: { 'proposal.organizationId': to } })
        .exec();
    },

    async removeOf(enterpriseIds: readonly Id<'organization'>[]): Promise<Id<'need'>[]> {
      const theirs = { enterpriseId: { $in: enterpriseIds.map(objectId) } };
      const records = await model.find(theirs, { _id: 1 }).lean().exec();
      await removeTrailed(model, theirs);
      return records.map(({ _id }) => toId('need', _id.toHexString()));
    },
  };
}
