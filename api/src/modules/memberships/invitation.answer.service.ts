import type { Services } from '#graphql/context.ts';
import type { Clock } from '#kernel/clock.ts';
import { Conflict, NotFound, Unauthenticated } from '#kernel/errors.ts';
import { requireAccount, requirePerson, type Viewer } from '#kernel/viewer.ts';
import { type Account, emailKeyOf, type RegistrationInput } from '#modules/accounts/index.ts';
import type { Organization } from '#modules/organizations/index.ts';
import { AddressHasAccount, InvitationOver, InvitedAnotherAddress } from './invitation.errors.ts';
import type { InvitationTokens } from './invitation.token.ts';
import { type InvitationState, isFor, replaced, stateOf } from './invitation.ts';
import { AlreadyMember, youAreMember } from './membership.errors.ts';
import { goesOn, memberIn } from './membership.policy.ts';
import type { Invitation, Role, Roster } from './roster.model.ts';
import type { RosterChange, RosterService } from './roster.service.ts';
import { deedOf, stepOf } from './roster.steps.ts';

type Options = {
  rosters: RosterService;
  organizations: Services['organizations'];
  accounts: Services['accounts'];
  registrations: Services['registrations'];
  tokens: InvitationTokens;
  clock: Clock;
};

/** What whoever has the link sees. */
export type OpenedInvitation = {
  readonly organizationId: Organization['id'];
  readonly organizationName: string;
  readonly isClosed: boolean;
  readonly role: Role;
  readonly message: string | null;
  readonly invitedBy: string | null;
  readonly email: string;
  readonly state: InvitationState;
  readonly expiresAt: Date;
  readonly hasAccount: boolean;
  readonly viewerCanAccept: boolean;
  readonly viewerIsMember: boolean;
};

/** An invitation to the viewer. */
type OwnInvitation = Pick<OpenedInvitation, 'organizationId' | 'organizationName' | 'role' | 'invitedBy'> &
  Pick<Invitation, 'invitedAt' | 'expiresAt'> & { readonly token: string };

type Found = {
  readonly roster: Roster;
  readonly invitation: Invitation;
  readonly organization: Organization;
};

export type InvitationAnswerService = ReturnType<typeof createInvitationAnswerService>;

