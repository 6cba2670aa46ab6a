import type { Bus } from '#kernel/bus.ts';
import type { Id } from '#kernel/id.ts';
import type { Invitation, Roster } from './roster.model.ts';
import type { RosterRepository } from './roster.repository.ts';
import type { RosterService } from './roster.service.ts';

type Listening = { bus: Bus; rosters: RosterService; repository: Pick<RosterRepository, 'listAbout'> };

/** A person's copy of what rosters keep of them, and their leaving of all of them. */
export function answerForPersonalData({ bus, rosters, repository }: Listening): void {
  bus.subscribe('PersonalDataAsked', async ({ account, emailKey, tell }) => {
    const about = await repository.listAbout(account.id, emailKey);
    const collections = ['rosters'];
    const from = <Row extends object>(list: (roster: Roster) => readonly Row[]) =>
      about.flatMap((roster) =>
        list(roster).map((row) => ({ organizationId: roster.organizationId, ...row })),
      );
    tell({
      collections,
      name: 'memberships',
      rows: from(({ members }) => members.filter(({ accountId }) => accountId === account.id)),
    });
    tell({
      collections,
      name: 'membershipRequests',
      rows: from(({ requests }) => requests.filter(({ accountId }) => accountId === account.id)),
    });
    tell({
      collections,
      name: 'invitations',
      rows: from(({ invitations }) =>
        invitations
          .filter((one) => one.invitedBy === account.id || isTo(one, emailKey))
          .map(({ tokenHash: _tokenHash, emailKey: key, email, ...row }) => ({
            ...row,
            // Whom somebody invited is about that one.
            email: key === emailKey ? email : null,
          })),
      ),
    });
  });

  bus.subscribe('AccountErasing', async ({ accountId, pseudonymId, emailKey }) => {
    for (const { organizationId } of await repository.listAbout(accountId, emailKey)) {
      await rosters.change(null, organizationId, (roster) =>
        without(roster, { accountId, pseudonymId, emailKey }),
      );
      await rosters.rename(organizationId, accountId, pseudonymId);
    }
  });
}

type Leaving = { accountId: Id<'account'>; pseudonymId: Id<'account'>; emailKey: string };

/** Members, requests and invitations go; who invited others is a pseudonym from then on. */
function without(roster: Roster, { accountId, pseudonymId, emailKey }: Leaving) {
  const invitations = roster.invitations
    .filter((one) => !isTo(one, emailKey))
    .map((one) => (one.invitedBy === accountId ? { ...one, invitedBy: pseudonymId } : one));
  const isThere =
    roster.members.some((one) => one.accountId === accountId) ||
    roster.requests.some((one) => one.accountId === accountId) ||
    invitations.some((one, place) => one !== roster.invitations[place]) ||
    invitations.length < roster.invitations.length;
  if (!isThere) return null;
  return {
    members: roster.members.filter((one) => one.accountId !== accountId),
    requests: roster.requests.filter((one) => one.accountId !== accountId),
    invitations,
    steps: [],
    deeds: [],
  };
}

function isTo(invitation: Invitation, emailKey: string): boolean {
  return invitation.emailKey === emailKey;
}
