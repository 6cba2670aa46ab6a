import type { Services } from '#graphql/context.ts';
import { type AuditEntry, type Deed, type Doer, entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Id } from '#kernel/id.ts';
import type { PendingLetter } from './membership.letter.ts';
import { hasOwner } from './membership.policy.ts';
import type { Roster, RosterStep } from './roster.model.ts';
import type { RosterRepository } from './roster.repository.ts';

/** What somebody does to a roster: lists that are left out stay as they are. */
export type RosterChange = Partial<Pick<Roster, 'members' | 'invitations' | 'requests'>> & {
  readonly steps: readonly Omit<RosterStep, 'at'>[];
  readonly letters?: readonly PendingLetter[];
  readonly told?: readonly string[];
  readonly deeds: readonly Pick<Deed, 'action' | 'changes' | 'reason' | 'related'>[];
};

type Options = {
  repository: RosterRepository;
  accounts: Pick<Services['accounts'], 'listUnlistedMembers' | 'setMembership'>;
  /** Has what follows from a change happen now. */
  followUp(): Promise<unknown>;
  report(error: unknown): void;
  clock: Clock;
};

/** So many come first and are written, before this one gives up: each time one of them has. */
const TRIES = 50;

export type RosterService = ReturnType<typeof createRosterService>;

/** Reads and changes rosters. Each change is decided on a copy and written only where the copy is still true. */
export function createRosterService({ repository, accounts, followUp, report, clock }: Options) {
  /**
   * With members whom a seed or a command brought past the list. The list is read before them: if it changes in
   * between, the write that rests on both is refused.
   */
  async function getMany(ids: readonly Id<'organization'>[]): Promise<Map<Id<'organization'>, Roster>> {
    const unique = [...new Set(ids)];
    const stored = new Map((await repository.listByIds(unique)).map((row) => [row.organizationId, row]));
    const unlisted = await accounts.listUnlistedMembers(unique);
    return new Map(
      unique.map((organizationId) => {
        const roster = stored.get(organizationId) ?? { ...blank, organizationId };
        const taken = new Set([...roster.members.map(({ accountId }) => accountId), ...roster.leaving]);
        const late = unlisted
          .filter((one) => one.organizationId === organizationId && !taken.has(one.accountId))
          .map(({ accountId, role, since }) => ({ accountId, role, since }));
        return [
          organizationId,
          late.length > 0 ? { ...roster, members: [...roster.members, ...late] } : roster,
        ];
      }),
    );
  }

  async function get(id: Id<'organization'>): Promise<Roster> {
    return (await getMany([id])).get(id) ?? { ...blank, organizationId: id };
  }

  return {
    get,
    getMany,
    findByInvitation: repository.findByInvitation,
    findByRequest: repository.findByRequest,
    listInviting: repository.listInviting,
    listByApplicant: repository.listByApplicant,
    listByMember: repository.listByMember,
    listClaimed: repository.listClaimed,
    rename: repository.rename,

    /**
     * Decides and writes; decides anew where somebody else wrote first. `decide` throws what is not to be.
     * @returns the roster as it was when that was decided, or null where there was nothing to change.
     */
    async change(
      doer: Doer,
      id: Id<'organization'>,
      decide: (roster: Roster) => RosterChange | null | Promise<RosterChange | null>,
    ): Promise<Roster | null> {
      for (let turn = 0; turn < TRIES; turn += 1) {
        const roster = await get(id);
        const change = await decide(roster);
        if (!change) return null;
        const at = clock.now();
        const trail = change.deeds.map(
          (deed): AuditEntry => entryOf(doer, { ...deed, object: { type: 'organization', id }, at }),
        );
        if (await repository.save(roster, updateOf(roster, change, { at, trail }), at)) {
          // The write stands: what follows from it is tried now, and again by the worker.
          await cutOff(roster, change).catch(report);
          await followUp().catch(report);
          return roster;
        }
      }
      throw new Error('a roster was changed again and again while somebody tried to change it');
    },
  };

  /** Whoever goes loses their rights with the next request, even while another worker is at the roster. */
  async function cutOff({ organizationId, members }: Roster, change: RosterChange): Promise<void> {
    if (!change.members) return;
    const stay = new Set(change.members.map(({ accountId }) => accountId));
    for (const { accountId } of members) {
      if (!stay.has(accountId)) await accounts.setMembership(accountId, organizationId, null);
    }
  }
}

const blank = {
  revision: 0,
  members: [],
  invitations: [],
  requests: [],
  steps: [],
  leaving: [],
  told: [],
} as const;

function updateOf(
  roster: Roster,
  change: RosterChange,
  { at, trail }: { at: Date; trail: readonly AuditEntry[] },
) {
  const { members = roster.members, invitations = roster.invitations, requests = roster.requests } = change;
  const stay = new Set(members.map(({ accountId }) => accountId));
  const gone = [...roster.leaving, ...roster.members.map(({ accountId }) => accountId)];
  const open = requests.filter(({ state }) => state === 'OPEN');
  const [first] = open
    .map(({ requestedAt }) => requestedAt)
    .sort((one, other) => one.getTime() - other.getTime());
  return {
    members,
    invitations,
    requests,
    leaving: [...new Set(gone)].filter((accountId) => !stay.has(accountId)),
    claimsWaitSince: first && !hasOwner({ members }) ? first : null,
    steps: change.steps.map((step) => ({ ...step, at })),
    letters: change.letters ?? [],
    told: change.told ?? [],
    trail,
  };
}
