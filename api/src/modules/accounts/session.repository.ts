import type { QueryFilter } from 'mongoose';
import { newId, objectId } from '#database/object-id.ts';
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

  return {
    async add({ accountId, ...session }: NewSession): Promise<void> {
      await model.create({ _id: objectId(newId('session')), accountId: objectId(accountId), ...session });
    },

    /** Null for an unknown session and for one that has ended. */
    async find(tokenHash: string, alive: Alive): Promise<StoredSession | null> {
      const record = await model
        .findOne({ tokenHash, ...isAlive(alive) })
        .lean<SessionRecord>()
        .exec();
      return record && toSession(record);
    },

    /** Newest first. */
    async listOf(accountId: Id<'account'>, alive: Alive): Promise<StoredSession[]> {
      const records = await model
        .find({ ...own(accountId), ...isAlive(alive) })
        .sort({ _id: -1 })
        .limit(LISTED)
        .lean<SessionRecord[]>()
        .exec();
      return records.map(toSession);
    },

    async touch(id: Id<'session'>, lastSeenAt: Date): Promise<void> {
      await model.updateOne({ _id: objectId(id) }, { $max: { lastSeenAt } }).exec();
    },

    async remove(tokenHash: string): Promise<void> {
      await model.deleteOne({ tokenHash }).exec();
    },

    /** False where the account has no such session. */
    async removeOne(accountId: Id<'account'>, id: Id<'session'>): Promise<boolean> {
      return (await model.deleteOne({ _id: objectId(id), ...own(accountId) }).exec()).deletedCount === 1;
    },

    /** All of an account but the one kept. */
    async removeOthers(accountId: Id<'account'>, keptHash: string | null): Promise<void> {
      await model.deleteMany({ ...own(accountId), ...(keptHash && { tokenHash: { $ne: keptHash } }) }).exec();
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
