import { type QueryFilter, Types } from 'mongoose';
import { objectId } from '#database/object-id.ts';
import { nextRevision } from '#database/outbox.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { Keyset, Page, PageRequest } from '#kernel/page.ts';
import type {
  Organization,
  OrganizationModel,
  OrganizationRecord,
  VerificationStep,
} from './organization.model.ts';

export type OrganizationRepository = ReturnType<typeof createOrganizationRepository>;

/** How many are read at a time where all are walked through. */
const WALK = 500;

export function createOrganizationRepository(model: OrganizationModel) {
  const list = async (filter: QueryFilter<OrganizationRecord>) =>
    (await model.find(filter).lean<OrganizationRecord[]>().exec()).map(toOrganization);

  return {
    listByIds: (ids: readonly Id<'organization'>[]) => list({ _id: { $in: ids.map(objectId) } }),

    listByKeys: (keys: readonly string[]) => list({ keys: { $in: [...keys] } }),

    /** Null when its verification is not as it was read: somebody else was first. */
    async setVerified(
      { id, verifiedAt }: Organization,
      { step, verified }: { step: VerificationStep; verified: boolean },
    ): Promise<Organization | null> {
      const record = await model
        .findOneAndUpdate(
          { _id: objectId(id), verifiedAt },
          {
            $set: {
              verifiedAt: verified ? step.at : null,
              ...(!verified && { waitsSince: step.at }),
              ...nextRevision.$set,
            },
            ...(verified && { $unset: { waitsSince: 1 } }),
            $inc: nextRevision.$inc,
            $push: { verification: step },
          },
          { returnDocument: 'after' },
        )
        .lean<OrganizationRecord>()
        .exec();
      return record && toOrganization(record);
    },

    async listWaiting({ limit, after }: PageRequest): Promise<Page<Organization>> {
      const waiting = { waitsSince: { $exists: true } };
      const records = await model
        .find(after ? { $and: [waiting, laterThan(after)] } : waiting)
        .sort({ waitsSince: 1, _id: 1 })
        .limit(limit + 1)
        .lean<OrganizationRecord[]>()
        .exec();
      return {
        rows: records.slice(0, limit).map(toOrganization),
        hasNextPage: records.length > limit,
        totalCount: await model.countDocuments(waiting).exec(),
      };
    },

    /** Has them told again: what hangs on them has changed. */
    async touch(ids: readonly Id<'organization'>[]): Promise<void> {
      await model.updateMany({ _id: { $in: ids.map(objectId) } }, nextRevision).exec();
    },

    async *walk(): AsyncGenerator<Organization[]> {
      let last: Types.ObjectId | null = null;
      for (;;) {
        const records: OrganizationRecord[] = await model
          .find(last ? { _id: { $gt: last } } : {})
          .sort({ _id: 1 })
          .limit(WALK)
          .lean<OrganizationRecord[]>()
          .exec();
        if (records.length === 0) return;
        yield records.map(toOrganization);
        last = records.at(-1)?._id ?? null;
      }
    },

    count: () => model.estimatedDocumentCount().exec(),
  };
}

function laterThan({ at, hex }: Keyset) {
  return {
    $or: [{ waitsSince: { $gt: at } }, { waitsSince: at, _id: { $gt: new Types.ObjectId(hex) } }],
  };
}

export function toOrganization(record: OrganizationRecord): Organization {
  const { _id, units, parentUniversityId, ...rest } = record;
  return {
    ...withoutBookkeeping(rest),
    id: toId('organization', _id.toHexString()),
    units: units.map(({ _id: unitId, ...unit }) => ({ ...unit, id: toId('unit', unitId.toHexString()) })),
    parentUniversityId: parentUniversityId && toId('organization', parentUniversityId.toHexString()),
  };
}

type Bookkeeping = 'keys' | 'pending' | 'dueAt' | 'attempts' | 'claim' | 'deliveredRevision';

function withoutBookkeeping<Row extends Partial<Record<Bookkeeping, unknown>>>({
  keys: _keys,
  pending: _pending,
  dueAt: _dueAt,
  attempts: _attempts,
  claim: _claim,
  deliveredRevision: _delivered,
  ...row
}: Row): Omit<Row, Bookkeeping> {
  return row;
}
