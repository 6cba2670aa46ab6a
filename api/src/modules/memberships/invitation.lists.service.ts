import { newId } from '#database/object-id.ts';
import type { Services } from '#graphql/context.ts';
import type { Clock } from '#kernel/clock.ts';
import { dayInChina } from '#kernel/day.ts';
import { Forbidden, type Text } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { type RefusedRow, refusedListed, withFaults } from '#kernel/listed.ts';
import { requirePerson, type Viewer } from '#kernel/viewer.ts';
import { emailKeyOf } from '#modules/accounts/index.ts';
import { closedText, type Organization } from '#modules/organizations/index.ts';
import { TooManyInvitations } from './invitation.errors.ts';
import { invitationChange, newInvitation, readWish } from './invitation.service.ts';
import type { InvitationTokens } from './invitation.token.ts';
import { type InvitationState, isFor, sentToday, stateOf } from './invitation.ts';
import { goesOn, isManager } from './membership.policy.ts';
import { rulesOn } from './membership.rules.ts';
import type { Invitation, Role, Roster } from './roster.model.ts';
import type { RosterChange, RosterService } from './roster.service.ts';

type Options = {
  rosters: RosterService;
  organizations: Services['organizations'];
  accounts: Services['accounts'];
  tokens: InvitationTokens;
  clock: Clock;
};

/** Somebody whom a list names. */
export type ListedMember = {
  readonly email: string;
  /** Undefined where the list does not say: a member, or whatever that person is already. */
  readonly role?: Role | undefined;
  readonly message?: string | undefined;
};

type Outcome = { readonly status: 'CREATED' | 'UNCHANGED' } | RefusedRow;

type Order = {
  readonly organizationId: Id<'organization'>;
  /** Finds out what would happen, and writes nothing. */
  readonly dryRun: boolean;
  /** How many earlier rows of the same list would be invited, where none is written: they count for the bounds, too. */
  readonly plannedBefore?: number | undefined;
};

export type InvitationListService = ReturnType<typeof createInvitationListService>;

/**
 * Lists of people: each is invited, and belongs to the organization only once they accept. Nobody gets an account by it,
 * and who has said no, or was taken off, is not written to again by the same list.
 */
export function createInvitationListService(options: Options) {
  const { rosters, organizations, accounts, tokens, clock } = options;

  /** With what the whole list does to the roster; null where it changes nothing. */
  async function plan(
    viewer: Viewer,
    {
      rows,
      roster,
      organization,
      plannedBefore = 0,
    }: Pick<Order, 'plannedBefore'> & {
      rows: readonly ListedMember[];
      roster: Roster;
      organization: Organization;
    },
  ): Promise<{ outcomes: Outcome[]; change: RosterChange | null }> {
    if (!isManager(viewer, roster)) throw new Forbidden();
    if (!goesOn(organization)) return { outcomes: rows.map(() => refusedListed(closedText)), change: null };
    const self = await accounts.getOwn(requirePerson(viewer));
    const roles = await rolesIn(roster);
    const now = clock.now();
    const room = roomIn(roster, { organization, now });
    const made = new Map<string, Invitation>();

    function decide({ role, ...row }: ListedMember): Outcome {
      const { email, message } = readWish({ message: undefined, ...row, role: role ?? 'MEMBER' });
      const key = emailKeyOf(email);
      if (made.has(key)) return refusedListed(repeated);
      const known = memberAnswer(roles.get(key), role) ?? answerOf(email, roster, now);
      if (known) return known;
      const full = room.faultAfter(plannedBefore + made.size);
      if (full) return refusedListed(full);
      const wish = { email, role: role ?? 'MEMBER', message };
      made.set(key, newInvitation(newId('invitation'), wish, { by: self, tokens, now }));
      return { status: 'CREATED' };
    }

    const outcomes = rows.map((row) => withFaults(() => decide(row)));
    const invited = [...made.values()];
    const change = invited.length > 0 ? changeBy(invited, { roster, organization, self, now }) : null;
    return { outcomes, change };
  }

  async function rolesIn({ members }: Roster): Promise<Map<string, Role>> {
    const found = await accounts.getMany(members.map(({ accountId }) => accountId));
    return new Map(
      members.flatMap(({ role }, place) => {
        const account = found[place];
        return account ? [[emailKeyOf(account.email), role] as const] : [];
      }),
    );
  }

  return {
    /** One outcome a row. @throws Forbidden for who does not own it. */
    async takeIn(
      viewer: Viewer,
      rows: readonly ListedMember[],
      { organizationId, dryRun, plannedBefore }: Order,
    ): Promise<Outcome[]> {
      requirePerson(viewer);
      const organization = await organizations.get(viewer, organizationId);
      if (dryRun) {
        const roster = await rosters.get(organizationId);
        return (await plan(viewer, { rows, roster, organization, plannedBefore })).outcomes;
      }
      let outcomes: Outcome[] = [];
      await rosters.change(viewer, organizationId, async (roster) => {
        const planned = await plan(viewer, { rows, roster, organization });
        outcomes = planned.outcomes;
        return planned.change;
      });
      return outcomes;
    },
  };
}

