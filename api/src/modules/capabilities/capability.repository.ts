import type { QueryFilter } from 'mongoose';
import { createKeptReader } from '#database/kept-reader.ts';
import { anyOf, listPage, walk } from '#database/list.ts';
import { newId, objectId } from '#database/object-id.ts';
import { firstRevision, nextRevision } from '#database/outbox.ts';
import { removeTrailed } from '#database/trail.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import type { Capability, CapabilityContent, CapabilityModel, CapabilityRecord } from './capability.model.ts';
import type { CapabilityState } from './capability.states.ts';

export type NewCapability = CapabilityContent &
  Pick<Capability, 'ownerId' | 'state' | 'isExample' | 'publishedAt'> & { key?: string };

type OwnedPage = PageRequest & { ownerId: Id<'organization'>; forStrangers: boolean };

type Browse = {
  kinds?: readonly string[] | undefined;
  fields?: readonly string[] | undefined;
  stages?: readonly string[] | undefined;
  forms?: readonly string[] | undefined;
  limit: number;
  offset: number;
};

/** What a capability is compared by. */
export type CapabilityOffer = Pick<
  Capability,
  'id' | 'ownerId' | 'fieldCodes' | 'chainStageCodes' | 'forms' | 'trl' | 'state'
>;

const offerFields = { ownerId: 1, fieldCodes: 1, chainStageCodes: 1, forms: 1, trl: 1, state: 1 } as const;

export type CapabilityRepository = ReturnType<typeof createCapabilityRepository>;

