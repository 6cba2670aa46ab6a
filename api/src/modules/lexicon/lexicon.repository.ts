import { written } from '#database/errors.ts';
import { objectId } from '#database/object-id.ts';
import { toId } from '#kernel/id.ts';
import type { LexiconVersion, LexiconVersionModel, LexiconVersionRecord } from './lexicon.model.ts';

export type LexiconRepository = ReturnType<typeof createLexiconRepository>;

export function createLexiconRepository(model: LexiconVersionModel) {
  return {
    /** @throws Conflict when there is a version of that number: somebody else was first. */
    async add({ version, accountId, edits, ...rest }: LexiconVersion): Promise<void> {
      await written(
        model.create({ _id: version, accountId: objectId(accountId), edits: [...edits], ...rest }),
      );
    },

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

function toVersion({ _id, accountId, ...rest }: LexiconVersionRecord): LexiconVersion {
  return { version: _id, accountId: toId('account', accountId.toHexString()), ...rest };
}
