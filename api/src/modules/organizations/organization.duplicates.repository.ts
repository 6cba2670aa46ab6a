import { listPage } from '#database/list.ts';
import { objectId } from '#database/object-id.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { hexOf, type Id, toId } from '#kernel/id.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import type {
  Duplicate,
  DuplicateModel,
  DuplicateRecord,
  Evidence,
} from './organization.duplicates.model.ts';
import type { OrganizationModel, OrganizationRecord } from './organization.model.ts';

export type Found = { ids: readonly [Id<'organization'>, Id<'organization'>]; evidence: readonly Evidence[] };

/** What comparing needs to know. */
export type Comparable = {
  readonly id: Id<'organization'>;
  readonly kind: OrganizationRecord['kind'];
  readonly coreName: string;
  readonly townCode: string | null;
  readonly schoolCode: string | null;
  /** The registered one, and one that was asked for. */
  readonly creditCodes: readonly string[];
};

type Candidates = Pick<Comparable, 'coreName' | 'townCode' | 'creditCodes'>;

export type DuplicateRepository = ReturnType<typeof createDuplicateRepository>;

const comparedFields = {
  kind: 1,
  coreName: 1,
  townCode: 1,
  schoolCode: 1,
  creditCode: 1,
  'identityChange.creditCode': 1,
} as const;

export function createDuplicateRepository(model: DuplicateModel, organizations: OrganizationModel) {
  return {
    /** Remembers what names come down to. No revision: nobody sees it. */
    async setCoreNames(cores: ReadonlyMap<Id<'organization'>, string>): Promise<void> {
      if (cores.size === 0) return;
      const writes = [...cores].map(([id, coreName]) => ({
        updateOne: { filter: { _id: objectId(id) }, update: { $set: { coreName } } },
      }));
      await organizations.bulkWrite(writes, { ordered: false });
    },

    /** From then on they are compared again only once `stamp` differs. */
    async setStamps(stamps: ReadonlyMap<Id<'organization'>, string>): Promise<void> {
      if (stamps.size === 0) return;
      const writes = [...stamps].map(([id, likenessStamp]) => ({
        updateOne: { filter: { _id: objectId(id) }, update: { $set: { likenessStamp } } },
      }));
      await organizations.bulkWrite(writes, { ordered: false });
    },

    /** All that may be like one of these: by name, by code, or in the same town. */
    async listCandidates(of: readonly Candidates[]): Promise<Comparable[]> {
      const towns = [...new Set(of.flatMap(({ townCode }) => townCode ?? []))];
      const codes = of.flatMap(({ creditCodes }) => creditCodes);
      const records = await organizations
        .find(
          {
            kind: { $ne: 'BUREAU' },
            state: { $nin: ['MERGING', 'MERGED'] },
            $or: [
              { coreName: { $in: of.map(({ coreName }) => coreName) } },
              { creditCode: { $in: codes } },
              { townCode: { $in: towns } },
            ],
          },
          comparedFields,
        )
        .sort({ _id: 1 })
        .lean<OrganizationRecord[]>()
        .exec();
      return records.map(toComparable);
    },

    /** Puts what was found, and lets go of what is found no more. What was decided stays decided. */
    async put(changed: readonly Id<'organization'>[], found: readonly Found[], at: Date): Promise<void> {
      const pairs = found.map(({ ids }) => pairOf(ids));
      const gone = { state: 'OPEN' as const, organizationIds: { $in: changed.map(objectId) } };
      await model.deleteMany({ ...gone, pair: { $nin: pairs } }).exec();
      if (found.length === 0) return;
      const writes = found.map(({ ids, evidence }) => ({
        updateOne: {
          filter: { pair: pairOf(ids) },
          update: {
            $set: { evidence: [...evidence] },
            $setOnInsert: { organizationIds: ids.map(objectId), state: 'OPEN' as const, foundAt: at },
          },
          upsert: true,
        },
      }));
      await model.bulkWrite(writes, { ordered: false });
    },

    async listOpen(page: PageRequest): Promise<Page<Duplicate>> {
      const { records, ...rest } = await listPage(
        { model, filter: { state: 'OPEN' }, by: 'foundAt', order: 'NEWEST_FIRST' },
        page,
      );
      return { ...rest, rows: records.map(toDuplicate) };
    },

    /** Which two it is about; none where there is no such pair. */
    async listPair(id: Id<'duplicate'>): Promise<Id<'organization'>[]> {
      const record = await model
        .findOne({ _id: objectId(id) })
        .lean<DuplicateRecord>()
        .exec();
      return record ? [...toDuplicate(record).organizationIds] : [];
    },

    /** Null where it is not open: somebody else was first. */
    async dismiss(
      id: Id<'duplicate'>,
      decision: { by: Id<'account'>; at: Date; reason: string },
      entry: AuditEntry,
    ): Promise<Duplicate | null> {
      const record = await model
        .findOneAndUpdate(
          { _id: objectId(id), state: 'OPEN' },
          { $set: { state: 'DISMISSED', decision }, $push: { trail: entry as never } },
          { returnDocument: 'after' },
        )
        .lean<DuplicateRecord>()
        .exec();
      return record && toDuplicate(record);
    },

    async setMerged(ids: Found['ids']): Promise<void> {
      await model.updateOne({ pair: pairOf(ids) }, { $set: { state: 'MERGED' } }).exec();
    },
  };
}

function pairOf(ids: Found['ids']): string {
  return ids.map(hexOf).sort().join(':');
}

function toComparable(record: OrganizationRecord): Comparable {
  return {
    id: toId('organization', record._id.toHexString()),
    kind: record.kind,
    coreName: record.coreName ?? '',
    townCode: record.townCode,
    schoolCode: record.schoolCode,
    creditCodes: [record.creditCode, record.identityChange?.creditCode].flatMap((code) => code ?? []),
  };
}

function toDuplicate({ _id, organizationIds, evidence, state, foundAt }: DuplicateRecord): Duplicate {
  const [first, second] = organizationIds.map((id) => toId('organization', id.toHexString()));
  if (!first || !second) throw new Error('a pair has two organizations');
  return {
    id: toId('duplicate', _id.toHexString()),
    organizationIds: [first, second],
    evidence,
    state,
    foundAt,
  };
}
