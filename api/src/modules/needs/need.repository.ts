import type { QueryFilter } from 'mongoose';
import { createKeptReader } from '#database/kept-reader.ts';
import { anyOf, listPage, walk } from '#database/list.ts';
import { newId, objectId } from '#database/object-id.ts';
import { firstRevision, nextRevision } from '#database/outbox.ts';
import { removeTrailed } from '#database/trail.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import type { Need, NeedContent, NeedModel, NeedRecord } from './need.model.ts';
import type { NeedState } from './need.states.ts';

export type NewNeed = NeedContent &
  Pick<Need, 'enterpriseId' | 'state' | 'isExample' | 'publishedAt'> & { key?: string };

type OwnedPage = PageRequest & { enterpriseId: Id<'organization'>; forStrangers: boolean };

type Browse = {
  fields?: readonly string[] | undefined;
  stages?: readonly string[] | undefined;
  forms?: readonly string[] | undefined;
  limit: number;
  offset: number;
};

export type NeedRepository = ReturnType<typeof createNeedRepository>;

export function createNeedRepository(model: NeedModel) {
  const read = createKeptReader(model, toNeed);
  const list = async (filter: QueryFilter<NeedRecord>) =>
    (await model.find(filter).lean<NeedRecord[]>().exec()).map(toNeed);

  return {
    async add(need: NewNeed, entryOf: (id: Id<'need'>) => AuditEntry): Promise<Need> {
      const record = toRecord(need);
      record.trail = [entryOf(toNeed(record).id)];
      await model.create(record);
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

    listByIds: (ids: readonly Id<'need'>[]) => read(ids.map(objectId)),
    listByKeys: async (keys: readonly string[]) => {
      const records = await model
        .find({ key: { $in: [...keys] } })
        .lean<NeedRecord[]>()
        .exec();
      return records.map((record) => ({ key: record.key ?? '', need: toNeed(record) }));
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
      list({ enterpriseId: { $in: enterpriseIds.map(objectId) }, state: { $ne: 'WITHDRAWN' } }),

    async listOf({ enterpriseId, forStrangers, ...page }: OwnedPage): Promise<Page<Need>> {
      const filter = {
        enterpriseId: objectId(enterpriseId),
        ...(forStrangers && { isAnonymous: false, state: { $ne: 'WITHDRAWN' as const } }),
      };
      const { records, ...rest } = await listPage(
        { model, filter, by: 'publishedAt', order: 'NEWEST_FIRST' },
        page,
      );
      return { ...rest, rows: records.map(toNeed) };
    },

    /** Null when it is not in `from` any more: somebody else was first. */
    async move(
      id: Id<'need'>,
      { from, to, entry }: { from: NeedState; to: NeedState; entry: AuditEntry },
    ): Promise<Need | null> {
      const record = await model
        .findOneAndUpdate(
          { _id: objectId(id), state: from },
          {
            $set: { state: to, ...nextRevision.$set },
            $inc: nextRevision.$inc,
            $push: { trail: entry as never },
          },
          { returnDocument: 'after' },
        )
        .lean<NeedRecord>()
        .exec();
      return record && toNeed(record);
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
      for await (const records of walk(model)) yield records.map(toNeed);
    },

    countOf: (enterpriseId: Id<'organization'>) =>
      model.countDocuments({ enterpriseId: objectId(enterpriseId) }).exec(),

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
    },

    async removeOf(enterpriseIds: readonly Id<'organization'>[]): Promise<Id<'need'>[]> {
      const theirs = { enterpriseId: { $in: enterpriseIds.map(objectId) } };
      const records = await model.find(theirs, { _id: 1 }).lean().exec();
      await removeTrailed(model, theirs);
      return records.map(({ _id }) => toId('need', _id.toHexString()));
    },
  };
}

function toRecord({ enterpriseId, publishedAt, ...need }: NewNeed): NeedRecord {
  return {
    ...need,
    _id: objectId(newId('need')),
    enterpriseId: objectId(enterpriseId),
    publishedAt,
    ...firstRevision(publishedAt),
  };
}

export function toNeed(record: NeedRecord): Need {
  return {
    id: toId('need', record._id.toHexString()),
    enterpriseId: toId('organization', record.enterpriseId.toHexString()),
    title: record.title,
    text: record.text,
    fieldCodes: record.fieldCodes,
    chainStageCode: record.chainStageCode,
    wantedForms: record.wantedForms,
    trlNow: record.trlNow,
    trlWanted: record.trlWanted,
    budget: record.budget,
    solveBy: record.solveBy,
    isAnonymous: record.isAnonymous,
    state: record.state,
    isExample: record.isExample,
    publishedAt: record.publishedAt,
    revision: record.revision,
  };
}
