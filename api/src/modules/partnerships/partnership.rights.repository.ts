import { objectId } from '#database/object-id.ts';
import { addressLike, replaceAt, replaceInList } from '#database/pseudonym.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { Contact } from '#modules/organizations/index.ts';
import type { Partnership, PartnershipModel, PartnershipRecord } from './partnership.model.ts';
import { toPartnership } from './partnership.records.ts';
import { openStates } from './partnership.states.ts';
import { type PartnershipStep, toStep } from './partnership.steps.ts';

export type PartnershipRightsRepository = ReturnType<typeof createPartnershipRightsRepository>;

const sides = ['requester', 'recipient'] as const;
/** The person's copy says where a list ends. */
const MOST_LISTED = 5_000;

const writings: readonly PartnershipStep['kind'][] = ['AGREEMENT_CHANGED', 'AMENDMENT_PROPOSED'];

/** What partnerships keep of one person. Rare, so it may look at all of them. */
export function createPartnershipRightsRepository(model: PartnershipModel) {
  const list = (filter: object) =>
    model.find(filter).sort({ _id: -1 }).limit(MOST_LISTED).lean<PartnershipRecord[]>().exec();
  const idOf = ({ _id }: PartnershipRecord) => toId('partnership', _id.toHexString());

  return {
    async listStepsOf(accountId: Id<'account'>) {
      const records = await list({ 'steps.by': accountId });
      return records.flatMap((record) =>
        record.steps
          .filter(({ by }) => by === accountId)
          .map((step) => ({ partnershipId: idOf(record), ...toldOf(toStep(step, 0)) })),
      );
    },

    /** What the person said of the other side at the end, and wrote into an agreement: by the steps that it went with. */
    async listWordsOf(accountId: Id<'account'>) {
      const records = await list({ 'steps.by': accountId });
      return records.flatMap((record) => wordsOf(toPartnership(record), accountId));
    },

    /** Where the person's address was shown to the other side. */
    async listContactsOf(emailKey: string) {
      const like = addressLike(emailKey);
      const records = await list({ $or: sides.map((side) => ({ [`disclosure.${side}.email`]: like })) });
      return records.map((record) => ({
        partnershipId: idOf(record),
        shownAt: record.disclosure?.at ?? null,
      }));
    },

    /** Another contact of one side in the place of the one who goes, in what is still open. Can be repeated. */
    async replaceContact(
      organizationId: Id<'organization'>,
      fromKey: string,
      contact: Contact,
    ): Promise<void> {
      for (const side of sides) {
        await model
          .updateMany(
            {
              [`${side}Id`]: objectId(organizationId),
              [`disclosure.${side}.email`]: addressLike(fromKey),
              state: { $in: [...openStates] },
            } as never,
            { $set: { [`disclosure.${side}`]: contact } } as never,
          )
          .exec();
      }
    },

    pseudonymise: (from: Id<'account'>, to: Id<'account'>): Promise<void> =>
      replaceInList(model, { list: 'steps', field: 'by' }, { from, to }),

    /** That a contact was shown stays on record, the address does not. */
    async forgetContact(emailKey: string): Promise<void> {
      for (const side of sides) {
        await replaceAt(model, `disclosure.${side}.email`, { from: addressLike(emailKey), to: null });
      }
    },
  };
}

function toldOf({ kind, state, at, reason, terminationReason, note, version, milestoneId }: PartnershipStep) {
  return { kind, state, at, reason: reason ?? terminationReason, note, version, milestoneId };
}

function wordsOf({ id, steps, ratings, agreement }: Partnership, accountId: Id<'account'>) {
  const own = steps.filter(({ by }) => by === accountId);
  const rated = own.filter(({ kind }) => kind === 'RATED').map(({ side }) => side);
  const written = own.filter(({ kind }) => writings.includes(kind)).map(({ version }) => version);
  return [
    ...ratings
      .filter(({ side }) => rated.includes(side))
      .map((rating) => ({ partnershipId: id, at: rating.at, rating, terms: null })),
    ...agreement
      .filter(({ number }) => written.includes(number))
      .map(({ at, terms }) => ({ partnershipId: id, at, rating: null, terms })),
  ];
}