/** Who is a member already; null for who is none. */
function memberAnswer(is: Role | undefined, wanted: Role | undefined): Outcome | null {
  if (!is) return null;
  return wanted && wanted !== is ? refusedListed(otherRole) : { status: 'UNCHANGED' };
}

/** What became of the last invitation to an address; null where there is none, or nobody answered in time. */
function answerOf(email: string, { invitations }: Roster, now: Date): Outcome | null {
  const last = invitations.findLast((one) => isFor(one, email));
  const state = last ? stateOf(last, now) : 'EXPIRED';
  if (state === 'EXPIRED') return null;
  return state === 'OPEN' ? { status: 'UNCHANGED' } : refusedListed(over[state]);
}

/** All of them in one write. */
function changeBy(
  invited: readonly Invitation[],
  {
    roster,
    organization,
    self,
    now,
  }: {
    roster: Roster;
    organization: Organization;
    self: { id: Id<'account'>; displayName: string };
    now: Date;
  },
): RosterChange {
  const parts = invited.map((invitation) =>
    invitationChange(self.id, { roster, organization, person: self.displayName, now }, invitation),
  );
  return {
    invitations: [...(parts[0]?.invitations ?? []).slice(0, -1), ...invited],
    steps: parts.flatMap(({ steps }) => steps),
    deeds: parts.flatMap(({ deeds }) => deeds),
    letters: parts.flatMap(({ letters = [] }) => letters),
  };
}

/** The same bounds as for one invitation. */
function roomIn(roster: Roster, { organization, now }: { organization: Organization; now: Date }) {
  const rules = rulesOn(dayInChina(now));
  const most = organization.verifiedAt === null ? rules.openInvitationsUnverified : rules.openInvitations;
  const open = roster.invitations.filter((one) => stateOf(one, now) === 'OPEN').length;
  const sent = sentToday(roster, now);
  return {
    faultAfter(more: number): Text | null {
      if (open + more >= most) return new TooManyInvitations('OPEN', most).text;
      if (sent + more < rules.invitationsPerDay) return null;
      return new TooManyInvitations('PER_DAY', rules.invitationsPerDay).text;
    },
  };
}

const over: Readonly<Record<Exclude<InvitationState, 'OPEN' | 'EXPIRED'>, Text>> = {
  DECLINED: {
    zh: '对方谢绝过邀请，表格不会再发；说好之后，到“成员”里单独邀请',
    en: 'This person declined, and no list writes to them again; once you have talked, invite them one by one',
  },
  REVOKED: {
    zh: '这个邮箱的邀请撤回过，表格不会再发；要再请，到“成员”里单独邀请',
    en: 'The invitation of this address was revoked, and no list sends it again; invite them one by one',
  },
  ACCEPTED: {
    zh: '对方加入后又离开了，表格不会再请；要再请，到“成员”里单独邀请',
    en: 'This person joined and left, and no list invites them again; invite them one by one',
  },
};
const otherRole: Text = {
  zh: '已经是成员，身份和表里写的不一样；身份到“成员”里改',
  en: 'Is a member already, with another role; change roles under “Members”',
};
const repeated: Text = {
  zh: '和前面某一行的邮箱重复，请只留一行',
  en: 'Repeats the address of an earlier row; keep one of them',
};
