import { type Connection, type Model, Schema, Types } from 'mongoose';

export type SessionRecord = {
  _id: Types.ObjectId;
  /** HMAC-SHA-256 of the token: who reads the database cannot sign in with it. */
  tokenHash: string;
  accountId: Types.ObjectId;
  createdAt: Date;
  expiresAt: Date;
};

export type SessionModel = Model<SessionRecord>;

const schema = new Schema<SessionRecord>(
  {
    tokenHash: { type: String, required: true },
    accountId: { type: Types.ObjectId, required: true },
    createdAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
  },
  { versionKey: false },
);

// find: every request of somebody who is signed in.
schema.index({ tokenHash: 1 }, { unique: true });
// Ended sessions leave by themselves; until then `find` passes them over.
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });
// endAllOf.
schema.index({ accountId: 1 });

export function createSessionModel(connection: Connection): SessionModel {
  return connection.model<SessionRecord>('Session', schema, 'sessions');
}
