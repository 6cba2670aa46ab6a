import type { QueryFilter } from 'mongoose';
import { written } from '#database/errors.ts';
import { listPage } from '#database/list.ts';
import { objectId } from '#database/object-id.ts';
import { nextRevision } from '#database/outbox.ts';
import { removeTrailed } from '#database/trail.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import type { Partnership, PartnershipModel, PartnershipRecord } from './partnership.model.ts';
import { keptOf, type NewPartnership, openKeyOf, toPartnership, toRecord } from './partnership.records.ts';
import { type Dealing, dealingFields, toDealing } from './partnership.standing.ts';
import { openStates, type PartnershipState } from './partnership.states.ts';

/** One partnership as it was read, and as it is to be written. */
export type Turn = { readonly before: Partnership; readonly after: Partnership };

export type Listing = {
  /** Partnerships on either side of these; null for all. */
  readonly of: readonly Id<'organization'>[] | null;
  /** Empty for all. */
  readonly states: readonly PartnershipState[];
  /** Only those whose next step is one of these'; or, turned round, the others. */
  readonly waitsFor: readonly Id<'organization'>[] | null;
  readonly waitsForOthers: readonly Id<'organization'>[] | null;
};

type OwnNeed = { enterpriseId: Id<'organization'>; needId: Id<'need'> };

export type PartnershipRepository = ReturnType<typeof createPartnershipRepository>;

