import { written } from '#database/errors.ts';
import { objectId } from '#database/object-id.ts';
import { replaceAt } from '#database/pseudonym.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { LexiconVersion, LexiconVersionModel, LexiconVersionRecord } from './lexicon.model.ts';

export type LexiconRepository = ReturnType<typeof createLexiconRepository>;

export function createLexiconRepository(model: LexiconVersionModel) {
  return {
    /** @throws Conflict when there is a version of that number: somebody else was first. */
    async add({ version, accountId, edits, ...rest }: LexiconVersion, entry: AuditEntry): Promise<void> {
      const record = { _id: version, accountId: objectId(accountId), edits: [...edits], ...rest };
      await written(model.create({ ...record, trail: [entry] }));
    },

    /** Which versions somebody made, the latest first, without the words themselves. */
    async listMadeBy(accountId: Id<'account'>): Promise<Pick<LexiconVersion, 'version' | 'at' | 'note'>[]> {
      const records = await model
        .find({ accountId: objectId(accountId) }, { at: 1, note: 1 })
        .sort({ _id: -1 })
        .lean<LexiconVersionRecord[]>()
        .exec();
      return records.map(({ _id, at, note }) => ({ version: _id, at, note }));
    },

    pseudonymise: (from: Id<'account'>, to: Id<'account'>): Promise<void> =>
      replaceAt(model, 'accountId', { from: objectId(from), to: objectId(to) }),

    /** In the order in which they were made. */
    async listAfter(version: number): Promise<LexiconVersion[]> {
      const records = await model
        .find({ _id: { $gt: version } })
        .sort({ _id: 1 })
        .lean<LexiconVersionRecord[]>()
        .exec();
      return records.map(toVersion);
    },

    async listUpTo(version: number): Promise<LexiconVersion[]> {
      const records = await model
        .find({ _id: { $lte: version } })
        .sort({ _id: 1 })
        .lean<LexiconVersionRecord[]>()
        .exec();
      return records.map(toVersion);
    },

    /** The latest first, those below `before` where given. */
    async listLatest({ limit, before }: { limit: number; before: number | null }): Promise<LexiconVersion[]> {
      const records = await model
        .find(before === null ? {} : { _id: { $lt: before } })
        .sort({ _id: -1 })
        .limit(limit)
        .lean<LexiconVersionRecord[]>()
        .exec();
      return records.map(toVersion);
    },
  };
}

function toVersion({
  _id,
  accountId,
  trail: _trail,
  gone: _gone,
  ...rest
}: LexiconVersionRecord): LexiconVersion {
  return { version: _id, accountId: toId('account', accountId.toHexString()), ...rest };
}
