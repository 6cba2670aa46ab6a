import type { Types } from 'mongoose';
import { written } from '#database/errors.ts';
import { objectId } from '#database/object-id.ts';
import { firstRevision } from '#database/outbox.ts';
import { Conflict } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { digestId } from './fact.repository.ts';
import type { NoticeLetterModel, NoticeLetterOutcome, NoticeLetterRecord } from './letter.model.ts';

export type NoticeLetterRepository = ReturnType<typeof createNoticeLetterRepository>;

const MINUTE_MS = 60_000;
/** A letter that is sealed takes nothing any more: the next minute's does. */
const MOST_TRIES = 20;

type Entry = { readonly accountId: Id<'account'>; readonly notificationId: Id<'notification'> };

export function createNoticeLetterRepository(model: NoticeLetterModel) {
  return {
    /** Into the letter of that hour: one a person and minute. What stands in a letter already stays where it is. */
    async add({ accountId, notificationId }: Entry, { at, now }: { at: Date; now: Date }): Promise<void> {
      const id = objectId(notificationId);
      const theirs = { accountId: objectId(accountId) };
      if (await model.exists({ ...theirs, notificationIds: id })) return;
      for (let turn = 0; turn < MOST_TRIES; turn += 1) {
        const dueAt = new Date(at.getTime() + turn * MINUTE_MS);
        const _id = digestId(`letter:${accountId}:${Math.floor(dueAt.getTime() / MINUTE_MS)}`);
        const first = { ...theirs, createdAt: now, ...firstRevision(dueAt) };
        const update = { $setOnInsert: first, $addToSet: { notificationIds: id } };
        try {
          const open = { _id, sealedAt: { $exists: false } };
          await written(model.updateOne(open, update, { upsert: true }).exec());
          return;
        } catch (error) {
          if (!(error instanceof Conflict)) throw error;
        }
      }
      throw new Error('every letter of the next minutes is sealed');
    },

    /** From then on nothing is added to it; the same again when it is tried anew. */
    async seal({ _id }: NoticeLetterRecord, at: Date): Promise<NoticeLetterRecord | null> {
      await model.updateOne({ _id, sealedAt: { $exists: false } }, { $set: { sealedAt: at } }).exec();
      return model.findOne({ _id }).lean<NoticeLetterRecord>().exec();
    },

    async setOutcome({ _id }: { _id: Types.ObjectId }, outcome: NoticeLetterOutcome): Promise<void> {
      await model.updateOne({ _id }, { $set: { outcome } }).exec();
    },

    /** For a person's copy. */
    async listOf(accountId: Id<'account'>) {
      const records = await model
        .find({ accountId: objectId(accountId) })
        .sort({ createdAt: -1 })
        .lean<NoticeLetterRecord[]>()
        .exec();
      return records.map(({ createdAt, outcome, notificationIds }) => ({
        createdAt,
        outcome: outcome ?? null,
        notifications: notificationIds.length,
      }));
    },

    async removeOf(accountId: Id<'account'>): Promise<void> {
      await model.deleteMany({ accountId: objectId(accountId) }).exec();
    },

    async purge(before: Date): Promise<void> {
      await model.deleteMany({ createdAt: { $lt: before }, pending: { $exists: false } }).exec();
    },
  };
}
