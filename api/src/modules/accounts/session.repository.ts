import { Types } from 'mongoose';
import { objectId } from '#database/object-id.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { SessionModel, SessionRecord } from './session.model.ts';

type Session = { tokenHash: string; accountId: Id<'account'>; createdAt: Date; expiresAt: Date };

export type SessionRepository = ReturnType<typeof createSessionRepository>;

export function createSessionRepository(model: SessionModel) {
  return {
    async add({ accountId, ...session }: Session): Promise<void> {
      await model.create({ _id: new Types.ObjectId(), accountId: objectId(accountId), ...session });
    },

    /** Null for an unknown session and for one that has ended. */
    async findAccountId(tokenHash: string, now: Date): Promise<Id<'account'> | null> {
      const record = await model
        .findOne({ tokenHash, expiresAt: { $gt: now } })
        .lean<SessionRecord>()
        .exec();
      return record && toId('account', record.accountId.toHexString());
    },

    async remove(tokenHash: string): Promise<void> {
      await model.deleteOne({ tokenHash }).exec();
    },
  };
}
