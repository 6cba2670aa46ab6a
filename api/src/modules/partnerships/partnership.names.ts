import type { Context } from '#graphql/context.ts';
import type { Text } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Showing } from '#modules/disclosures/index.ts';
import type { PartnershipMessage } from './message.model.ts';
import type { Partnership } from './partnership.model.ts';
import { canSeeAuthor, sideOf } from './partnership.policy.ts';
import type { ShownSignature } from './partnership.shown.ts';
import type { PartnershipSide } from './partnership.steps.ts';

/** Somebody who wrote or signed for a side. */
type Deed = {
  readonly partnership: Partnership | null;
  readonly accountId: Id<'account'> | null;
  readonly side: PartnershipSide;
};

const gone: Text = { zh: '已注销用户', en: 'Deleted user' };

/** Who wrote each message. */
export async function authorNamesFor(
  messages: readonly PartnershipMessage[],
  context: Context,
): Promise<(string | null)[]> {
  const ids = messages.map(({ partnershipId }) => partnershipId);
  const partnerships = await context.services.partnerships.getMany(ids);
  const deeds = messages.map(({ authorId, side }, place) => ({
    partnership: partnerships[place] ?? null,
    accountId: authorId,
    side,
  }));
  return namesFor(deeds, context);
}

/** Who made each signature: the step that it goes with says it. */
export function signerNamesFor(
  signatures: readonly ShownSignature[],
  context: Context,
): Promise<(string | null)[]> {
  const deeds = signatures.map(({ partnership, step, side }) => ({
    partnership,
    accountId: partnership.steps.find(({ number }) => number === step)?.by ?? null,
    side,
  }));
  return namesFor(deeds, context);
}

/**
 * To the own side always; to the other side once both agreed, where the person consents to it now. Of an account that was
 * deleted everybody who may see names sees that it was.
 */
async function namesFor(
  deeds: readonly Deed[],
  { services, viewer, language }: Context,
): Promise<(string | null)[]> {
  const accountIds = [...new Set(deeds.flatMap(({ accountId }) => accountId ?? []))];
  const [accounts, agreeing, ended] = await Promise.all([
    services.accounts.getMany(accountIds),
    services.consents.whoAgree(accountIds, 'NAME', 'PARTNERS'),
    services.erasures.listEnded(accountIds),
  ]);
  const names = new Map(accounts.flatMap((account) => (account ? [[account.id, account.displayName]] : [])));
  const showings: Showing[] = [];
  const shown = deeds.map(({ partnership, accountId, side }) => {
    if (!partnership || !accountId || !canSeeAuthor(viewer, partnership, side)) return null;
    if (ended.has(accountId)) return gone[language];
    const own = sideOf(viewer, partnership);
    if (own !== side) {
      if (!agreeing.has(accountId) || !own) return null;
      showings.push(nameShowing(partnership, own, accountId));
    }
    return names.get(accountId) || null;
  });
  await services.disclosures.noteOnce(viewer, showings);
  return shown;
}

function nameShowing(
  { id, requesterId, recipientId }: Partnership,
  own: PartnershipSide,
  accountId: Id<'account'>,
): Showing {
  return {
    subject: { kind: 'ACCOUNT', id: accountId },
    viewerOrganizationId: own === 'REQUESTER' ? requesterId : recipientId,
    fields: ['NAME'],
    purpose: 'PARTNERSHIP_AGREED',
    note: null,
    contextId: id,
  };
}
