import type { QueryFilter } from 'mongoose';
import { written } from '#database/errors.ts';
import { createKeptReader } from '#database/kept-reader.ts';
import { anyOf, walk } from '#database/list.ts';
import { objectId } from '#database/object-id.ts';
import { nextRevision } from '#database/outbox.ts';
import { removeTrailed } from '#database/trail.ts';
import { Conflict } from '#kernel/errors.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { PersonKey } from '#modules/objections/index.ts';
import { keyOf, objectedKeysOf } from './commissioner.keys.ts';
import type { Commissioner, CommissionerModel, CommissionerRecord } from './commissioner.model.ts';

type Browse = {
  fields?: readonly string[] | undefined;
  stages?: readonly string[] | undefined;
  forms?: readonly string[] | undefined;
  limit: number;
  offset: number;
};

/** What a commissioner is compared by. */
export type CommissionerOffer = Pick<
  Commissioner,
  'id' | 'homeInstitutionId' | 'fieldCodes' | 'chainStageCodes' | 'forms' | 'freeCapacity' | 'verifiedAt'
>;

const offerFields = {
  homeInstitutionId: 1,
  fieldCodes: 1,
  chainStageCodes: 1,
  forms: 1,
  freeCapacity: 1,
  verifiedAt: 1,
} as const;

export type CommissionerRepository = ReturnType<typeof createCommissionerRepository>;

const mostFreeFirst = { freeCapacity: -1, _id: 1 } as const;

export function createCommissionerRepository(model: CommissionerModel) {
  const read = createKeptReader(model, toCommissioner);
  const list = async (filter: QueryFilter<CommissionerRecord>, limit = 0) => {
    const query = model.find(filter).sort(mostFreeFirst).limit(limit);
    return (await query.lean<CommissionerRecord[]>().exec()).map(toCommissioner);
  };
  const examplesOf = (institutionIds: readonly Id<'organization'>[]) => ({
    $or: [{ isExample: true }, { homeInstitutionId: { $in: institutionIds.map(objectId) } }],
  });

  return {
    listByIds: (ids: readonly Id<'commissioner'>[]) => read(ids.map(objectId)),

    /** What they offer, without the rest: some hundred are compared at a time. */
    async listOffers(ids: readonly Id<'commissioner'>[]): Promise<CommissionerOffer[]> {
      const records = await model
        .find({ _id: { $in: ids.map(objectId) } }, offerFields)
        .lean<CommissionerRecord[]>()
        .exec();
      return records.map(toOffer);
    },

    async listByKeys(keys: readonly string[]): Promise<Map<string, Commissioner>> {
      const filter = { key: { $in: [...keys] } };
      const records = await model.find(filter).lean<CommissionerRecord[]>().exec();
      return new Map(records.map((record) => [record.key, toCommissioner(record)]));
    },

    /** By what a list would bring the person again; none where there is no such profile. */
    async objectedKeysOf(id: Id<'commissioner'>): Promise<PersonKey[]> {
      const record = await model
        .findOne({ _id: objectId(id) })
        .lean<CommissionerRecord>()
        .exec();
      return record ? objectedKeysOf({ ...toCommissioner(record), storedKey: record.key }) : [];
    },

    listByInstitutions: (ids: readonly Id<'organization'>[]) =>
      list({ homeInstitutionId: { $in: ids.map(objectId) } }),

    listFree: (limit: number) => list({ freeCapacity: { $gt: 0 }, verifiedAt: { $ne: null } }, limit),

    /** Verified ones, most free capacity first: what is left to show while search is down. */
    async browse({ fields, stages, forms, limit, offset }: Browse): Promise<Commissioner[]> {
      const records = await model
        .find({
          verifiedAt: { $ne: null },
          ...anyOf({ fieldCodes: fields, chainStageCodes: stages, forms }),
        })
        .sort(mostFreeFirst)
        .skip(offset)
        .limit(limit)
        .lean<CommissionerRecord[]>()
        .exec();
      return records.map(toCommissioner);
    },

    /** Has them told again: what hangs on them has changed. */
    async touch(ids: readonly Id<'commissioner'>[]): Promise<void> {
      await model.updateMany({ _id: { $in: ids.map(objectId) } }, nextRevision).exec();
    },

    async *walk(): AsyncGenerator<Commissioner[]> {
      for await (const records of walk(model)) yield records.map(toCommissioner);
    },

    count: () => model.estimatedDocumentCount().exec(),

    countOf: (institutionId: Id<'organization'>) =>
      model.countDocuments({ homeInstitutionId: objectId(institutionId) }).exec(),

    /** All of the one are the other's; doing it twice does nothing. */
    async moveAll(from: Id<'organization'>, to: Id<'organization'>): Promise<void> {
      const staff = await model
        .find({ homeInstitutionId: objectId(from) })
        .lean<CommissionerRecord[]>()
        .exec();
      for (const { _id, key, displayName } of staff) {
        const move = {
          $set: { homeInstitutionId: objectId(to), ...nextRevision.$set },
          $inc: nextRevision.$inc,
        };
        const renamed = key.startsWith('name:')
          ? keyOf({ key: null, displayName, homeInstitutionId: to })
          : key;
        try {
          await written(model.updateOne({ _id }, { ...move, $set: { ...move.$set, key: renamed } }).exec());
        } catch (error) {
          if (!(error instanceof Conflict)) throw error;
          // Somebody of the same name and title is there; whether it is the same person is not ours to say.
          await model.updateOne({ _id }, move).exec();
        }
      }
    },

    async listExampleIds(institutionIds: readonly Id<'organization'>[]): Promise<Id<'commissioner'>[]> {
      const records = await model.find(examplesOf(institutionIds), { _id: 1 }).lean().exec();
      return records.map(({ _id }) => toId('commissioner', _id.toHexString()));
    },

    async remove(ids: readonly Id<'commissioner'>[]): Promise<void> {
      await removeTrailed(model, { _id: { $in: ids.map(objectId) } });
    },
  };
}

function toOffer({ _id, homeInstitutionId, freeCapacity, ...record }: CommissionerRecord): CommissionerOffer {
  return {
    ...record,
    id: toId('commissioner', _id.toHexString()),
    homeInstitutionId: toId('organization', homeInstitutionId.toHexString()),
    freeCapacity: Math.max(0, freeCapacity),
  };
}

export function toCommissioner(record: CommissionerRecord): Commissioner {
  return {
    id: toId('commissioner', record._id.toHexString()),
    kind: 'COMMISSIONER',
    displayName: record.displayName,
    homeInstitutionId: toId('organization', record.homeInstitutionId.toHexString()),
    fieldCodes: record.fieldCodes,
    chainStageCodes: record.chainStageCodes,
    forms: record.forms,
    capacity: record.capacity,
    freeCapacity: Math.max(0, record.freeCapacity),
    serving: record.serving.map(({ requestId, ...seat }) => ({
      ...seat,
      requestId: toId('commissionerRequest', requestId.toHexString()),
    })),
    availability: record.availability,
    yearsOfExperience: record.yearsOfExperience,
    earlierDispatches: record.earlierDispatches,
    bestAt: record.bestAt,
    contact: record.contact,
    isExample: record.isExample,
    verifiedAt: record.verifiedAt,
    createdAt: record.createdAt,
    revision: record.revision,
  };
}
