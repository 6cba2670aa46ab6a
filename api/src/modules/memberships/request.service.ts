import { newId } from '#database/object-id.ts';
import type { Services } from '#graphql/context.ts';
import type { Clock } from '#kernel/clock.ts';
import { dayInChina } from '#kernel/day.ts';
import { Forbidden, NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import { requirePerson, type Account as SignedIn, type Viewer } from '#kernel/viewer.ts';
import type { Account } from '#modules/accounts/index.ts';
import { type Organization, OrganizationClosed } from '#modules/organizations/index.ts';
import { AlreadyMember, youAreMember } from './membership.errors.ts';
import { goesOn, hasOwner, memberIn, openRequestOf, ownersOf } from './membership.policy.ts';
import { rulesOn } from './membership.rules.ts';
import { createClaims, NOTE, type RequestWish } from './request.claim.ts';
import { MembershipRequestOpen, MembershipRequestOver, TooManyMembershipRequests } from './request.errors.ts';
import { domainFits, isWithinADay, type PlacedRequest } from './request.ts';
import type { MembershipRequest, Roster } from './roster.model.ts';
import type { RosterService } from './roster.service.ts';
import { keyOf, stepOf } from './roster.steps.ts';

type Options = {
  rosters: RosterService;
  organizations: Services['organizations'];
  accounts: Services['accounts'];
  clock: Clock;
};

export type RequestService = ReturnType<typeof createRequestService>;

/** Claims of organizations that have no owner, and requests to join those that have one. */
export function createRequestService({ rosters, organizations, accounts, clock }: Options) {
  const claims = createClaims(organizations);

  async function checkBounds(accountId: Id<'account'>): Promise<void> {
    const now = clock.now();
    const rules = rulesOn(dayInChina(now));
    const own = (await rosters.listByApplicant(accountId)).flatMap(({ requests }) =>
      requests.filter((request) => request.accountId === accountId),
    );
    if (own.filter(({ state }) => state === 'OPEN').length >= rules.openRequests) {
      throw new TooManyMembershipRequests('OPEN', rules.openRequests);
    }
    if (own.filter((request) => isWithinADay(request, now)).length >= rules.requestsPerDay) {
      throw new TooManyMembershipRequests('PER_DAY', rules.requestsPerDay);
    }
  }

  async function place(id: Id<'organization'>, requestId: Id<'membershipRequest'>): Promise<PlacedRequest> {
    const [organization] = await organizations.getMany([id]);
    const roster = await rosters.get(id);
    const request = roster.requests.find((one) => one.id === requestId);
    if (!organization || !request) throw new NotFound();
    return { ...request, roster, organization };
  }

  return {
    place,

    /** Whether the person's address speaks for the organization. */
    domainFits: ({ organization }: PlacedRequest, account: Account | null): boolean | null =>
      account && domainFits(account.email, organization.contact?.email),

    /** The latest first. */
    async listOwn({ accountId }: SignedIn): Promise<PlacedRequest[]> {
      const found = await rosters.listByApplicant(accountId);
      const places = await organizations.getMany(found.map(({ organizationId }) => organizationId));
      const own = found.flatMap((roster, at) => {
        const organization = places[at];
        const mine = roster.requests.filter((request) => request.accountId === accountId);
        return organization ? mine.map((request) => ({ ...request, roster, organization })) : [];
      });
      return own.sort((one, other) => other.requestedAt.getTime() - one.requestedAt.getTime());
    },

    /** @throws AlreadyMember, MembershipRequestOpen, TooManyMembershipRequests, and what is wrong with a claim. */
    async file(viewer: Viewer, wish: RequestWish): Promise<PlacedRequest> {
      const { accountId } = requirePerson(viewer);
      const organization = await claims.target(viewer, wish);
      if (organization.kind === 'BUREAU') throw new Forbidden();
      const { displayName } = await accounts.getOwn(requirePerson(viewer));
      await checkBounds(accountId);
      const id = newId('membershipRequest');
      await rosters.change(viewer, organization.id, async (roster) => {
        checkCanAsk(viewer, roster, organization);
        const isClaim = !hasOwner(roster);
        const content = isClaim ? await claims.read(organization, wish) : readNote(wish);
        const request: MembershipRequest = {
          ...{ id, accountId, ...content, state: 'OPEN', requestedAt: clock.now() },
          ...{ decidedAt: null, reason: null, answer: null },
        };
        return {
          requests: [...roster.requests, request],
          steps: [stepOf('MEMBERSHIP_REQUESTED', { by: accountId, memberId: accountId })],
          deeds: [{ action: isClaim ? 'CLAIM_FILED' : 'JOIN_REQUESTED', related: [accountId] }],
          letters: isClaim
            ? []
            : [
                {
                  key: keyOf(roster, `request:${id}`),
                  kind: 'REQUEST_FILED',
                  to: ownersOf(roster).map((owner) => owner.accountId),
                  facts: { organization: organization.name, person: displayName, note: content.note },
                },
              ],
        };
      });
      return place(organization.id, id);
    },

    /** @throws NotFound for somebody else's, MembershipRequestOver for an answered one. */
    async withdraw(viewer: Viewer, id: Id<'membershipRequest'>): Promise<PlacedRequest> {
      const { accountId } = requirePerson(viewer);
      const found = await rosters.findByRequest(id);
      if (!found) throw new NotFound();
      await rosters.change(viewer, found.organizationId, (roster) => {
        const request = roster.requests.find((one) => one.id === id && one.accountId === accountId);
        if (!request) throw new NotFound();
        if (request.state !== 'OPEN') throw new MembershipRequestOver(request.state);
        return {
          requests: decided(roster, { ...request, state: 'WITHDRAWN', decidedAt: clock.now() }),
          steps: [stepOf('MEMBERSHIP_REQUEST_WITHDRAWN', { by: accountId, memberId: accountId })],
          deeds: [{ action: hasOwner(roster) ? 'JOIN_WITHDRAWN' : 'CLAIM_WITHDRAWN', related: [accountId] }],
        };
      });
      return place(found.organizationId, id);
    },
  };
}

function checkCanAsk(viewer: Viewer, roster: Roster, organization: Organization): void {
  if (!goesOn(organization)) throw new OrganizationClosed(organization);
  if (memberIn(viewer, roster)) throw new AlreadyMember(['input', 'organizationId'], youAreMember);
  const open = openRequestOf(viewer, roster);
  if (open) throw new MembershipRequestOpen({ ...open, roster, organization });
}

function readNote(wish: RequestWish) {
  const input = checkInput();
  const note = input.optionalText('note', wish.note, NOTE);
  input.done();
  return { note, creditCode: null };
}

function decided({ requests }: Roster, changed: MembershipRequest): MembershipRequest[] {
  return requests.map((request) => (request.id === changed.id ? changed : request));
}