export function createCapabilityRepository(model: CapabilityModel) {
  const read = createKeptReader(model, toCapability);
  const list = async (filter: QueryFilter<CapabilityRecord>) =>
    (await model.find(filter).lean<CapabilityRecord[]>().exec()).map(toCapability);

  return {
    async add(capability: NewCapability, entryOf: (id: Id<'capability'>) => AuditEntry): Promise<Capability> {
      const record = toRecord(capability);
      record.trail = [entryOf(toCapability(record).id)];
      await model.create(record);
      return toCapability(record);
    },

    /** Those whose key is not there yet; the same list again adds nothing. */
    async addByKey(capabilities: readonly NewCapability[]): Promise<number> {
      const known = await model
        .find({ key: { $in: capabilities.flatMap(({ key }) => key ?? []) } }, { key: 1 })
        .lean()
        .exec();
      const keys = new Set(known.map(({ key }) => key));
      const added = capabilities.filter(({ key }) => !keys.has(key)).map(toRecord);
      if (added.length > 0) await model.insertMany(added, { lean: true });
      return added.length;
    },

    listByIds: (ids: readonly Id<'capability'>[]) => read(ids.map(objectId)),
    /** What they offer, without their texts: some hundred are compared at a time. */
    async listOffers(ids: readonly Id<'capability'>[]): Promise<CapabilityOffer[]> {
      const records = await model
        .find({ _id: { $in: ids.map(objectId) } }, offerFields)
        .lean<CapabilityRecord[]>()
        .exec();
      return records.map(toOffer);
    },

    listByKeys: async (keys: readonly string[]) => {
      const records = await model
        .find({ key: { $in: [...keys] } })
        .lean<CapabilityRecord[]>()
        .exec();
      return records.map((record) => ({ key: record.key ?? '', capability: toCapability(record) }));
    },

    /** Published ones, newest first: what is left to show while search is down. */
    async browse({ kinds, fields, stages, forms, limit, offset }: Browse): Promise<Capability[]> {
      const records = await model
        .find({
          state: 'PUBLISHED',
          ...anyOf({ kind: kinds, fieldCodes: fields, chainStageCodes: stages, forms }),
        })
        .sort({ publishedAt: -1, _id: -1 })
        .skip(offset)
        .limit(limit)
        .lean<CapabilityRecord[]>()
        .exec();
      return records.map(toCapability);
    },

    count: () => model.estimatedDocumentCount().exec(),

    /** Published ones of several owners: what hangs on their profiles in search. */
    listOpenOf: (ownerIds: readonly Id<'organization'>[]) =>
      list({ ownerId: { $in: ownerIds.map(objectId) }, state: { $ne: 'WITHDRAWN' } }),

    /** Of each unit that has any: how many published ones name it. */
    async countOfUnits(unitIds: readonly Id<'unit'>[]): Promise<Map<Id<'unit'>, number>> {
      const named = { unitIds: { $in: [...unitIds] } };
      const counts = await model
        .aggregate<{ _id: Id<'unit'>; count: number }>([
          { $match: { ...named, state: 'PUBLISHED' } },
          { $unwind: '$unitIds' },
          { $match: named },
          { $group: { _id: '$unitIds', count: { $sum: 1 } } },
        ])
        .exec();
      return new Map(counts.map(({ _id, count }) => [_id, count]));
    },

    async listOf({ ownerId, forStrangers, ...page }: OwnedPage): Promise<Page<Capability>> {
      const filter = {
        ownerId: objectId(ownerId),
        ...(forStrangers && { state: { $ne: 'WITHDRAWN' as const } }),
      };
      const { records, ...rest } = await listPage(
        { model, filter, by: 'publishedAt', order: 'NEWEST_FIRST' },
        page,
      );
      return { ...rest, rows: records.map(toCapability) };
    },

    /** Null when it is not in `from` any more: somebody else was first. */
    async move(
      id: Id<'capability'>,
      { from, to, entry }: { from: CapabilityState; to: CapabilityState; entry: AuditEntry },
    ): Promise<Capability | null> {
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
        .lean<CapabilityRecord>()
        .exec();
      return record && toCapability(record);
    },

    /** Tells the capabilities of each owner again whose stamp differs; doing it twice does nothing. */
    async restamp(stamps: ReadonlyMap<Id<'organization'>, string>): Promise<void> {
      if (stamps.size === 0) return;
      const writes = [...stamps].map(([ownerId, ownerStamp]) => ({
        updateMany: {
          filter: { ownerId: objectId(ownerId), ownerStamp: { $ne: ownerStamp } },
          update: { $set: { ownerStamp, ...nextRevision.$set }, $inc: nextRevision.$inc },
        },
      }));
      await model.bulkWrite(writes, { ordered: false });
    },

    async *walk(): AsyncGenerator<Capability[]> {
      for await (const records of walk(model)) yield records.map(toCapability);
    },

    countOf: (ownerId: Id<'organization'>) => model.countDocuments({ ownerId: objectId(ownerId) }).exec(),

    /** All of the one are the other's; doing it twice does nothing. */
    async moveAll(from: Id<'organization'>, to: Id<'organization'>): Promise<void> {
      await model
        .updateMany(
          { ownerId: objectId(from) },
          {
            $set: { ownerId: objectId(to), ...nextRevision.$set },
            $unset: { ownerStamp: 1 },
            $inc: nextRevision.$inc,
          },
        )
        .exec();
    },

    async removeOf(ownerIds: readonly Id<'organization'>[]): Promise<Id<'capability'>[]> {
      const theirs = { ownerId: { $in: ownerIds.map(objectId) } };
      const records = await model.find(theirs, { _id: 1 }).lean().exec();
      await removeTrailed(model, theirs);
      return records.map(({ _id }) => toId('capability', _id.toHexString()));
    },
  };
}

function toOffer({ _id, ownerId, ...record }: CapabilityRecord): CapabilityOffer {
  return {
    ...record,
    id: toId('capability', _id.toHexString()),
    ownerId: toId('organization', ownerId.toHexString()),
  };
}

function toRecord({ ownerId, publishedAt, ...capability }: NewCapability): CapabilityRecord {
  return {
    ...capability,
    _id: objectId(newId('capability')),
    ownerId: objectId(ownerId),
    publishedAt,
    ...firstRevision(publishedAt),
  };
}

export function toCapability(record: CapabilityRecord): Capability {
  return {
    id: toId('capability', record._id.toHexString()),
    ownerId: toId('organization', record.ownerId.toHexString()),
    kind: record.kind,
    title: record.title,
    text: record.text,
    unitIds: record.unitIds,
    fieldCodes: record.fieldCodes,
    chainStageCodes: record.chainStageCodes,
    forms: record.forms,
    trl: record.trl,
    ipc: record.ipc,
    standards: record.standards,
    price: record.price,
    leadTimeDays: record.leadTimeDays,
    schoolEnterpriseForm: record.schoolEnterpriseForm,
    state: record.state,
    isExample: record.isExample,
    publishedAt: record.publishedAt,
    revision: record.revision,
  };
}
