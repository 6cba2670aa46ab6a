import { type Connection, type Model, Schema, type Types } from 'mongoose';
import { keepTrail, type TrailRecord } from '#database/trail.ts';

/** Which capabilities an owner shows first, in its order. */
export type ShelfRecord = TrailRecord & {
  /** Of the owner. */
  _id: Types.ObjectId;
  capabilityIds: string[];
};

export type ShelfModel = Model<ShelfRecord>;

const schema = new Schema<ShelfRecord>(
  { _id: { type: Schema.Types.ObjectId, required: true }, capabilityIds: { type: [String], required: true } },
  { versionKey: false },
);

keepTrail(schema as never);

export function createShelfModel(connection: Connection): ShelfModel {
  return connection.model<ShelfRecord>('CapabilityShelf', schema, 'capabilityShelves');
}
