import { type Connection, type Model, Schema } from 'mongoose';
import type { SavedSearchList } from './saved-search.model.ts';

/** When something that can be found was last written to the index: saved searches look at these alone. */
export type ItemChangeRecord = { _id: string; list: SavedSearchList; changedAt: Date };

export type ItemChangeModel = Model<ItemChangeRecord>;

const schema = new Schema<ItemChangeRecord>(
  {
    _id: { type: String, required: true },
    list: { type: String, required: true },
    changedAt: { type: Date, required: true },
  },
  { versionKey: false },
);

// newest, purge.
schema.index({ changedAt: 1 });
// listSince.
schema.index({ list: 1, changedAt: 1 });

export function createItemChangeModel(connection: Connection): ItemChangeModel {
  return connection.model<ItemChangeRecord>('ItemChange', schema, 'itemchanges');
}
