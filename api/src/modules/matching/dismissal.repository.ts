import { createHash } from 'node:crypto';
import { Types } from 'mongoose';
import { written } from '#database/errors.ts';
import { objectId } from '#database/object-id.ts';
import { removeTrailed } from '#database/trail.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { Dismissal, DismissalModel, DismissalRecord, DismissalStep } from './dismissal.model.ts';

export type DismissalRepository = ReturnType<typeof createDismissalRepository>;

export type NewDismissal = Omit<Dismissal, 'id' | 'state' | 'steps' | 'revision'>;

/** More than anybody dismisses by hand; the latest count. */
const MOST_READ = 2_000;

export function createDismissalRepository(model: DismissalModel) {
  return {
    idOf,

    async find(id: Id<'matchDismissal'>): Promise<Dismissal | null> {
      const record = await model
        .findOne({ _id: objectId(id) })
        .lean<DismissalRecord>()
        .exec();
      return record && toDismissal(record);
    },

    /** @throws Conflict where the pair was dismissed before, whatever became of it. */
    async add(dismissal: NewDismissal, entry: AuditEntry): Promise<Dismissal> {
      const { organizationId, needId, otherId, reason, note, by, at } = dismissal;
      const record: DismissalRecord = {
        ...dismissal,
        _id: objectId(idOf(dismissal)),
        organizationId: objectId(organizationId),
        needId: objectId(needId),
        otherId: objectId(otherId),
        state: 'DISMISSED',
        steps: [{ state: 'DISMISSED', reason, note, by, at }],
        revision: 1,
        trail: [entry],
      };
      await written(model.create(record));
      return toDismissal(record);
    },

    /** Null when somebody else has moved it since it was read. */
    async move(
      { id, revision }: Dismissal,
      step: DismissalStep,
      { entry, ...change }: Partial<Pick<Dismissal, 'fieldCodes'>> & { entry: AuditEntry },
    ): Promise<Dismissal | null> {
      const { state, reason, note, by, at } = step;
      const record = await model
        .findOneAndUpdate(
          { _id: objectId(id), revision },
          {
            $set: { state, note, by, at, ...(reason && { reason }), ...change },
            $push: { steps: step, trail: entry },
            $inc: { revision: 1 },
          },
          { returnDocument: 'after' },
        )
        .lean<DismissalRecord>()
        .exec();
      return record && toDismissal(record);
    },

    /** What an organization has out of its lists now, the latest first. */
    async listOf(organizationId: Id<'organization'>): Promise<Dismissal[]> {
      const records = await model
        .find({ organizationId: objectId(organizationId), state: 'DISMISSED' })
        .sort({ at: -1 })
        .limit(MOST_READ)
        .lean<DismissalRecord[]>()
        .exec();
      return records.map(toDismissal);
    },

    /** Who has declared a conflict of interest with that organization. */
    async listConflictsWith(otherId: Id<'organization'>): Promise<Id<'organization'>[]> {
      const records = await model
        .find(
          { otherId: objectId(otherId), reason: 'CONFLICT_OF_INTEREST', state: 'DISMISSED' },
          { organizationId: 1 },
        )
        .limit(MOST_READ)
        .lean<Pick<DismissalRecord, 'organizationId'>[]>()
        .exec();
      return records.map((record) => toId('organization', record.organizationId.toHexString()));
    },

    removeOfNeeds: (ids: readonly Id<'need'>[]) =>
      removeTrailed(model, { needId: { $in: ids.map(objectId) } }),
  };
}

type Pair = Pick<Dismissal, 'organizationId' | 'needId' | 'itemId'>;

/** The same for the same pair, so that two at once cannot both dismiss it. */
function idOf({ organizationId, needId, itemId }: Pair): Id<'matchDismissal'> {
  const digest = createHash('sha256').update(`${organizationId}:${needId}:${itemId}`).digest('hex');
  return toId('matchDismissal', digest.slice(0, 24));
}

function toDismissal({ _id, trail: _trail, gone: _gone, ...record }: DismissalRecord): Dismissal {
  return {
    ...record,
    id: toId('matchDismissal', new Types.ObjectId(_id).toHexString()),
    organizationId: toId('organization', record.organizationId.toHexString()),
    needId: toId('need', record.needId.toHexString()),
    otherId: toId('organization', record.otherId.toHexString()),
  };
}
