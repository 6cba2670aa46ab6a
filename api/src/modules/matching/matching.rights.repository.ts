import { replaceAt, replaceInList } from '#database/pseudonym.ts';
import type { Id } from '#kernel/id.ts';
import type { DismissalModel, DismissalRecord } from './dismissal.model.ts';
import type { WeightsModel, WeightsRecord } from './weights.model.ts';

export type MatchingRightsRepository = ReturnType<typeof createMatchingRightsRepository>;

type Models = { dismissals: DismissalModel; weights: WeightsModel };

const MOST_LISTED = 5_000;

/** What matching keeps of one person: who took what out of a list, and who set weights. */
export function createMatchingRightsRepository({ dismissals, weights }: Models) {
  return {
    async listDismissalsOf(accountId: Id<'account'>) {
      const records = await dismissals
        .find({ 'steps.by': accountId })
        .sort({ _id: -1 })
        .limit(MOST_LISTED)
        .lean<DismissalRecord[]>()
        .exec();
      return records.flatMap(({ itemId, steps }) =>
        steps
          .filter(({ by }) => by === accountId)
          .map(({ state, reason, note, at }) => ({ itemId, state, reason, note, at })),
      );
    },

    async listWeightsOf(accountId: Id<'account'>) {
      const records = await weights.find({ by: accountId }).sort({ _id: -1 }).lean<WeightsRecord[]>().exec();
      return records.map(({ _id, at, source }) => ({ version: _id, at, source }));
    },

    async pseudonymise(from: Id<'account'>, to: Id<'account'>): Promise<void> {
      await replaceInList<DismissalRecord>(dismissals, { list: 'steps', field: 'by' }, { from, to });
      await replaceAt<DismissalRecord>(dismissals, 'by', { from, to });
      await replaceAt<WeightsRecord>(weights, 'by', { from, to });
    },
  };
}
