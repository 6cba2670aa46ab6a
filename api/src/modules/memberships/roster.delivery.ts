import type { Services } from '#graphql/context.ts';
import type { Bus } from '#kernel/bus.ts';
import type { Id } from '#kernel/id.ts';
import type { InvitationTokens } from './invitation.token.ts';
import { contentOf, type PendingLetter, type PlacedLetter } from './membership.letter.ts';
import type { ToldLetter } from './membership.messages.ts';
import { hasOwner } from './membership.policy.ts';
import { openIn } from './request.ts';
import type { Roster, RosterRecord } from './roster.model.ts';
import { type RosterRepository, toRoster } from './roster.repository.ts';

type Options = {
  repository: Pick<RosterRepository, 'dropLetters' | 'clearLeaving'>;
  accounts: Services['accounts'];
  post: Services['post'];
  tokens: InvitationTokens;
  bus: Bus;
};

/** What follows from a roster: what accounts remember of it, and the letters. Each step can be repeated. */
export function createRosterDelivery({ repository, accounts, post, tokens, bus }: Options) {
  /** Accounts say what the roster says. Whoever it does not know yet, and never let go, is left alone. */
  async function align({ organizationId, revision, members, leaving }: Roster): Promise<void> {
    const now = await accounts.listByOrganization(organizationId);
    const unlisted = await accounts.listUnlistedMembers([organizationId]);
    const roles = new Map(
      now.map(({ id, memberships }) => [
        id,
        memberships.find((membership) => membership.organizationId === organizationId)?.role,
      ]),
    );
    const fresh = new Set(unlisted.map(({ accountId }) => accountId));
    for (const { accountId, role } of members) {
      const isAligned = roles.get(accountId) === role && !fresh.has(accountId);
      if (!isAligned) await accounts.setMembership(accountId, organizationId, role);
    }
    const stay = new Set([...members.map(({ accountId }) => accountId), ...fresh]);
    const gone = new Set([...leaving, ...[...roles.keys()].filter((id) => !stay.has(id))]);
    for (const accountId of gone) await accounts.setMembership(accountId, organizationId, null);
    if (leaving.length > 0) await repository.clearLeaving(organizationId, revision);
  }

  async function tell(roster: Roster, letters: readonly PendingLetter[]): Promise<void> {
    const { organizationId } = roster;
    for (const letter of letters) {
      if ('invitationId' in letter.to) await invite(roster, letter, letter.to);
      else await tellPeople({ ...letter, organizationId }, letter.to);
    }
    const told = letters.flatMap((letter) => toldOf(roster, letter) ?? []);
    if (told.length > 0) await bus.publish('MembershipLettersWritten', { organizationId, letters: told });
    const keys = letters.map(({ key }) => key);
    if (keys.length > 0) await repository.dropLetters(organizationId, keys);
  }

  async function tellPeople(letter: PlacedLetter, ids: readonly Id<'account'>[]): Promise<void> {
    for (const account of await accounts.getMany(ids)) {
      if (!account) continue;
      await post.write({
        key: `membership:${letter.key}:${account.id}`,
        to: { accountId: account.id },
        content: contentOf(letter, account.displayName),
      });
    }
  }

  /** Nothing goes out for one that was revoked, answered or sent again meanwhile. */
  async function invite(
    { organizationId, invitations }: Roster,
    letter: PendingLetter,
    { invitationId, round }: { invitationId: Id<'invitation'>; round: number },
  ): Promise<void> {
    const invitation = openInvitation(invitations, invitationId, round);
    if (!invitation?.email) return;
    await post.write({
      key: `membership:${letter.key}`,
      to: { email: invitation.email, language: invitation.language },
      content: contentOf({ ...letter, organizationId }, null),
      token: tokens.tokenOf(invitation),
    });
  }

  return async function deliver(records: readonly RosterRecord[]): Promise<void> {
    for (const record of records) {
      const roster = toRoster(record);
      await align(roster);
      await tell(roster, record.letters);
      const claims = hasOwner(roster) ? [] : openIn(roster);
      if (claims.length > 0) {
        await bus.publish('ClaimsWaiting', { organizationId: roster.organizationId, claims });
      }
    }
  };
}

function openInvitation(invitations: Roster['invitations'], invitationId: Id<'invitation'>, round: number) {
  const invitation = invitations.find(({ id }) => id === invitationId);
  return invitation?.state === 'OPEN' && invitation.round === round ? invitation : null;
}

function toldOf({ invitations }: Roster, { key, kind, to, facts }: PendingLetter): ToldLetter | null {
  const { organization } = facts;
  if (!('invitationId' in to)) return { key, kind, organization, to };
  const email = openInvitation(invitations, to.invitationId, to.round)?.email;
  return email ? { key, kind, organization, to: { email } } : null;
}
