import type { Context } from '#graphql/context.ts';
import type { Id } from '#kernel/id.ts';
import type { Account } from '#modules/accounts/index.ts';
import type { Showing } from '#modules/disclosures/index.ts';
import type { Contact } from '#modules/organizations/index.ts';
import type { Partnership } from './partnership.model.ts';
import { isParty, sideOf } from './partnership.policy.ts';

/** Somebody of one side, as far as the person agreed to be shown to partners. */
type ShownMember = { readonly name: string | null; readonly email: string | null };

export type ShownContacts = {
  readonly requester: Contact;
  readonly recipient: Contact;
  readonly requesterMembers: readonly ShownMember[];
  readonly recipientMembers: readonly ShownMember[];
  readonly disclosedAt: Date;
};

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