export function createPartnershipRepository(model: PartnershipModel) {
  const find = async (filter: QueryFilter<PartnershipRecord>) =>
    (await model.find(filter).lean<PartnershipRecord[]>().exec()).map(toPartnership);

  return {
    listByIds: (ids: readonly Id<'partnership'>[]) => find({ _id: { $in: ids.map(objectId) } }),

    listByKeys: async (keys: readonly string[]): Promise<Map<string, Partnership>> => {
      const filter = { key: { $in: [...keys] } };
      const records = await model.find(filter).lean<PartnershipRecord[]>().exec();
      return new Map(records.map((record) => [record.key ?? '', toPartnership(record)]));
    },

    async findOpen(between: Parameters<typeof openKeyOf>[0]): Promise<Partnership | null> {
      return (await find({ openKey: openKeyOf(between) }))[0] ?? null;
    },

    /** @throws Conflict when the two have an open partnership on the same need, or the key is taken. */
    async add(
      partnership: NewPartnership,
      entryOf?: (id: Id<'partnership'>) => AuditEntry,
    ): Promise<Partnership> {
      const record = toRecord(partnership);
      if (entryOf) record.trail = [entryOf(toPartnership(record).id)];
      await written(model.create(record));
      return toPartnership(record);
    },

    /**
     * Null when the partnership is not as it was read any more: somebody else was first. Whoever reads it again sees what
     * is in the way, or that it was only a message.
     */
    async change({ before, after }: Turn, entry: AuditEntry | null): Promise<Partnership | null> {
      const { set, unset } = keptOf(after);
      const steps = after.steps.slice(before.steps.length);
      const record = await model
        .findOneAndUpdate(
          { _id: objectId(before.id), state: before.state, revision: before.revision },
          {
            $set: {
              ...set,
              // Only what is new: an address in it may have been replaced since it was read.
              ...(after.disclosure !== before.disclosure && { disclosure: after.disclosure }),
              ...nextRevision.$set,
            },
            $max: { lastActivityAt: after.lastActivityAt },
            $inc: nextRevision.$inc,
            $push: { steps: { $each: steps }, ...(entry && { trail: entry as never }) },
            ...(Object.keys(unset).length > 0 && { $unset: unset }),
          },
          { returnDocument: 'after' },
        )
        .lean<PartnershipRecord>()
        .exec();
      return record && toPartnership(record);
    },

    /** For what the time has come, whatever it is; the longest due first. */
    async listDue(now: Date, limit: number): Promise<Partnership[]> {
      const records = await model
        .find({ wakeAt: { $lte: now } })
        .sort({ wakeAt: 1 })
        .limit(limit)
        .lean<PartnershipRecord[]>()
        .exec();
      return records.map(toPartnership);
    },

    /** Requests from before a request had a deadline. */
    async listWithoutDeadline(limit: number): Promise<Partnership[]> {
      const records = await model
        .find({ state: 'REQUESTED', wakeAt: { $exists: false } })
        .sort({ requestedAt: 1 })
        .limit(limit)
        .lean<PartnershipRecord[]>()
        .exec();
      return records.map(toPartnership);
    },

    /** Writes what follows from a partnership as it stands beside it; nothing happens by that. */
    async settle(partnership: Partnership): Promise<void> {
      const { set, unset } = keptOf(partnership);
      await model
        .updateOne(
          { _id: objectId(partnership.id), state: partnership.state, revision: partnership.revision },
          { $set: set, ...(Object.keys(unset).length > 0 && { $unset: unset }) },
        )
        .exec();
    },

    /** Never goes back, and doing it twice changes nothing. */
    async raiseActivity(id: Id<'partnership'>, at: Date): Promise<void> {
      await model
        .updateOne(
          { _id: objectId(id), lastActivityAt: { $lt: at } },
          { $set: { lastActivityAt: at, ...nextRevision.$set }, $inc: nextRevision.$inc },
        )
        .exec();
    },

    async list(
      { of, states, waitsFor, waitsForOthers }: Listing,
      page: PageRequest,
    ): Promise<Page<Partnership>> {
      const sides = of?.map(objectId);
      const filter: QueryFilter<PartnershipRecord> = {
        ...(sides && {
          $or: [
            { requesterId: { $in: sides } },
            { recipientId: { $in: sides } },
            { brokerId: { $in: sides } },
          ],
        }),
        ...(states.length > 0 && { state: { $in: [...states] } }),
        ...(waitsFor && { waitsFor: { $in: waitsFor.map(objectId) } }),
        ...(waitsForOthers && { $nor: [{ waitsFor: { $in: waitsForOthers.map(objectId) } }] }),
      };
      const { records, ...rest } = await listPage(
        { model, filter, by: 'lastActivityAt', order: 'NEWEST_FIRST' },
        page,
      );
      return { ...rest, rows: records.map(toPartnership) };
    },

    /** How each of these collaborates: what they were asked, and what became of what they agreed to. */
    async listDealings(ids: readonly Id<'organization'>[]): Promise<Dealing[]> {
      const sides = { $in: ids.map(objectId) };
      const records = await model
        .find({ $or: [{ requesterId: sides }, { recipientId: sides }] }, dealingFields)
        .lean<PartnershipRecord[]>()
        .exec();
      return records.map(toDealing);
    },

    /** With whom an organization has an open partnership on a need of its own. */
    async listOpenOn({ enterpriseId, needId }: OwnNeed): Promise<Id<'organization'>[]> {
      const side = objectId(enterpriseId);
      const records = await model
        .find(
          {
            $or: [{ requesterId: side }, { recipientId: side }],
            needId: objectId(needId),
            state: { $in: [...openStates] },
          },
          { requesterId: 1, recipientId: 1 },
        )
        .lean<Pick<PartnershipRecord, 'requesterId' | 'recipientId'>[]>()
        .exec();
      return records
        .flatMap(({ requesterId, recipientId }) => [requesterId, recipientId])
        .map((id) => toId('organization', id.toHexString()))
        .filter((id) => id !== enterpriseId);
    },

    /** The needs on which an organization has an open partnership, as either side. */
    async listNeedsOpenWith(id: Id<'organization'>): Promise<Id<'need'>[]> {
      const side = objectId(id);
      const open = { state: { $in: [...openStates] }, needId: { $ne: null } };
      const records = await model
        .find({ $or: [{ requesterId: side }, { recipientId: side }], ...open }, { needId: 1 })
        .lean<Pick<PartnershipRecord, 'needId'>[]>()
        .exec();
      return records.flatMap(({ needId }) => (needId ? [toId('need', needId.toHexString())] : []));
    },

    /** Of each organization that has any: how many partnerships were completed. */
    async countCompleted(ids: readonly Id<'organization'>[]): Promise<Map<Id<'organization'>, number>> {
      const sides = { $in: ids.map(objectId) };
      const counts = await model
        .aggregate<{ _id: PartnershipRecord['requesterId']; count: number }>([
          { $match: { $or: [{ requesterId: sides }, { recipientId: sides }], state: 'COMPLETED' } },
          { $project: { side: ['$requesterId', '$recipientId'] } },
          { $unwind: '$side' },
          { $match: { side: sides } },
          { $group: { _id: '$side', count: { $sum: 1 } } },
        ])
        .exec();
      return new Map(counts.map(({ _id, count }) => [toId('organization', _id.toHexString()), count]));
    },

    /** Requests that wait for an answer from or of one of these. */
    listRequestedOf(ids: readonly Id<'organization'>[]): Promise<Partnership[]> {
      const sides = { $in: ids.map(objectId) };
      return find({ state: 'REQUESTED', $or: [{ requesterId: sides }, { recipientId: sides }] });
    },

    async countOf(id: Id<'organization'>): Promise<{ all: number; open: number }> {
      const side = objectId(id);
      const theirs = { $or: [{ requesterId: side }, { recipientId: side }] };
      const [all, open] = await Promise.all([
        model.countDocuments(theirs).exec(),
        model.countDocuments({ ...theirs, state: { $in: [...openStates] } }).exec(),
      ]);
      return { all, open };
    },

    /** How many have their next step there. */
    countWaiting(id: Id<'organization'>): Promise<number> {
      return model.countDocuments({ waitsFor: objectId(id) }).exec();
    },

    async listExampleIds(organizationIds: readonly Id<'organization'>[]): Promise<Id<'partnership'>[]> {
      const gone = { $in: organizationIds.map(objectId) };
      const filter = { $or: [{ isExample: true }, { requesterId: gone }, { recipientId: gone }] };
      const records = await model.find(filter, { _id: 1 }).lean().exec();
      return records.map(({ _id }) => toId('partnership', _id.toHexString()));
    },

    async remove(ids: readonly Id<'partnership'>[]): Promise<void> {
      await removeTrailed(model, { _id: { $in: ids.map(objectId) } });
    },
  };
}
