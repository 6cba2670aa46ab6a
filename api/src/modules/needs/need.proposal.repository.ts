import { listPage } from '#database/list.ts';
import { objectId } from '#database/object-id.ts';
import { addressLike, replaceAt, replaceInList } from '#database/pseudonym.ts';
import { isThere } from '#database/trail.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import type { Need, NeedModel, NeedRecord } from './need.model.ts';
import { toNeed } from './need.records.ts';

/** The person's copy says where a list ends. */
const MOST_LISTED = 5_000;

export type NeedProposalRepository = ReturnType<typeof createNeedProposalRepository>;

/** Needs by who wrote them down, and what they keep of persons. */
export function createNeedProposalRepository(model: NeedModel) {
  const listed = (filter: object) =>
    model.find(filter).sort({ _id: -1 }).limit(MOST_LISTED).lean<NeedRecord[]>().exec();
  const idOf = ({ _id }: NeedRecord) => toId('need', _id.toHexString());

  return {
    async list(organizationId: Id<'organization'> | null, page: PageRequest): Promise<Page<Need>> {
      const filter = {
        'proposal.organizationId': organizationId,
        'proposal.at': { $exists: true },
        ...isThere,
      };
      const { records, ...rest } = await listPage(
        { model, filter, by: 'publishedAt', order: 'NEWEST_FIRST' },
        page,
      );
      return { ...rest, rows: records.map(toNeed) };
    },

    countBy: (accountId: Id<'account'>, since: Date) =>
      model.countDocuments({ 'proposal.by': accountId, 'proposal.at': { $gte: since } }).exec(),

    /** The addresses behind links that have expired; nobody writes to them any more. */
    async forgetLapsed(now: Date): Promise<void> {
      await model
        .updateMany(
          { state: 'PROPOSED', 'proposal.expiresAt': { $lte: now }, 'proposal.email': { $ne: null } },
          { $set: { 'proposal.email': null } },
        )
        .exec();
    },

    async listStepsOf(accountId: Id<'account'>) {
      const records = await listed({ 'steps.by': accountId });
      return records.flatMap((record) =>
        (record.steps ?? [])
          .filter(({ by }) => by === accountId)
          .map(({ deed, state, at, reason }) => ({ needId: idOf(record), deed, state, at, reason })),
      );
    },

    /** Needs that somebody else wrote down and for which a letter goes to this address. */
    async listAddressed(emailKey: string) {
      const records = await listed({ 'proposal.email': addressLike(emailKey) });
      return records.map((record) => ({
        needId: idOf(record),
        expiresAt: record.proposal?.expiresAt ?? null,
      }));
    },

    async pseudonymise(from: Id<'account'>, to: Id<'account'>): Promise<void> {
      await replaceInList(model, { list: 'steps', field: 'by' }, { from, to });
      await replaceAt(model, 'proposal.by', { from, to });
      // The key of a draft names whose form it was.
      await model
        .updateMany({ state: 'DRAFT', key: new RegExp(`^draft:${from}:`) } as never, { $unset: { key: 1 } })
        .exec();
    },

    forgetAddress: (emailKey: string): Promise<void> =>
      replaceAt(model, 'proposal.email', { from: addressLike(emailKey), to: null }),

    /** Those of one firm that still wait for it. */
    listWaiting: async (enterpriseId: Id<'organization'>): Promise<Need[]> =>
      (await listed({ enterpriseId: objectId(enterpriseId), state: 'PROPOSED', ...isThere })).map(toNeed),
  };
}