/** What the invited person does: the link proves that the letter reached the address. */
export function createInvitationAnswerService(options: Options) {
  const { rosters, organizations, accounts, registrations, tokens, clock } = options;

  /** @throws NotFound for what is no link of an invitation. */
  async function find(token: string): Promise<Found> {
    const id = tokens.idIn(token);
    const stored = id && (await rosters.findByInvitation(id));
    const roster = stored && (await rosters.get(stored.organizationId));
    const invitation = roster?.invitations.find((one) => one.id === id);
    const [organization] = roster ? await organizations.getMany([roster.organizationId]) : [];
    if (!roster || !invitation || !organization || invitation.email === null) throw new NotFound();
    // An earlier letter's link is known to be one, and is told so; a made-up one is not.
    if (!isEarlier(token, invitation) && !tokens.opens(token, invitation)) throw new NotFound();
    return { roster, invitation, organization };
  }

  const isEarlier = (token: string, { id, round }: Invitation) =>
    Array.from({ length: round - 1 }, (_, place) => tokens.tokenOf({ id, round: place + 1 })).includes(token);

  /** @throws InvitationOver with the sentence that fits. */
  function checkOpen({ invitation, organization }: Omit<Found, 'roster'>, token: string): void {
    const state = stateOf(invitation, clock.now());
    if (state !== 'OPEN') throw new InvitationOver(state);
    if (!tokens.opens(token, invitation)) throw new InvitationOver('REVOKED', 'OPEN');
    if (!goesOn(organization)) throw new InvitationOver('REVOKED', 'CLOSED');
  }

  async function show(viewer: Viewer, found: Found, token: string): Promise<OpenedInvitation> {
    const { roster, invitation, organization } = found;
    const email = invitation.email ?? '';
    const [inviter] = await accounts.getMany([invitation.invitedBy]);
    const account = await accounts.findByConfirmedEmail(email);
    const isMember = memberIn(viewer, roster) !== null;
    const state = stateOf(invitation, clock.now());
    const current = state === 'OPEN' && !tokens.opens(token, invitation) ? 'REVOKED' : state;
    return {
      organizationId: organization.id,
      organizationName: organization.name,
      isClosed: !goesOn(organization),
      role: invitation.role,
      message: invitation.message,
      invitedBy: inviter?.displayName ?? null,
      email,
      state: current,
      expiresAt: invitation.expiresAt,
      hasAccount: account !== null,
      viewerCanAccept:
        current === 'OPEN' &&
        goesOn(organization) &&
        !isMember &&
        viewer.kind === 'ACCOUNT' &&
        account?.id === viewer.accountId,
      viewerIsMember: isMember,
    };
  }

  async function join(viewer: Viewer, account: Account, token: string): Promise<Organization> {
    const first = await find(token);
    await rosters.change(viewer, first.organization.id, (roster) => {
      const invitation = roster.invitations.find(({ id }) => id === first.invitation.id);
      if (!invitation) throw new NotFound();
      if (roster.members.some(({ accountId }) => accountId === account.id)) {
        throw new AlreadyMember(['input', 'token'], youAreMember);
      }
      checkOpen({ invitation, organization: first.organization }, token);
      return accepted(roster, invitation, account, clock.now());
    });
    return first.organization;
  }

  /** Those that are open, to the address that the person has confirmed; the latest first. */
  async function listOwn(viewer: Viewer): Promise<OwnInvitation[]> {
    const { accountId, keyScopes } = requireAccount(viewer);
    if (keyScopes) return [];
    const [self] = await accounts.getMany([accountId]);
    const confirmed = self && (await accounts.findByConfirmedEmail(self.email));
    if (confirmed?.id !== accountId) return [];
    const found = await rosters.listInviting(emailKeyOf(confirmed.email));
    const own = await Promise.all(
      found.map(async (roster) => {
        const open = roster.invitations.findLast(
          (one) => isFor(one, confirmed.email) && stateOf(one, clock.now()) === 'OPEN',
        );
        return open && memberIn(viewer, roster) === null ? placeOwn(roster, open) : [];
      }),
    );
    return own.flat().sort((one, other) => other.invitedAt.getTime() - one.invitedAt.getTime());
  }

  async function placeOwn({ organizationId }: Roster, invitation: Invitation): Promise<OwnInvitation[]> {
    const [organization] = await organizations.getMany([organizationId]);
    if (!organization || !goesOn(organization)) return [];
    const [inviter] = await accounts.getMany([invitation.invitedBy]);
    const { role, invitedAt, expiresAt } = invitation;
    return [
      {
        ...{ organizationId: organization.id, organizationName: organization.name, role },
        ...{ invitedBy: inviter?.displayName ?? null, invitedAt, expiresAt },
        token: tokens.tokenOf(invitation),
      },
    ];
  }

  return {
    listOwn,

    async open(viewer: Viewer, token: string): Promise<OpenedInvitation> {
      return show(viewer, await find(token), token);
    },

    /** By somebody who is signed in with the invited address. */
    async accept(viewer: Viewer, token: string): Promise<Organization> {
      const found = await find(token);
      if (viewer.kind === 'VISITOR') {
        checkOpen(found, token);
        throw new Unauthenticated();
      }
      const account = await accounts.getOwn(requirePerson(viewer));
      if (!isFor(found.invitation, account.email)) {
        checkOpen(found, token);
        throw new InvitedAnotherAddress();
      }
      return join(viewer, account, token);
    },

    /**
     * By somebody without account: the account first, then the membership. Whoever dies in between has the account and
     * accepts by one click.
     * @throws AddressHasAccount, Failures for what cannot be registered.
     */
    async acceptAsNewcomer(
      viewer: Viewer,
      token: string,
      registration: Omit<RegistrationInput, 'email'>,
    ): Promise<{ account: Account; organization: Organization }> {
      const found = await find(token);
      checkOpen(found, token);
      const { email } = found.invitation;
      if (email === null) throw new NotFound();
      if (await accounts.findByConfirmedEmail(email)) throw new AddressHasAccount();
      const account = await refusingTaken(() => registrations.registerConfirmed({ ...registration, email }));
      const own = (await accounts.actFor(account.id)) ?? viewer;
      return { account, organization: await join({ ...viewer, ...own }, account, token) };
    },

    /** Whoever has the link may say no, signed in or not. */
    async decline(viewer: Viewer, token: string): Promise<OpenedInvitation> {
      const found = await find(token);
      await rosters.change(viewer, found.organization.id, (roster) => {
        const invitation = roster.invitations.find(({ id }) => id === found.invitation.id);
        if (!invitation) throw new NotFound();
        checkOpen({ invitation, organization: found.organization }, token);
        return {
          invitations: replaced(roster.invitations, { ...invitation, state: 'DECLINED' }),
          steps: [stepOf('INVITATION_DECLINED', { by: null, role: invitation.role })],
          deeds: [{ action: 'INVITATION_DECLINED' }],
        };
      });
      return show(viewer, await find(token), token);
    },
  };
}

/** In; whatever the person had asked for meanwhile is answered with it. */
function accepted(roster: Roster, invitation: Invitation, { id }: Account, now: Date): RosterChange {
  const { role, invitedBy } = invitation;
  return {
    members: [...roster.members, { accountId: id, role, since: now }],
    invitations: replaced(roster.invitations, { ...invitation, state: 'ACCEPTED' }),
    requests: roster.requests.map((request) =>
      request.accountId === id && request.state === 'OPEN'
        ? { ...request, state: 'ACCEPTED', decidedAt: now }
        : request,
    ),
    steps: [stepOf('MEMBER_JOINED', { by: invitedBy, memberId: id, role })],
    deeds: [deedOf('INVITATION_ACCEPTED', id, { before: null, after: role, reason: null })],
  };
}

async function refusingTaken<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Conflict ? new AddressHasAccount() : error;
  }
}
