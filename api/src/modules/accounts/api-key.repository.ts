import { objectId } from '#database/object-id.ts';
import { isThere, leave, removeTrailed } from '#database/trail.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { ApiKey, ApiKeyModel, ApiKeyRecord } from './api-key.model.ts';

type NewApiKey = Omit<ApiKey, 'lastUsedAt'> & {
  accountId: Id<'account'>;
  keyHash: string;
  trail: AuditEntry[];
};

export type ApiKeyRepository = ReturnType<typeof createApiKeyRepository>;

export function createApiKeyRepository(model: ApiKeyModel) {
  return {
    async add({ id, accountId, scopes, ...rest }: NewApiKey): Promise<void> {
      await model.create({
        _id: objectId(id),
        accountId: objectId(accountId),
        scopes: [...scopes],
        ...rest,
      });
    },

    /** Null for an unknown, revoked or expired one. */
    async find(keyHash: string, now: Date): Promise<{ key: ApiKey; accountId: Id<'account'> } | null> {
      const record = await model
        .findOne({ keyHash, expiresAt: { $gt: now }, ...isThere })
        .lean<ApiKeyRecord>()
        .exec();
      return record && { key: toApiKey(record), accountId: toId('account', record.accountId.toHexString()) };
    },

    async touch(id: Id<'apiKey'>, lastUsedAt: Date): Promise<void> {
      await model.updateOne({ _id: objectId(id) }, { $max: { lastUsedAt } }).exec();
    },

    /** The newest first, expired ones too: one sees why a program has stopped. */
    async listOf(accountId: Id<'account'>): Promise<ApiKey[]> {
      const records = await model
        .find({ accountId: objectId(accountId), ...isThere })
        .sort({ _id: -1 })
        .lean<ApiKeyRecord[]>()
        .exec();
      return records.map(toApiKey);
    },

    countOf: (accountId: Id<'account'>) =>
      model.countDocuments({ accountId: objectId(accountId), ...isThere }).exec(),

    has: async (id: Id<'apiKey'>) => (await model.exists({ _id: objectId(id), ...isThere })) !== null,

    async removeAll(accountId: Id<'account'>): Promise<void> {
      await removeTrailed(model, { accountId: objectId(accountId) });
    },

    /** Expired before that instant. */
    purge: async (before: Date): Promise<number> => removeTrailed(model, { expiresAt: { $lt: before } }),

    /** False where the account has no such key. */
    async revoke(accountId: Id<'account'>, id: Id<'apiKey'>, entry: AuditEntry): Promise<boolean> {
      const { modifiedCount } = await model
        .updateOne(
          { _id: objectId(id), accountId: objectId(accountId), ...isThere },
          { $set: leave, $push: { trail: entry as never } },
        )
        .exec();
      return modifiedCount === 1;
    },
  };
}

function toApiKey(record: ApiKeyRecord): ApiKey {
  return {
    id: toId('apiKey', record._id.toHexString()),
    name: record.name,
    prefix: record.prefix,
    scopes: record.scopes,
    createdAt: record.createdAt,
    expiresAt: record.expiresAt,
    lastUsedAt: record.lastUsedAt ?? null,
  };
}
