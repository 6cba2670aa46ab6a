import { type Connection, type Model, Schema, Types } from 'mongoose';

/** One of the ways in which a list may bring somebody again who objected; the person cannot be read from it. */
export type ObjectedKeyRecord = {
  _id: Types.ObjectId;
  /** The objection that it follows from: it leaves when that is taken back. */
  objectionId: Types.ObjectId;
  /** The organization within which the key means somebody; null where it does everywhere. */
  organizationId: Types.ObjectId | null;
  /** HMAC-SHA-256 of the key under the salt of this database. */
  hash: string;
  at: Date;
};

export type ObjectedKeyModel = Model<ObjectedKeyRecord>;

const schema = new Schema<ObjectedKeyRecord>(
  {
    objectionId: { type: Types.ObjectId, required: true },
    organizationId: { type: Types.ObjectId, default: null },
    hash: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { versionKey: false },
);

// findObjected: a row of a list.
schema.index({ hash: 1 });
// block, unblock: one line an objection and key.
schema.index({ objectionId: 1, hash: 1, organizationId: 1 }, { unique: true });

export function createObjectedKeyModel(connection: Connection): ObjectedKeyModel {
  return connection.model<ObjectedKeyRecord>('ObjectedKey', schema, 'objectedKeys');
}

export type ObjectionSaltRecord = { _id: string; salt: string };
export type ObjectionSaltModel = Model<ObjectionSaltRecord>;

const saltSchema = new Schema<ObjectionSaltRecord>(
  { _id: { type: String, required: true }, salt: { type: String, required: true } },
  { versionKey: false },
);

/** Kept beside the hashes and not with the session secret: when that changes, nobody may come back. */
export function createObjectionSaltModel(connection: Connection): ObjectionSaltModel {
  return connection.model<ObjectionSaltRecord>('ObjectionSalt', saltSchema, 'objectionSalts');
}
