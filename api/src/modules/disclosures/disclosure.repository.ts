import { Types } from 'mongoose';
import { written } from '#database/errors.ts';
import { listPage } from '#database/list.ts';
import { objectId } from '#database/object-id.ts';
import { removeTrailed } from '#database/trail.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { Conflict } from '#kernel/errors.ts';
import { hexOf, type Id, toId } from '#kernel/id.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import type {
  ContactDisclosure,
  DisclosureModel,
  DisclosureRecord,
  DisclosureSubject,
} from './disclosure.model.ts';

export type NewDisclosure = Omit<ContactDisclosure, 'id'>;

export type DisclosureRepository = ReturnType<typeof createDisclosureRepository>;

/** More than anybody is shown in a few years; the person's copy says where it ends. */
const MOST_LISTED = 5_000;

export function createDisclosureRepository(model: DisclosureModel) {
  return {
    async add(disclosure: NewDisclosure, entry: AuditEntry): Promise<void> {
      await model.create({ _id: new Types.ObjectId(), ...toStored(disclosure), trail: [entry] });
    },

    /** Those that are not written down yet, in one write. */
    async addMissing(disclosures: readonly NewDisclosure[]): Promise<void> {
      if (disclosures.length === 0) return;
      const keyed = new Map(disclosures.map((one) => [keyOf(one), one]));
      const known = await model
        .find({ key: { $in: [...keyed.keys()] } }, { key: 1 })
        .lean<Pick<DisclosureRecord, 'key'>[]>()
        .exec();
      for (const { key } of known) keyed.delete(key ?? '');
      for (const [key, disclosure] of keyed) {
        try {
          await written(model.create({ _id: new Types.ObjectId(), ...toStored(disclosure), key }));
        } catch (error) {
          // Another request of the same viewer has just written it down.
          if (!(error instanceof Conflict)) throw error;
        }
      }
    },

    /** Who saw the contact of these, latest first. */
    async listOf(
      subjects: readonly DisclosureSubject[],
      page: PageRequest,
    ): Promise<Page<ContactDisclosure>> {
      const filter = { subjectId: { $in: subjects.map(({ id }) => objectId(id)) } };
      const { records, ...rest } = await listPage({ model, filter, by: 'at', order: 'NEWEST_FIRST' }, page);
      return { ...rest, rows: records.map(toDisclosure) };
    },

    async listBy(viewerId: Id<'account'>): Promise<ContactDisclosure[]> {
      const records = await model
        .find({ viewerId: objectId(viewerId) })
        .sort({ at: -1 })
        .limit(MOST_LISTED)
        .lean<DisclosureRecord[]>()
        .exec();
      return records.map(toDisclosure);
    },

    async listAllOf(ids: readonly DisclosureSubject['id'][]): Promise<ContactDisclosure[]> {
      const records = await model
        .find({ subjectId: { $in: ids.map(objectId) } })
        .sort({ at: -1, _id: -1 })
        .limit(MOST_LISTED)
        .lean<DisclosureRecord[]>()
        .exec();
      return records.map(toDisclosure);
    },

    /** Somebody looked, at somebody's contact: that stays; who the person was goes. */
    async pseudonymise(accountId: Id<'account'>, pseudonymId: Id<'account'>): Promise<void> {
      const [from, to] = [objectId(accountId), objectId(pseudonymId)];
      // The key holds the viewer's id; it has done its work, since nobody comes back under this id.
      await model.updateMany({ viewerId: from }, { $set: { viewerId: to }, $unset: { key: 1 } }).exec();
      await model.updateMany({ subjectId: from }, { $set: { subjectId: to }, $unset: { key: 1 } }).exec();
    },

    /** What hung on the one is the other's. */
    async moveSubject(from: Id<'organization'>, to: Id<'organization'>): Promise<void> {
      await model.updateMany({ subjectId: objectId(from) }, { $set: { subjectId: objectId(to) } }).exec();
      await model
        .updateMany(
          { viewerOrganizationId: objectId(from) },
          { $set: { viewerOrganizationId: objectId(to) } },
        )
        .exec();
    },

    purge: (before: Date): Promise<number> => removeTrailed(model, { at: { $lt: before } }),
  };
}

function keyOf({ contextId, viewerId, subject, fields }: NewDisclosure): string {
  return [contextId ?? '', hexOf(viewerId), hexOf(subject.id), [...fields].sort().join('+')].join(':');
}

function toStored({ subject, viewerId, viewerOrganizationId, fields, ...rest }: NewDisclosure) {
  return {
    ...rest,
    fields: [...fields],
    subjectKind: subject.kind,
    subjectId: objectId(subject.id),
    viewerId: objectId(viewerId),
    viewerOrganizationId: viewerOrganizationId && objectId(viewerOrganizationId),
  };
}

function toDisclosure(record: DisclosureRecord): ContactDisclosure {
  return {
    id: toId('disclosure', record._id.toHexString()),
    subject: toSubject(record),
    viewerId: toId('account', record.viewerId.toHexString()),
    viewerOrganizationId:
      record.viewerOrganizationId && toId('organization', record.viewerOrganizationId.toHexString()),
    fields: record.fields,
    purpose: record.purpose,
    note: record.note,
    contextId: record.contextId,
    at: record.at,
  };
}

function toSubject({ subjectKind, subjectId }: DisclosureRecord): DisclosureSubject {
  const hex = subjectId.toHexString();
  if (subjectKind === 'ORGANIZATION') return { kind: subjectKind, id: toId('organization', hex) };
  if (subjectKind === 'COMMISSIONER') return { kind: subjectKind, id: toId('commissioner', hex) };
  return { kind: subjectKind, id: toId('account', hex) };
}
