import type { QueryFilter } from 'mongoose';
import { createKeptReader } from '#database/kept-reader.ts';
import { anyOf, listPage, walk } from '#database/list.ts';
import { objectId } from '#database/object-id.ts';
import { nextRevision } from '#database/outbox.ts';
import { isThere, leave, removeTrailed } from '#database/trail.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import type {
  Capability,
  CapabilityContent,
  CapabilityModel,
  CapabilityRecord,
  CapabilityStep,
  NewCapability,
} from './capability.model.ts';
import { toCapability, toRecord } from './capability.records.ts';
import type { CapabilityState } from './capability.states.ts';

type OwnedPage = PageRequest & { ownerId: Id<'organization'>; states: readonly CapabilityState[] };

/** What has to be so still when a change is written. */
type Guard = { state: CapabilityState; edition?: number };

type Change = { content?: CapabilityContent; step?: CapabilityStep; entry: AuditEntry };

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
  const read = createKeptReader(model, (record: CapabilityRecord) => ({
    capability: toCapability(record),
    isGone: record.gone === true,
  }));
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

    async listByIds(ids: readonly Id<'capability'>[]): Promise<Capability[]> {
      const found = await read(ids.map(objectId));
      return found.flatMap(({ capability, isGone }) => (isGone ? [] : capability));
    },

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
      list({ ownerId: { $in: ownerIds.map(objectId) }, state: 'PUBLISHED' }),

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

    async listOf({ ownerId, states, ...page }: OwnedPage): Promise<Page<Capability>> {
      const filter = { ownerId: objectId(ownerId), state: { $in: [...states] }, ...isThere };
      const { records, ...rest } = await listPage(
        { model, filter, by: 'publishedAt', order: 'NEWEST_FIRST' },
        page,
      );
      return { ...rest, rows: records.map(toCapability) };
    },

    /** Null where it is not in that state, or not of that edition, any more: somebody else was first. */
    async write(id: Id<'capability'>, guard: Guard, change: Change): Promise<Capability | null> {
      const { content, step, entry } = change;
      const record = await model
        .findOneAndUpdate(
          { _id: objectId(id), ...isThere, ...guarded(guard) } as never,
          {
            $set: {
              ...content,
              ...(step && { state: step.state }),
              ...(step && guard.state === 'DRAFT' && { publishedAt: step.at }),
              ...nextRevision.$set,
            },
            $inc: { ...nextRevision.$inc, ...(content && { edition: 1 }) },
            $push: { trail: entry, ...(step && { steps: step }) },
          } as never,
          { returnDocument: 'after' },
        )
        .lean<CapabilityRecord>()
        .exec();
      return record && toCapability(record);
    },

    /** Null where the list or the state is another one by now. The text, and who edits it, are not touched. */
    async attach(
      { id, state, attachmentIds }: Capability,
      ids: Capability['attachmentIds'],
      entry: AuditEntry,
    ): Promise<Capability | null> {
      const asRead = attachmentIds.length === 0 ? { $in: [[], null] } : [...attachmentIds];
      const record = await model
        .findOneAndUpdate(
          { _id: objectId(id), state, attachmentIds: asRead, ...isThere } as never,
          {
            $set: { attachmentIds: [...ids], ...nextRevision.$set },
            $inc: nextRevision.$inc,
            $push: { trail: entry },
          } as never,
          { returnDocument: 'after' },
        )
        .lean<CapabilityRecord>()
        .exec();
      return record && toCapability(record);
    },

    /** False where it is no draft any more. */
    async discard(id: Id<'capability'>, entry: AuditEntry): Promise<boolean> {
      const { modifiedCount } = await model
        .updateOne(
          { _id: objectId(id), state: 'DRAFT', ...isThere } as never,
          { $set: leave, $push: { trail: entry } } as never,
        )
        .exec();
      return modifiedCount === 1;
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

    countOf: (ownerId: Id<'organization'>) =>
      model.countDocuments({ ownerId: objectId(ownerId), ...isThere }).exec(),

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

export function guarded({ state, edition }: Guard) {
  // Documents of an earlier release have none.
  return { state, ...(edition !== undefined && { edition: edition === 0 ? { $in: [0, null] } : edition }) };
}
