import { type Connection, type Model, Schema } from 'mongoose';
import { type OutboxRecord, outboxFields } from '#database/outbox.ts';
import type { Fact } from './fact.ts';

/** A fact that is to be told, or was: kept for a while, so that it is known when it is heard again. */
export type FactRecord = OutboxRecord &
  Omit<Fact, 'key' | 'audience'> & {
    audience: Omit<Fact['audience'], 'accountIds'> & { accountIds?: string[] };
  };

export type FactModel = Model<FactRecord>;

const schema = new Schema<FactRecord>(
  {
    kind: { type: String, required: true },
    subjectId: { type: String, required: true },
    itemId: String,
    audience: { type: Object, required: true },
    doneBy: { type: String, default: null },
    words: Object,
    at: { type: Date, required: true },
    ...outboxFields,
  },
  { versionKey: false, minimize: false },
);

// The outbox: what is due, oldest first.
schema.index({ pending: 1, dueAt: 1 }, { partialFilterExpression: { pending: true } });
// purge.
schema.index({ at: 1 });
// forget: facts that name a person.
schema.index({ doneBy: 1 });
schema.index({ 'audience.accountIds': 1 });
// forgetCommissioner, listAbout.
schema.index({ 'audience.commissionerIds': 1 });

export function createFactModel(connection: Connection): FactModel {
  return connection.model<FactRecord>('NotificationFact', schema, 'notificationFacts');
}
