import { written } from '#database/errors.ts';
import { listPage } from '#database/list.ts';
import { objectId } from '#database/object-id.ts';
import { firstRevision, nextRevision } from '#database/outbox.ts';
import { isThere, removeTrailed } from '#database/trail.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { Conflict } from '#kernel/errors.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import type { PendingLetter } from './membership.letter.ts';
import type { Roster, RosterModel, RosterRecord, RosterStep } from './roster.model.ts';

/** What one change makes of the lists, and what is kept of it. */
export type RosterUpdate = Pick<Roster, 'members' | 'invitations' | 'requests' | 'leaving'> & {
  readonly claimsWaitSince: Date | null;
  readonly steps: readonly RosterStep[];
  readonly letters: readonly PendingLetter[];
  readonly told: readonly string[];
  readonly trail: readonly AuditEntry[];
};

/** More than anybody looks back; the audit trail has them all. */
const KEPT_STEPS = 1_000;
const KEPT_TOLD = 200;

export type RosterRepository = ReturnType<typeof createRosterRepository>;

export function createRosterRepository(model: RosterModel) {
  const find = async (filter: object): Promise<Roster[]> => {
    const records = await model
      .find({ ...filter, ...isThere })
      .lean<RosterRecord[]>()
      .exec();
    return records.map(toRoster);
  };

  async function insert(organizationId: Id<'organization'>, update: RosterUpdate, now: Date) {
    const { claimsWaitSince, steps, letters, told, trail, ...lists } = update;
    try {
      const record = {
        _id: objectId(organizationId),
        ...lists,
        ...(claimsWaitSince && { claimsWaitSince }),
        steps: [...steps],
        letters: [...letters],
        told: [...told],
        trail: [...trail],
        ...firstRevision(now),
      };
      await written(model.create(record as never));
      return true;
    } catch (error) {
      if (error instanceof Conflict) return false;
      throw error;
    }
  }

  return {
    listByIds: (ids: readonly Id<'organization'>[]) => find({ _id: { $in: ids.map(objectId) } }),

    async findByInvitation(id: Id<'invitation'>): Promise<Roster | null> {
      return (await find({ 'invitations.id': id }))[0] ?? null;
    },

    async findByRequest(id: Id<'membershipRequest'>): Promise<Roster | null> {
      return (await find({ 'requests.id': id }))[0] ?? null;
    },

    listByApplicant: (id: Id<'account'>) => find({ 'requests.accountId': id }),
    listByMember: (id: Id<'account'>) => find({ 'members.accountId': id }),

    /** False where it is not as it was read: nothing is written, and who changes it reads it again. */
    async save(
      { organizationId, revision }: Pick<Roster, 'organizationId' | 'revision'>,
      update: RosterUpdate,
      now: Date,
    ): Promise<boolean> {
      if (revision === 0) return insert(organizationId, update, now);
      const { claimsWaitSince, steps, letters, told, trail, ...lists } = update;
      const change = {
        $set: { ...lists, ...(claimsWaitSince && { claimsWaitSince }), ...nextRevision.$set },
        ...(claimsWaitSince ? {} : { $unset: { claimsWaitSince: 1 } }),
        $inc: nextRevision.$inc,
        $push: {
          steps: { $each: [...steps], $slice: -KEPT_STEPS },
          letters: { $each: [...letters] },
          told: { $each: [...told], $slice: -KEPT_TOLD },
          trail: { $each: [...trail] },
        },
      };
      const { matchedCount } = await model
        .updateOne({ _id: objectId(organizationId), revision, ...isThere }, change as never)
        .exec();
      return matchedCount === 1;
    },

    /** Handed on: they are not sent again. */
    async dropLetters(id: Id<'organization'>, keys: readonly string[]): Promise<void> {
      await model
        .updateOne({ _id: objectId(id) }, { $pull: { letters: { key: { $in: [...keys] } } } } as never)
        .exec();
    },

    /** Their accounts say no more that they belong here; kept where the list has changed meanwhile. */
    async clearLeaving(id: Id<'organization'>, revision: number): Promise<void> {
      await model.updateOne({ _id: objectId(id), revision }, { $set: { leaving: [] } }).exec();
    },

    /** All in which a person occurs: as a member, asking, inviting, invited, or in the history. */
    /** Which have invitations to an address. */
    async listInviting(emailKey: string): Promise<Roster[]> {
      const records = await model.find({ 'invitations.emailKey': emailKey }).lean<RosterRecord[]>().exec();
      return records.map(toRoster);
    },

    async listAbout(id: Id<'account'>, emailKey: string): Promise<Roster[]> {
      return find({
        $or: [
          { 'members.accountId': id },
          { 'requests.accountId': id },
          { 'invitations.invitedBy': id },
          { 'invitations.emailKey': emailKey },
          { 'steps.by': id },
          { 'steps.memberId': id },
        ],
      });
    },

    /** Those that still know an address of an invitation that was over by then. */
    async listWithOldInvitations(before: Date, limit: number): Promise<Id<'organization'>[]> {
      const old = { email: { $ne: null }, expiresAt: { $lt: before } };
      const records = await model
        .find({ invitations: { $elemMatch: old }, ...isThere }, { _id: 1 })
        .limit(limit)
        .lean<Pick<RosterRecord, '_id'>[]>()
        .exec();
      return records.map(({ _id }) => toId('organization', _id.toHexString()));
    },

    /** In the history: somebody else's name in the place of that one's. */
    async rename(id: Id<'organization'>, from: Id<'account'>, to: Id<'account'>): Promise<void> {
      const _id = objectId(id);
      for (const field of ['by', 'memberId'] as const) {
        await model
          .updateOne({ _id }, { $set: { [`steps.$[step].${field}`]: to } } as never, {
            arrayFilters: [{ [`step.${field}`]: from }],
          })
          .exec();
      }
    },

    /** Organizations without owner that somebody claims. */
    async listClaimed(page: PageRequest): Promise<Page<{ id: Id<'organization'>; since: Date }>> {
      const filter = { claimsWaitSince: { $exists: true }, ...isThere };
      const { records, ...rest } = await listPage(
        { model, filter: filter as never, by: 'claimsWaitSince', order: 'OLDEST_FIRST' },
        page,
      );
      const rows = records.flatMap(({ _id, claimsWaitSince }) =>
        claimsWaitSince ? [{ id: toId('organization', _id.toHexString()), since: claimsWaitSince }] : [],
      );
      return { ...rest, rows };
    },

    async remove(ids: readonly Id<'organization'>[]): Promise<void> {
      await removeTrailed(model, { _id: { $in: ids.map(objectId) } });
    },
  };
}

export function toRoster({
  _id,
  revision,
  members,
  invitations,
  requests,
  steps,
  leaving,
  told,
}: RosterRecord): Roster {
  const organizationId = toId('organization', _id.toHexString());
  return { organizationId, revision, members, invitations, requests, steps, leaving, told };
}
