import type { App, Ports } from '../../api/src/app.ts';
import { createBus } from '../../api/src/kernel/bus.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import type { Letter } from '../../api/src/kernel/mail.ts';
import { addAccount, browser, linkIn, PASSWORD, startAccounts } from './accounts.ts';
import type { Answer } from './world.ts';

export type Fault = { code: string; message: string; path: string[] | null };
export type Outcome = Record<string, unknown> & { errors: Fault[] };

const ORGANIZATION = 'organization { id name }';
const INVITATION = 'invitation { id email role state viewerCanResend viewerCanRevoke }';
const REQUEST =
  'request { id state isClaim refusalReason answer email emailDomainFits creditCodeFits creditCodeProblem viewerCanDecide viewerCanWithdraw }';

/** What each mutation is asked for. */
const results: Readonly<Record<string, string>> = {
  changeMemberRole: ORGANIZATION,
  removeMember: ORGANIZATION,
  transferOwnership: ORGANIZATION,
  leaveOrganization: ORGANIZATION,
  acceptInvitation: ORGANIZATION,
  registerOrganization: ORGANIZATION,
  inviteMember: INVITATION,
  resendInvitation: INVITATION,
  revokeInvitation: INVITATION,
  declineInvitation: 'invitation { state }',
  requestMembership: REQUEST,
  withdrawMembershipRequest: REQUEST,
  acceptMembershipRequest: REQUEST,
  refuseMembershipRequest: REQUEST,
};

const ERRORS = `errors { code message path
  ... on OrganizationKnown { organizationId name isClaimed } ... on LastOwner { otherMembers }
  ... on InvitationOver { state } ... on TooManyInvitations { limit } ... on MembershipRequestOver { requestState: state } }`;

/** The app with a clock and a mail server of its own. */
export async function startMemberships(ports: Partial<Ports> = {}) {
  const bus = createBus();
  const world = await startAccounts({ bus, ...ports });

  /** What this address was sent since the last look of anybody; only what leads to letters is let happen. */
  async function post(to: string): Promise<Letter[]> {
    world.clock.pass(10_000);
    for (const name of ['Organization', 'Roster', 'AccountLetter']) {
      await world.app.workers.find((worker) => worker.name === name)?.drain();
    }
    return world.sent().filter((letter) => letter.to === to);
  }

  return { ...world, bus, post, ...membersOf(world.app) };
}

/** People of one app. */
export function membersOf(app: App) {
  type Wish = {
    memberOf?: Id<'organization'>;
    role?: 'OWNER' | 'MEMBER';
    isOfficer?: boolean;
    language?: 'zh' | 'en';
    displayName?: string;
  };

  /** Somebody who is signed in, as a member where told. */
  async function enter({ memberOf, role = 'OWNER', isOfficer = false, ...wish }: Wish = {}) {
    const account = isOfficer
      ? await addOfficer(app)
      : await addAccount(app, { displayName: '测试账号', ...wish });
    if (memberOf) await app.services.accounts.addMembership(account.id, memberOf, role);
    const own = browser(app);
    await own.do('signIn', { email: account.email, password: PASSWORD });
    return { ...account, ...doing(own) };
  }

  return { enter, visitor: () => doing(browser(app)) };
}

/** A browser that knows the mutations of memberships. */
function doing(own: ReturnType<typeof browser>) {
  return {
    own,
    ask: <Data>(query: string, variables: object = {}) => own.send(query, variables) as Promise<Answer<Data>>,

    /** Root errors are thrown as their code. */
    async do(name: string, input: object): Promise<Outcome> {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      const { data, errors } = await own.send(
        `mutation ${type}($input: ${type}Input!) { ${name}(input: $input) { ${results[name]} ${ERRORS} } }`,
        { input },
      );
      const payload = data?.[name];
      if (!payload) throw new Error(errors?.[0]?.extensions.code ?? 'no answer');
      return payload as unknown as Outcome;
    },
  };
}

export type Someone = Awaited<ReturnType<ReturnType<typeof membersOf>['enter']>>;

export const codes = ({ errors }: Outcome) => errors.map(({ code }) => code);

export { linkIn };

type Seen = {
  isClaimed: boolean;
  members: { account: { id: string }; email: string; role: string }[] | null;
  timeline: { action: string; member: { id: string } | null; note: string | null }[] | null;
  invitations: { id: string; email: string; state: string }[] | null;
  membershipRequests: { id: string; isClaim: boolean; account: { id: string } }[] | null;
  viewerMembershipRequest: { state: string } | null;
  viewerCanManageMembers: boolean;
  viewerCanLeave: boolean;
  viewerCanRequestMembership: boolean;
};

const SEEN = `query Seen($id: ID!) { node(id: $id) { ... on Organization {
  isClaimed viewerCanManageMembers viewerCanLeave viewerCanRequestMembership
  members { account { id } email role } invitations { id email state } viewerMembershipRequest { state }
  membershipRequests { id isClaim account { id } } timeline { action note member { id } } } } }`;

/** What somebody sees of an organization's members; null where they may not know it. */
export async function seen(who: Pick<Someone, 'ask'>, id: string): Promise<Seen | null> {
  return (await who.ask<{ node: Seen | null }>(SEEN, { id })).data.node;
}

async function addOfficer(app: App) {
  const { id, email } = await addAccount(app);
  const officer = await app.services.accounts.add({
    email: `officer-${email}`,
    password: PASSWORD,
    displayName: '冯科员',
    isOfficer: true,
    commissionerId: null,
    memberships: [],
    isExample: false,
  });
  return { id: officer.id ?? id, email: `officer-${email}` };
}
