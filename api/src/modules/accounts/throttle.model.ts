import { type Connection, type Model, Schema } from 'mongoose';

export type ThrottleRecord = {
  /** Keyed hash of what is slowed down: neither addresses nor e-mail addresses can be read from it. */
  _id: string;
  count: number;
  lastAt: Date;
  /** Missing while the next attempt need not wait. */
  blockedUntil?: Date;
  expiresAt: Date;
};

export type ThrottleModel = Model<ThrottleRecord>;

const schema = new Schema<ThrottleRecord>(
  {
    _id: { type: String, required: true },
    count: { type: Number, required: true },
    lastAt: { type: Date, required: true },
    blockedUntil: Date,
    expiresAt: { type: Date, required: true },
  },
  { versionKey: false },
);

// Forgotten by itself; until then the service passes over what has expired.
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export function createThrottleModel(connection: Connection): ThrottleModel {
  return connection.model<ThrottleRecord>('Throttle', schema, 'throttles');
}
