import { newId } from '#database/object-id.ts';
import type { Services } from '#graphql/context.ts';
import type { Clock } from '#kernel/clock.ts';
import { dayInChina } from '#kernel/day.ts';
import { Forbidden, InvalidInput, NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import { requirePerson, type Viewer } from '#kernel/viewer.ts';
import { type Account, checkEmail, emailKeyOf } from '#modules/accounts/index.ts';
import { type Organization, OrganizationClosed } from '#modules/organizations/index.ts';
import { AlreadyInvited, InvitationOver, TooManyInvitations } from './invitation.errors.ts';
import type { InvitationTokens } from './invitation.token.ts';
import {
  daysAfter,
  isFor,
  type PlacedInvitation,
  pruned,
  replaced,
  sentToday,
  stateOf,
} from './invitation.ts';
import { AlreadyMember } from './membership.errors.ts';
import { goesOn, isManager } from './membership.policy.ts';
import { rulesOn } from './membership.rules.ts';
import type { Invitation, Role, Roster } from './roster.model.ts';
import type { RosterChange, RosterService } from './roster.service.ts';
import { keyOf, stepOf } from './roster.steps.ts';

type Options = {
  rosters: RosterService;
  organizations: Services['organizations'];
  accounts: Services['accounts'];
  tokens: InvitationTokens;
  clock: Clock;
};

type Wish = {
  organizationId: Id<'organization'>;
  email: string;
  role: Role;
  message?: string | null | undefined;
};

export type InvitationService = ReturnType<typeof createInvitationService>;

const MESSAGE = { min: 1, max: 300, multiline: true };

/** What owners do with invitations. */
export function createInvitationService(options: Options) {
  const { rosters, organizations, accounts, tokens, clock } = options;

  /** @throws Forbidden, OrganizationClosed. */
  async function change(
    viewer: Viewer,
    organization: Organization,
    decide: (roster: Roster) => RosterChange | Promise<RosterChange>,
  ): Promise<Roster> {
    await rosters.change(viewer, organization.id, (roster) => {
      if (!isManager(viewer, roster)) throw new Forbidden();
      if (!goesOn(organization)) throw new OrganizationClosed(organization);
      return decide(roster);
    });
    return rosters.get(organization.id);
  }

  /** @throws NotFound for a stranger, as where there is none. */
  async function find(viewer: Viewer, id: Id<'invitation'>): Promise<Organization> {
    requirePerson(viewer);
    const roster = await rosters.findByInvitation(id);
    if (!roster || !isManager(viewer, await rosters.get(roster.organizationId))) throw new NotFound();
    return organizations.get(viewer, roster.organizationId);
  }

  async function place(roster: Roster, id: Id<'invitation'>): Promise<PlacedInvitation> {
    const invitation = roster.invitations.find((one) => one.id === id);
    if (!invitation) throw new NotFound();
    return { ...invitation, roster };
  }

  return {
    now: () => clock.now(),
    stateOf: (invitation: Invitation) => stateOf(invitation, clock.now()),

    /** Whether the viewer can send it again or revoke it now. */
    canChange(viewer: Viewer, { roster, state }: PlacedInvitation): boolean {
      return isManager(viewer, roster) && state === 'OPEN';
    },

    /**
     * The same answer, as fast, whether or not the address has an account: it is looked up when the letter goes out.
     * @throws AlreadyMember, AlreadyInvited, TooManyInvitations, Failures.
     */
    async invite(viewer: Viewer, { organizationId, ...wish }: Wish): Promise<PlacedInvitation> {
      const { accountId } = requirePerson(viewer);
      const { email, message } = readWish(wish);
      const organization = await organizations.get(viewer, organizationId);
      const self = await accounts.getOwn(requirePerson(viewer));
      const id = newId('invitation');
      const roster = await change(viewer, organization, async (current) => {
        if (emailKeyOf(self.email) === emailKeyOf(email)) throw new InvalidInput(oneself);
        const members = await accounts.getMany(current.members.map((member) => member.accountId));
        if (members.some((member) => member && emailKeyOf(member.email) === emailKeyOf(email)))
          throw new AlreadyMember(['input', 'email']);
        const now = clock.now();
        const open = current.invitations.filter((one) => stateOf(one, now) === 'OPEN');
        const known = open.find((one) => isFor(one, email));
        if (known) throw new AlreadyInvited(known, current);
        checkBounds(current, { open: open.length, organization, now });
        const invitation = newInvitation(id, { email, role: wish.role, message }, { by: self, tokens, now });
        return invitationChange(
          accountId,
          { roster: current, organization, person: self.displayName, now },
          invitation,
        );
      });
      return place(roster, id);
    },

    /** @throws InvitationOver for one that was answered or revoked; one that has expired counts anew. */
    async resend(viewer: Viewer, id: Id<'invitation'>): Promise<PlacedInvitation> {
      const self = await accounts.getOwn(requirePerson(viewer));
      const organization = await find(viewer, id);
      const roster = await change(viewer, organization, async (current) => {
        const known = await place(current, id);
        const { roster: _roster, ...invitation } = known;
        const now = clock.now();
        if (invitation.state !== 'OPEN') throw new InvitationOver(invitation.state);
        const open = current.invitations.filter((one) => one.id !== id && stateOf(one, now) === 'OPEN');
        checkBounds(current, { open: open.length, organization, now });
        const round = invitation.round + 1;
        return invitationChange(
          self.id,
          { roster: current, organization, person: self.displayName, now },
          {
            ...invitation,
            round,
            tokenHash: tokens.hashFor({ id, round }),
            invitedAt: now,
            expiresAt: daysAfter(now, rulesOn(dayInChina(now)).invitationDays),
          },
        );
      });
      return place(roster, id);
    },

    /** @throws InvitationOver for one that was answered or revoked before. */
    async revoke(viewer: Viewer, id: Id<'invitation'>): Promise<PlacedInvitation> {
      const { accountId } = requirePerson(viewer);
      const organization = await find(viewer, id);
      const roster = await change(viewer, organization, async (current) => {
        const { roster: _roster, ...invitation } = await place(current, id);
        if (invitation.state !== 'OPEN') throw new InvitationOver(invitation.state);
        return {
          invitations: replaced(tidy(current, clock.now()), { ...invitation, state: 'REVOKED' }),
          steps: [stepOf('INVITATION_REVOKED', { by: accountId, role: invitation.role })],
          deeds: [{ action: 'INVITATION_REVOKED' as const }],
        };
      });
      return place(roster, id);
    },
  };
}

type Placing = {
  readonly roster: Roster;
  readonly organization: Organization;
  readonly person: string | undefined;
  readonly now: Date;
};

/** Sends a new one, or a known one anew: what that does to the roster. */
export function invitationChange(
  viewerId: Id<'account'>,
  { roster, organization, person, now }: Placing,
  invitation: Invitation,
): RosterChange {
  const isFirst = invitation.round === 1;
  const action = isFirst ? 'MEMBER_INVITED' : 'INVITATION_RESENT';
  const { email, role, message: note, round, id } = invitation;
  const days = rulesOn(dayInChina(now)).invitationDays;
  const kept = tidy(roster, now);
  return {
    invitations: isFirst ? [...kept, invitation] : replaced(kept, invitation),
    steps: [stepOf(action, { by: viewerId, role })],
    deeds: [
      {
        action: isFirst ? 'INVITATION_SENT' : 'INVITATION_RESENT',
        changes: [{ field: 'email', before: isFirst ? null : email, after: email, isPersonal: true }],
      },
    ],
    letters: [
      {
        key: keyOf(roster, `invitation:${id}:${round}`),
        kind: 'INVITED',
        to: { invitationId: id, round },
        facts: { organization: organization.name, person, role, note, days },
      },
    ],
  };
}

/** One that nobody has got yet. */
export function newInvitation(
  id: Id<'invitation'>,
  { email, role, message }: { email: string; role: Role; message: string | null },
  { by, tokens, now }: { by: Pick<Account, 'id' | 'language'>; tokens: InvitationTokens; now: Date },
): Invitation {
  return {
    ...{ id, email, emailKey: emailKeyOf(email), message, role, round: 1, state: 'OPEN' },
    language: by.language,
    tokenHash: tokens.hashFor({ id, round: 1 }),
    invitedBy: by.id,
    invitedAt: now,
    expiresAt: daysAfter(now, rulesOn(dayInChina(now)).invitationDays),
  };
}

function tidy({ invitations }: Roster, now: Date): Invitation[] {
  return pruned(invitations, { now, keptDays: rulesOn(dayInChina(now)).keptDays });
}

const oneself = {
  field: ['input', 'email'],
  text: {
    zh: '这是你自己的邮箱，你已经是成员了。请填同事的邮箱',
    en: 'This is your own address, and you are a member already. Write a colleague’s',
  },
} as const;

/** @throws Failures. */
export function readWish({ email, message }: Omit<Wish, 'organizationId'>) {
  const input = checkInput();
  const clean = input.optionalText('message', message, MESSAGE);
  // A letter of ours that leads elsewhere would be believed.
  if (clean !== null && /https?:|www\.|:\/\//i.test(clean)) {
    input.fault('message', {
      zh: '留言里请不要放链接，只写文字',
      en: 'Leave links out of the message; words only',
    });
  }
  const address = checkEmail(input, email);
  input.done();
  return { email: address, message: clean };
}

function checkBounds(
  roster: Roster,
  { open, organization, now }: { open: number; organization: Organization; now: Date },
): void {
  const rules = rulesOn(dayInChina(now));
  const most = organization.verifiedAt === null ? rules.openInvitationsUnverified : rules.openInvitations;
  if (open >= most) throw new TooManyInvitations('OPEN', most);
  if (sentToday(roster, now) >= rules.invitationsPerDay) {
    throw new TooManyInvitations('PER_DAY', rules.invitationsPerDay);
  }
}
