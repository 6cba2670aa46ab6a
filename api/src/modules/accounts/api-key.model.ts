import { type Connection, type Model, Schema, Types } from 'mongoose';
import { keepTrail, type TrailRecord } from '#database/trail.ts';
import type { Id } from '#kernel/id.ts';
import type { ApiScope } from '#kernel/viewer.ts';

export type ApiKey = {
  readonly id: Id<'apiKey'>;
  readonly name: string;
  /** The first characters, by which one recognises it. */
  readonly prefix: string;
  readonly scopes: readonly ApiScope[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** To the quarter of an hour; null where it was never used. */
  readonly lastUsedAt: Date | null;
};

export type ApiKeyRecord = TrailRecord & {
  _id: Types.ObjectId;
  accountId: Types.ObjectId;
  name: string;
  prefix: string;
  /** HMAC-SHA-256 of the key: it is shown once and never again. */
  keyHash: string;
  scopes: ApiScope[];
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt?: Date;
};

export type ApiKeyModel = Model<ApiKeyRecord>;

const schema = new Schema<ApiKeyRecord>(
  {
    accountId: { type: Types.ObjectId, required: true },
    name: { type: String, required: true },
    prefix: { type: String, required: true },
    keyHash: { type: String, required: true },
    scopes: { type: [{ type: String, enum: ['READ', 'WRITE'] }], required: true },
    createdAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    lastUsedAt: Date,
  },
  { versionKey: false },
);

// find: every request of a program.
schema.index({ keyHash: 1 }, { unique: true });
// listOf, countOf.
schema.index({ accountId: 1, _id: -1 });

keepTrail(schema as never);

export function createApiKeyModel(connection: Connection): ApiKeyModel {
  return connection.model<ApiKeyRecord>('ApiKey', schema, 'apiKeys');
}
