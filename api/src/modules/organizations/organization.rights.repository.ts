import { objectId } from '#database/object-id.ts';
import { nextRevision } from '#database/outbox.ts';
import { addressLike, replaceAt, replaceInList } from '#database/pseudonym.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { DuplicateModel, DuplicateRecord } from './organization.duplicates.model.ts';
import type { Contact, OrganizationModel, OrganizationRecord } from './organization.model.ts';
import { toOrganization } from './organization.records.ts';
import { timelineOf } from './organization.timeline.ts';

export type OrganizationRightsRepository = ReturnType<typeof createOrganizationRightsRepository>;

/** Where a profile names who did something. */
const lists = [
  { list: 'verification', field: 'by' },
  { list: 'edits', field: 'by' },
  { list: 'identityDecisions', field: 'by' },
  { list: 'identityDecisions', field: 'change.by' },
  { list: 'stateSteps', field: 'by' },
  { list: 'absorptions', field: 'by' },
] as const;

const MOST_LISTED = 2_000;

/** What organizations keep of one person. Rare, so it may look at all of them. */
export function createOrganizationRightsRepository(model: OrganizationModel, duplicates: DuplicateModel) {
  const list = (filter: object) =>
    model.find(filter).sort({ _id: -1 }).limit(MOST_LISTED).lean<OrganizationRecord[]>().exec();
  const byAnywhere = (id: Id<'account'>) => ({
    $or: [{ 'identityChange.by': id }, ...lists.map((place) => ({ [`${place.list}.${place.field}`]: id }))],
  });

  return {
    async listDeedsOf(accountId: Id<'account'>) {
      const records = await list(byAnywhere(accountId));
      return records.flatMap((record) =>
        timelineOf(toOrganization(record))
          .filter(({ byId }) => byId === accountId)
          .map(({ organizationId, action, at, note, fields }) => ({
            organizationId,
            action,
            at,
            note,
            fields,
          })),
      );
    },

    async listDuplicateDecisionsOf(accountId: Id<'account'>) {
      const records = await duplicates
        .find({ 'decision.by': accountId })
        .sort({ _id: -1 })
        .limit(MOST_LISTED)
        .lean<DuplicateRecord[]>()
        .exec();
      return records.map(({ state, decision }) => ({
        state,
        at: decision?.at ?? null,
        reason: decision?.reason ?? null,
      }));
    },

    /** Of which organizations the address is the contact. */
    async listContactsOf(emailKey: string) {
      const records = await list({ 'contact.email': addressLike(emailKey) });
      return records.map(({ _id, name, contact }) => ({
        organizationId: toId('organization', _id.toHexString()),
        name,
        contact: contact ?? null,
      }));
    },

    /** Whatever the contact of that organization is, it goes. Can be repeated. */
    async dropContact(id: Id<'organization'>, entry: AuditEntry): Promise<void> {
      await model
        .updateOne(
          { _id: objectId(id), contact: { $ne: null } },
          {
            $set: { contact: null, ...nextRevision.$set },
            $inc: { ...nextRevision.$inc, profileRevision: 1 },
            $push: { trail: entry as never },
          },
        )
        .exec();
    },

    /** Another contact in the place of the one who goes; false where it is another one already. */
    async replaceContact(
      id: Id<'organization'>,
      { fromKey, contact }: { fromKey: string; contact: Contact },
      entry: AuditEntry,
    ): Promise<boolean> {
      const { modifiedCount } = await model
        .updateOne(
          { _id: objectId(id), 'contact.email': addressLike(fromKey) },
          {
            $set: { contact, ...nextRevision.$set },
            $inc: { ...nextRevision.$inc, profileRevision: 1 },
            $push: { trail: entry as never },
          },
        )
        .exec();
      return modifiedCount === 1;
    },

    async pseudonymise(from: Id<'account'>, to: Id<'account'>): Promise<void> {
      for (const place of lists) await replaceInList(model, place, { from, to });
      await replaceAt(model, 'identityChange.by', { from, to });
      await replaceAt<DuplicateRecord>(duplicates, 'decision.by', { from, to });
    },

    /** The organization stays without a contact until somebody gives another. */
    async forgetContact(emailKey: string): Promise<void> {
      await model
        .updateMany(
          { 'contact.email': addressLike(emailKey) },
          {
            $set: { contact: null, ...nextRevision.$set },
            $inc: { ...nextRevision.$inc, profileRevision: 1 },
          },
        )
        .exec();
    },
  };
}
