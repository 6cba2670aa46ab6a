import { type Connection, type Model, Schema, Types } from 'mongoose';
import { type OutboxRecord, outboxFields } from '#database/outbox.ts';

/** What an open need has found before: only what comes on top of it is news. */
export type WatchRecord = OutboxRecord & {
  /** Offers that were listed once; the latest 500. */
  known: string[];
  /** False until it has looked for the first time: what is there then is no news to its owner. */
  isReady: boolean;
};

/** An offer that has changed: the needs it may fit now are to look again. */
export type ChangeRecord = OutboxRecord & { itemId: string };

export type WatchModel = Model<WatchRecord>;
export type ChangeModel = Model<ChangeRecord>;

const watches = new Schema<WatchRecord>(
  { known: { type: [String], required: true }, isReady: { type: Boolean, required: true }, ...outboxFields },
  { versionKey: false },
);
// The outbox: what is due, oldest first.
watches.index({ pending: 1, dueAt: 1 }, { partialFilterExpression: { pending: true } });

const changes = new Schema<ChangeRecord>(
  { itemId: { type: String, required: true }, ...outboxFields },
  { versionKey: false },
);
changes.index({ pending: 1, dueAt: 1 }, { partialFilterExpression: { pending: true } });

export function createWatchModels(connection: Connection): { watches: WatchModel; changes: ChangeModel } {
  return {
    watches: connection.model<WatchRecord>('MatchWatch', watches, 'matchwatches'),
    changes: connection.model<ChangeRecord>('MatchChange', changes, 'matchchanges'),
  };
}

/** The id of a change: that of the offer, so that it waits once however often it changes. */
export function changeId(itemId: string): Types.ObjectId {
  return new Types.ObjectId(itemId.slice(itemId.indexOf('_') + 1));
}
