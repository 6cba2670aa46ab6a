import { type Connection, type Model, Schema, Types } from 'mongoose';
import { type OutboxRecord, outboxFields } from '#database/outbox.ts';

/** One letter to one person. It gathers notifications until its hour, is sealed, then sent. */
export type NoticeLetterRecord = OutboxRecord & {
  accountId: Types.ObjectId;
  notificationIds: Types.ObjectId[];
  createdAt: Date;
  /** Nothing is added any more. */
  sealedAt?: Date;
  outcome?: NoticeLetterOutcome;
};

export const noticeLetterOutcomes = ['SENT', 'NOT_WANTED', 'NOTHING_LEFT', 'REFUSED'] as const;
export type NoticeLetterOutcome = (typeof noticeLetterOutcomes)[number];

export type NoticeLetterModel = Model<NoticeLetterRecord>;

const schema = new Schema<NoticeLetterRecord>(
  {
    accountId: { type: Types.ObjectId, required: true },
    notificationIds: { type: [Types.ObjectId], required: true },
    createdAt: { type: Date, required: true },
    sealedAt: Date,
    outcome: { type: String, enum: noticeLetterOutcomes },
    ...outboxFields,
  },
  { versionKey: false },
);
// The outbox: what is due, oldest first.
schema.index({ pending: 1, dueAt: 1 }, { partialFilterExpression: { pending: true } });
// add: whether it stands in a letter already; removeOf.
schema.index({ accountId: 1, notificationIds: 1 });
// purge.
schema.index({ createdAt: 1 });

export function createNoticeLetterModel(connection: Connection): NoticeLetterModel {
  return connection.model<NoticeLetterRecord>('NotificationLetter', schema, 'notificationLetters');
}
