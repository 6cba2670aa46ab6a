import type { Bus } from '#kernel/bus.ts';
import type { Member, MembershipRequest, Roster } from './roster.model.ts';
import type { RosterRepository } from './roster.repository.ts';
import type { RosterChange, RosterService } from './roster.service.ts';
import { deedOf, stepOf } from './roster.steps.ts';

type Listening = { bus: Bus; rosters: RosterService; repository: Pick<RosterRepository, 'remove'> };

/** Follows organizations where they go. First the winner takes, then the loser lets go: a crash in between repeats. */
export function followOrganizations({ bus, rosters, repository }: Listening): void {
  bus.subscribe('OrganizationMerging', async ({ loserId, winnerId }) => {
    const loser = await rosters.get(loserId);
    if (loser.members.length === 0 && !hasOpen(loser)) return;
    await rosters.change(null, winnerId, (winner) => taken(winner, loser));
    await rosters.change(null, loserId, (roster) => emptied(roster, loser));
  });
  bus.subscribe('ExamplesRemoved', ({ organizationIds }) => repository.remove(organizationIds));
}

function hasOpen({ invitations, requests }: Roster): boolean {
  return [...invitations, ...requests].some(({ state }) => state === 'OPEN');
}

/** Members of both keep the higher role; open invitations and requests go along, their links stay good. */
function taken(winner: Roster, loser: Roster): RosterChange | null {
  const members = union(winner.members, loser.members);
  const isMember = new Set(members.map(({ accountId }) => accountId));
  const invited = new Set(
    winner.invitations.flatMap(({ emailKey, state }) => (emailKey && state === 'OPEN' ? [emailKey] : [])),
  );
  const invitations = loser.invitations.filter(
    ({ id, emailKey, state }) =>
      state === 'OPEN' &&
      emailKey &&
      !invited.has(emailKey) &&
      winner.invitations.every((own) => own.id !== id),
  );
  const asking = new Set(
    winner.requests.filter(({ state }) => state === 'OPEN').map(({ accountId }) => accountId),
  );
  const requests = loser.requests.filter(
    ({ id, state, accountId }) =>
      state === 'OPEN' && !asking.has(accountId) && winner.requests.every((own) => own.id !== id),
  );
  const news = members.filter(
    (member) => !winner.members.some((own) => own.accountId === member.accountId && own.role === member.role),
  );
  if (news.length === 0 && invitations.length === 0 && requests.length === 0) return null;
  return {
    members,
    invitations: [...winner.invitations, ...invitations],
    requests: [...winner.requests, ...requests].map((request) => settled(request, isMember)),
    steps: news.map(({ accountId, role }) =>
      stepOf('MEMBER_JOINED', { by: null, memberId: accountId, role }),
    ),
    deeds: news.map(({ accountId, role }) => {
      const before = winner.members.find((own) => own.accountId === accountId)?.role ?? null;
      return deedOf('MEMBER_ADDED', accountId, { before, after: role, reason: null });
    }),
  };
}

/** Whoever is in by the merge waits for no answer. */
function settled(request: MembershipRequest, isMember: ReadonlySet<string>): MembershipRequest {
  return request.state === 'OPEN' && isMember.has(request.accountId)
    ? { ...request, state: 'ACCEPTED', decidedAt: request.requestedAt }
    : request;
}

/** What the winner has taken leaves; what came meanwhile is taken with the next turn. */
function emptied(roster: Roster, moved: Roster): RosterChange | null {
  const gone = new Set(moved.members.map(({ accountId }) => accountId));
  const ids = new Set<string>([...moved.invitations, ...moved.requests].map(({ id }) => id));
  const stays = ({ id, state }: { id: string; state: string }) => state !== 'OPEN' || !ids.has(id);
  return {
    members: roster.members.filter(({ accountId }) => !gone.has(accountId)),
    invitations: roster.invitations.filter(stays),
    requests: roster.requests.filter(stays),
    steps: [],
    deeds: [],
  };
}

function union(own: readonly Member[], others: readonly Member[]): Member[] {
  const known = new Map(own.map((member) => [member.accountId, member]));
  for (const member of others) {
    const before = known.get(member.accountId);
    if (!before) known.set(member.accountId, member);
    else if (member.role === 'OWNER') known.set(member.accountId, { ...before, role: 'OWNER' });
  }
  return [...known.values()];
}
