import { type Connection, type Model, Schema, Types } from 'mongoose';
import { keepTrail, type TrailRecord } from '#database/trail.ts';
import type { Id } from '#kernel/id.ts';
import type { Device } from './device.ts';

/** A session as the person whose it is sees it. */
export type Session = {
  readonly id: Id<'session'>;
  readonly device: Device;
  readonly createdAt: Date;
  /** To the quarter of an hour. */
  readonly lastSeenAt: Date;
  readonly isCurrent: boolean;
};

export type SessionRecord = TrailRecord & {
  _id: Types.ObjectId;
  /** HMAC-SHA-256 of the token: who reads the database cannot sign in with it. */
  tokenHash: string;
  accountId: Types.ObjectId;
  /** It ends when the account's differs. Missing in sessions from before there were such. */
  epoch?: number;
  device?: Device;
  createdAt: Date;
  /** In steps: a session that is in use is not written at every request. */
  lastSeenAt?: Date;
  expiresAt: Date;
};

export type SessionModel = Model<SessionRecord>;

const schema = new Schema<SessionRecord>(
  {
    tokenHash: { type: String, required: true },
    accountId: { type: Types.ObjectId, required: true },
    epoch: Number,
    device: new Schema<Device>({ browser: String, system: String }, { _id: false }),
    createdAt: { type: Date, required: true },
    lastSeenAt: Date,
    expiresAt: { type: Date, required: true },
  },
  { versionKey: false },
);

// find: every request of somebody who is signed in.
schema.index({ tokenHash: 1 }, { unique: true });
// Ended sessions leave by themselves; until then `find` passes them over.
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });
// listOf, removeOthers.
schema.index({ accountId: 1 });

keepTrail(schema as never);

export function createSessionModel(connection: Connection): SessionModel {
  return connection.model<SessionRecord>('Session', schema, 'sessions');
}
