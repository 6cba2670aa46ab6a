import { nextRevision } from '#database/outbox.ts';
import { replaceInList } from '#database/pseudonym.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { CapabilityModel, CapabilityRecord } from './capability.model.ts';

export type CapabilityRightsRepository = ReturnType<typeof createCapabilityRightsRepository>;

/** The person's copy says where a list ends. */
const MOST_LISTED = 5_000;

/** What capabilities keep of one person. Rare, so it may look at all of them. */
export function createCapabilityRightsRepository(model: CapabilityModel) {
  const list = (filter: object) =>
    model.find(filter).sort({ _id: -1 }).limit(MOST_LISTED).lean<CapabilityRecord[]>().exec();
  const idOf = ({ _id }: Pick<CapabilityRecord, '_id'>) => toId('capability', _id.toHexString());

  return {
    async listStepsOf(accountId: Id<'account'>) {
      const records = await list({ 'steps.by': accountId });
      return records.flatMap((record) =>
        (record.steps ?? [])
          .filter(({ by }) => by === accountId)
          .map(({ state, at }) => ({ capabilityId: idOf(record), state, at })),
      );
    },

    /** Where the person is named as an expert. */
    async listNaming(commissionerId: Id<'commissioner'>) {
      const records = await list({ expertIds: commissionerId });
      return records.map((record) => ({ capabilityId: idOf(record), title: record.title }));
    },

    pseudonymise: (from: Id<'account'>, to: Id<'account'>): Promise<void> =>
      replaceInList(model, { list: 'steps', field: 'by' }, { from, to }),

    /** Nobody is named any more who is gone. Can be repeated. */
    async dropExperts(commissionerIds: readonly Id<'commissioner'>[]): Promise<void> {
      const naming = { expertIds: { $in: [...commissionerIds] } };
      await model
        .updateMany(
          naming as never,
          { ...nextRevision, $pull: { expertIds: { $in: [...commissionerIds] } } } as never,
        )
        .exec();
    },

    /** The client of a case that was merged into another. Can be repeated. */
    moveClients: (from: Id<'organization'>, to: Id<'organization'>): Promise<void> =>
      replaceInList(model, { list: 'cases', field: 'clientId' }, { from, to }),
  };
}
