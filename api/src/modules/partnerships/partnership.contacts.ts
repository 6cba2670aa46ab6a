import type { Context } from '#graphql/context.ts';
import type { Text } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Account } from '#modules/accounts/index.ts';
import type { Showing } from '#modules/disclosures/index.ts';
import type { Contact } from '#modules/organizations/index.ts';
import type { PartnershipMessage } from './message.model.ts';
import type { Partnership, PartnershipSide } from './partnership.model.ts';
import { canSeeAuthor, isParty, sideOf } from './partnership.policy.ts';

/** Somebody of one side, as far as the person agreed to be shown to partners. */
type ShownMember = { readonly name: string | null; readonly email: string | null };

export type ShownContacts = {
  readonly requester: Contact;
  readonly recipient: Contact;
  readonly requesterMembers: readonly ShownMember[];
  readonly recipientMembers: readonly ShownMember[];
  readonly disclosedAt: Date;
};

const gone: Text = { zh: '已注销用户', en: 'Deleted user' };
/** An organization's members who agreed; more is a list, no contact. */
const MOST_MEMBERS = 20;

/**
 * Contacts of both sides for their members; null for everybody else and before both agreed. What the viewer gets to see of
 * the other side is written down before it is shown: where that fails, nothing is shown.
 */
export async function contactsFor(
  partnerships: readonly Partnership[],
  context: Context,
): Promise<(ShownContacts | null)[]> {
  const { viewer, services } = context;
  const shown = partnerships.filter((partnership) => partnership.disclosure && isParty(viewer, partnership));
  const members = await membersOf(
    shown.flatMap(({ requesterId, recipientId }) => [requesterId, recipientId]),
    context,
  );
  const showings = shown.flatMap((partnership) => showingsOf(partnership, members, context));
  await services.disclosures.noteOnce(viewer, showings);
  return partnerships.map((partnership) => {
    const { disclosure, requesterId, recipientId } = partnership;
    if (!disclosure || !isParty(viewer, partnership)) return null;
    return {
      requester: disclosure.requester,
      recipient: disclosure.recipient,
      requesterMembers: (members.get(requesterId) ?? []).map(({ shown: one }) => one),
      recipientMembers: (members.get(recipientId) ?? []).map(({ shown: one }) => one),
      disclosedAt: disclosure.at,
    };
  });
}

type Member = { readonly id: Id<'account'>; readonly shown: ShownMember };
type Members = ReadonlyMap<Id<'organization'>, readonly Member[]>;

/** Read anew each time: who takes a consent back is not shown any more. */
async function membersOf(ids: readonly Id<'organization'>[], { services }: Context): Promise<Members> {
  const unique = [...new Set(ids)];
  const listed = await Promise.all(unique.map((id) => services.accounts.listByOrganization(id)));
  const accountIds = listed.flat().map(({ id }) => id);
  const [names, emails] = await Promise.all([
    services.consents.whoAgree(accountIds, 'NAME', 'PARTNERS'),
    services.consents.whoAgree(accountIds, 'EMAIL', 'PARTNERS'),
  ]);
  const shownOf = ({ id, displayName, email }: Account): Member => ({
    id,
    shown: { name: names.has(id) ? displayName : null, email: emails.has(id) ? email : null },
  });
  return new Map(
    unique.map((id, place) => [
      id,
      (listed[place] ?? [])
        .map(shownOf)
        .filter(({ shown: { name, email } }) => name !== null || email !== null)
        .slice(0, MOST_MEMBERS),
    ]),
  );
}

function showingsOf(partnership: Partnership, members: Members, { viewer }: Context): Showing[] {
  const own = sideOf(viewer, partnership);
  const { disclosure, requesterId, recipientId } = partnership;
  if (!own || !disclosure) return [];
  const [viewerOrganizationId, otherId, contact] =
    own === 'REQUESTER'
      ? [requesterId, recipientId, disclosure.recipient]
      : [recipientId, requesterId, disclosure.requester];
  const about = {
    viewerOrganizationId,
    purpose: 'PARTNERSHIP_AGREED',
    note: null,
    contextId: partnership.id,
  } as const;
  const ofMembers = (members.get(otherId) ?? []).map(({ id, shown: { name, email } }): Showing => {
    const fields = [
      ...(name === null ? [] : ['NAME' as const]),
      ...(email === null ? [] : ['EMAIL' as const]),
    ];
    return { ...about, subject: { kind: 'ACCOUNT', id }, fields };
  });
  const fields = [
    ...(contact.role === null ? [] : ['ROLE' as const]),
    ...(contact.email === null ? [] : ['EMAIL' as const]),
  ];
  return [{ ...about, subject: { kind: 'ORGANIZATION', id: otherId }, fields }, ...ofMembers];
}

/**
 * Who wrote each message: to the own side always; to the other side once both agreed, where the author consents to it now.
 * Of an account that was deleted everybody who may see names sees that it was.
 */
export async function authorNamesFor(
  messages: readonly PartnershipMessage[],
  { services, viewer, language }: Context,
): Promise<(string | null)[]> {
  const authorIds = [...new Set(messages.flatMap(({ authorId }) => authorId ?? []))];
  const [partnerships, authors, agreeing, ended] = await Promise.all([
    services.partnerships.getMany(messages.map(({ partnershipId }) => partnershipId)),
    services.accounts.getMany(authorIds),
    services.consents.whoAgree(authorIds, 'NAME', 'PARTNERS'),
    services.erasures.listEnded(authorIds),
  ]);
  const names = new Map(authors.flatMap((author) => (author ? [[author.id, author.displayName]] : [])));
  const showings: Showing[] = [];
  const shown = messages.map(({ authorId, side }, place) => {
    const partnership = partnerships[place];
    if (!partnership || !authorId || !canSeeAuthor(viewer, partnership, side)) return null;
    if (ended.has(authorId)) return gone[language];
    const own = sideOf(viewer, partnership);
    if (own !== side) {
      if (!agreeing.has(authorId) || !own) return null;
      showings.push(nameShowing(partnership, own, authorId));
    }
    return names.get(authorId) || null;
  });
  await services.disclosures.noteOnce(viewer, showings);
  return shown;
}

function nameShowing(
  { id, requesterId, recipientId }: Partnership,
  own: PartnershipSide,
  authorId: Id<'account'>,
): Showing {
  return {
    subject: { kind: 'ACCOUNT', id: authorId },
    viewerOrganizationId: own === 'REQUESTER' ? requesterId : recipientId,
    fields: ['NAME'],
    purpose: 'PARTNERSHIP_AGREED',
    note: null,
    contextId: id,
  };
}
