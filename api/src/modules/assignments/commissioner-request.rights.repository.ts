import { objectId } from '#database/object-id.ts';
import { addressLike, replaceAt, replaceInList } from '#database/pseudonym.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { CommissionerRequestModel, CommissionerRequestRecord } from './commissioner-request.model.ts';

export type RequestRightsRepository = ReturnType<typeof createRequestRightsRepository>;

const sides = ['enterprise', 'commissioner'] as const;
const MOST_LISTED = 5_000;

/** What requests and dispatches keep of one person. Rare, so it may look at all of them. */
export function createRequestRightsRepository(model: CommissionerRequestModel) {
  const list = (filter: object) =>
    model.find(filter).sort({ _id: -1 }).limit(MOST_LISTED).lean<CommissionerRequestRecord[]>().exec();
  const idOf = ({ _id }: CommissionerRequestRecord) => toId('commissionerRequest', _id.toHexString());

  return {
    async listStepsOf(accountId: Id<'account'>) {
      const records = await list({ 'steps.by': accountId });
      return records.flatMap((record) =>
        record.steps
          .filter(({ by }) => by === accountId)
          .map(({ state, at }) => ({ requestId: idOf(record), state, at })),
      );
    },

    async listDispatchesOf(commissionerId: Id<'commissioner'>) {
      const records = await list({ 'assignment.commissionerId': objectId(commissionerId) });
      return records.map((record) => ({
        requestId: idOf(record),
        startsOn: record.assignment?.startsOn ?? null,
        endsOn: record.assignment?.endsOn ?? null,
        note: record.assignment?.note ?? null,
      }));
    },

    async pseudonymise(from: Id<'account'>, to: Id<'account'>): Promise<void> {
      await replaceInList(model, { list: 'steps', field: 'by' }, { from, to });
      await replaceAt(model, 'assignment.assignedBy', { from, to });
    },

    /** That a contact was shown stays on record, the address does not. */
    async forgetContact(emailKey: string): Promise<void> {
      for (const side of sides) {
        const path = `assignment.disclosure.${side}.email`;
        await replaceAt(model, path, { from: addressLike(emailKey), to: null });
      }
    },

    /** Dispatches count on for the figures, and lead to nobody. */
    async pseudonymiseCommissioner(from: Id<'commissioner'>, to: Id<'commissioner'>): Promise<void> {
      const contact = { 'assignment.disclosure.commissioner': { role: null, email: null } };
      await model
        .updateMany({ 'assignment.commissionerId': objectId(from) }, {
          $set: { 'assignment.commissionerId': objectId(to), ...contact },
        } as never)
        .exec();
      await replaceAt(model, 'wishedCommissionerId', { from: objectId(from), to: null });
    },
  };
}
