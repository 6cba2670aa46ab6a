import type { QueryFilter } from 'mongoose';
import { newId, objectId } from '#database/object-id.ts';
import { isThere, leave, removeTrailed } from '#database/trail.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { Device } from './device.ts';
import type { SessionModel, SessionRecord } from './session.model.ts';

type NewSession = {
  tokenHash: string;
  accountId: Id<'account'>;
  epoch: number;
  device: Device;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  trail: AuditEntry[];
};

export type StoredSession = {
  readonly id: Id<'session'>;
  readonly tokenHash: string;
  readonly accountId: Id<'account'>;
  readonly epoch: number;
  readonly device: Device;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
};

/** Sessions end at `expiresAt`, and once nobody was seen since `idleSince`. */
export type Alive = { now: Date; idleSince: Date };

export type SessionRepository = ReturnType<typeof createSessionRepository>;

const LISTED = 100;

export function createSessionRepository(model: SessionModel) {
  const own = (accountId: Id<'account'>) => ({ accountId: objectId(accountId) });

  const others = (accountId: Id<'account'>, keptHash: string | null) => ({
    ...own(accountId),
    ...(keptHash && { tokenHash: { $ne: keptHash } }),
  });
  /** Each stays until its entries are collected, and opens nothing any more. */
  const endAll = async (filter: object, entry: AuditEntry): Promise<boolean> => {
    const ended = { $set: leave, $push: { trail: entry as never } };
    return (await model.updateMany({ ...filter, ...isThere }, ended).exec()).modifiedCount > 0;
  };

  return {
    async add({ accountId, ...session }: NewSession): Promise<void> {
      await model.create({ _id: objectId(newId('session')), accountId: objectId(accountId), ...session });
    },

    /** Null for an unknown session and for one that has ended. */
    async find(tokenHash: string, alive: Alive): Promise<StoredSession | null> {
      const record = await model
        .findOne({ tokenHash, ...isThere, ...isAlive(alive) })
        .lean<SessionRecord>()
        .exec();
      return record && toSession(record);
    },

    /** Newest first. */
    async listOf(accountId: Id<'account'>, alive: Alive): Promise<StoredSession[]> {
      const records = await model
        .find({ ...own(accountId), ...isThere, ...isAlive(alive) })
        .sort({ _id: -1 })
        .limit(LISTED)
        .lean<SessionRecord[]>()
        .exec();
      return records.map(toSession);
    },

    /** All that is stored, ended ones too, newest first. */
    async listStored(accountId: Id<'account'>): Promise<StoredSession[]> {
      const records = await model
        .find({ ...own(accountId), ...isThere })
        .sort({ _id: -1 })
        .lean<SessionRecord[]>()
        .exec();
      return records.map(toSession);
    },

    async touch(id: Id<'session'>, lastSeenAt: Date): Promise<void> {
      await model.updateOne({ _id: objectId(id) }, { $max: { lastSeenAt } }).exec();
    },

    /** Whether it has ended or not; null for one that was ended by somebody. */
    async findStored(tokenHash: string): Promise<StoredSession | null> {
      const record = await model
        .findOne({ tokenHash, ...isThere })
        .lean<SessionRecord>()
        .exec();
      return record && toSession(record);
    },

    /** False where the account has no such session. */
    end: (accountId: Id<'account'>, id: Id<'session'>, entry: AuditEntry): Promise<boolean> =>
      endAll({ _id: objectId(id), ...own(accountId) }, entry),

    /** All of an account but the one kept; the entry is told once, however many they are. */
    endOthers: (accountId: Id<'account'>, keptHash: string | null, entry: AuditEntry): Promise<boolean> =>
      endAll(others(accountId, keptHash), entry),

    /** Ended before that instant; the store does the same by its own clock. */
    purge: async (before: Date): Promise<number> => removeTrailed(model, { expiresAt: { $lt: before } }),

    /** All of an account. */
    async removeAll(accountId: Id<'account'>): Promise<void> {
      await removeTrailed(model, own(accountId));
    },
  };
}

function isAlive({ now, idleSince }: Alive): QueryFilter<SessionRecord> {
  return { expiresAt: { $gt: now }, $or: [{ lastSeenAt: { $gt: idleSince } }, { lastSeenAt: null }] };
}

function toSession(record: SessionRecord): StoredSession {
  return {
    id: toId('session', record._id.toHexString()),
    tokenHash: record.tokenHash,
    accountId: toId('account', record.accountId.toHexString()),
    epoch: record.epoch ?? 0,
    device: { browser: record.device?.browser ?? null, system: record.device?.system ?? null },
    createdAt: record.createdAt,
    lastSeenAt: record.lastSeenAt ?? record.createdAt,
  };
}
