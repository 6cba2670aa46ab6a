import type { QueryFilter } from 'mongoose';
import { createKeptReader } from '#database/kept-reader.ts';
import { anyOf, listPage, walk } from '#database/list.ts';
import { objectId } from '#database/object-id.ts';
import { nextRevision } from '#database/outbox.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import type {
  Organization,
  OrganizationKind,
  OrganizationModel,
  OrganizationRecord,
} from './organization.model.ts';
import { toOrganization } from './organization.records.ts';

export type Browse = {
  /** Strings, since search knows kinds that are no organizations: these find nobody. Empty: all. */
  kinds: readonly string[];
  towns?: readonly string[] | undefined;
  fields?: readonly string[] | undefined;
  stages?: readonly string[] | undefined;
  forms?: readonly string[] | undefined;
  limit: number;
  offset: number;
};

/** What an organization is compared by. */
export type OrganizationOffer = Pick<
  Organization,
  | 'id'
  | 'kind'
  | 'fieldCodes'
  | 'chainStageCodes'
  | 'forms'
  | 'townCode'
  | 'city'
  | 'parentUniversityId'
  | 'verifiedAt'
  | 'state'
>;

const offerFields = {
  kind: 1,
  fieldCodes: 1,
  chainStageCodes: 1,
  forms: 1,
  townCode: 1,
  city: 1,
  parentUniversityId: 1,
  verifiedAt: 1,
  state: 1,
} as const;

export type OrganizationRepository = ReturnType<typeof createOrganizationRepository>;

export function createOrganizationRepository(model: OrganizationModel) {
  const read = createKeptReader(model, toOrganization);
  const list = async (filter: QueryFilter<OrganizationRecord>) =>
    (await model.find(filter).lean<OrganizationRecord[]>().exec()).map(toOrganization);

  return {
    listByIds: (ids: readonly Id<'organization'>[]) => read(ids.map(objectId)),

    /** What they offer, without the rest: some hundred are compared at a time. */
    async listOffers(ids: readonly Id<'organization'>[]): Promise<OrganizationOffer[]> {
      const records = await model
        .find({ _id: { $in: ids.map(objectId) } }, offerFields)
        .lean<OrganizationRecord[]>()
        .exec();
      return records.map(toOffer);
    },

    listByKeys: (keys: readonly string[]) => list({ keys: { $in: [...keys] } }),

    listByParents: (ids: readonly Id<'organization'>[]) =>
      list({ parentUniversityId: { $in: ids.map(objectId) } }),

    /** Verified ones, most recently verified first: what is left to show while search is down. */
    async browse({ kinds, towns, limit, offset, ...under }: Browse): Promise<Organization[]> {
      const verified: QueryFilter<OrganizationRecord> = {
        verifiedAt: { $ne: null },
        // Organizations from before there were states have none.
        state: { $in: [null, 'ACTIVE'] as never },
        kind: kinds.length > 0 ? { $in: kinds as OrganizationKind[] } : { $ne: 'BUREAU' },
        ...(towns && { townCode: { $in: [...towns] } }),
        ...anyOf({ fieldCodes: under.fields, chainStageCodes: under.stages, forms: under.forms }),
      };
      const records = await model
        .find(verified)
        .sort({ verifiedAt: -1, _id: -1 })
        .skip(offset)
        .limit(limit)
        .lean<OrganizationRecord[]>()
        .exec();
      return records.map(toOrganization);
    },

    async listWaiting(page: PageRequest): Promise<Page<Organization>> {
      const filter = { waitsSince: { $exists: true } };
      const { records, ...rest } = await listPage(
        { model, filter, by: 'waitsSince', order: 'OLDEST_FIRST' },
        page,
      );
      return { ...rest, rows: records.map(toOrganization) };
    },

    async listIdentityChanges(page: PageRequest): Promise<Page<Organization>> {
      const filter = { identityWaitsSince: { $exists: true } };
      const { records, ...rest } = await listPage(
        { model, filter, by: 'identityWaitsSince', order: 'OLDEST_FIRST' },
        page,
      );
      return { ...rest, rows: records.map(toOrganization) };
    },

    /** Has them told again: what hangs on them has changed. */
    async touch(ids: readonly Id<'organization'>[]): Promise<void> {
      await model.updateMany({ _id: { $in: ids.map(objectId) } }, nextRevision).exec();
    },

    async *walk(): AsyncGenerator<Organization[]> {
      for await (const records of walk(model)) yield records.map(toOrganization);
    },

    count: () => model.estimatedDocumentCount().exec(),
  };
}

function toOffer({ _id, parentUniversityId, state, ...record }: OrganizationRecord): OrganizationOffer {
  return {
    ...record,
    id: toId('organization', _id.toHexString()),
    parentUniversityId: parentUniversityId && toId('organization', parentUniversityId.toHexString()),
    state: state ?? 'ACTIVE',
  };
}
