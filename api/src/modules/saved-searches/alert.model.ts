import { type Connection, type Model, Schema, Types } from 'mongoose';
import { type OutboxRecord, outboxFields } from '#database/outbox.ts';

/** One letter about one saved search: written before it is sent, so that it is neither lost nor written twice. */
export type AlertRecord = OutboxRecord & {
  savedSearchId: Types.ObjectId;
  accountId: Types.ObjectId;
  /** What was new when it was written, best first; what may still be told is decided when it is sent. */
  itemIds: string[];
  createdAt: Date;
  /** What became of it; absent while it waits. */
  outcome?: AlertOutcome;
};

export const alertOutcomes = ['SENT', 'NOT_WANTED', 'NOTHING_LEFT', 'REFUSED', 'TOO_LATE'] as const;
export type AlertOutcome = (typeof alertOutcomes)[number];

export type AlertModel = Model<AlertRecord>;

const schema = new Schema<AlertRecord>(
  {
    savedSearchId: { type: Types.ObjectId, required: true },
    accountId: { type: Types.ObjectId, required: true },
    itemIds: { type: [String], required: true },
    createdAt: { type: Date, required: true },
    outcome: { type: String, enum: alertOutcomes },
    ...outboxFields,
  },
  { versionKey: false },
);

// The outbox: what is due, oldest first.
schema.index({ pending: 1, dueAt: 1 }, { partialFilterExpression: { pending: true } });
// purge: what was sent long ago.
schema.index({ createdAt: 1 });
// removeOf.
schema.index({ accountId: 1 });

export function createAlertModel(connection: Connection): AlertModel {
  return connection.model<AlertRecord>('Alert', schema, 'alerts');
}
