import type { Services } from '#graphql/context.ts';
import type { Clock } from '#kernel/clock.ts';
import { Forbidden, NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import { requireAccount, requirePerson, type Viewer } from '#kernel/viewer.ts';
import { type Organization, OrganizationClosed } from '#modules/organizations/index.ts';
import {
  canDecide,
  canListClaims,
  canSeeRequests,
  goesOn,
  hasOwner,
  isOwnerIn,
} from './membership.policy.ts';
import { MembershipRequestOver } from './request.errors.ts';
import type { RequestService } from './request.service.ts';
import type { PlacedRequest } from './request.ts';
import type { MembershipRequest, RefusalReason, Roster } from './roster.model.ts';
import type { RosterChange, RosterService } from './roster.service.ts';
import { deedOf, keyOf, stepOf } from './roster.steps.ts';

type Options = {
  rosters: RosterService;
  organizations: Services['organizations'];
  accounts: Services['accounts'];
  requests: RequestService;
  clock: Clock;
};

type Place = { roster: Roster; request: MembershipRequest; organization: Organization; by: Id<'account'> };

export type ClaimedOrganization = { readonly organization: Organization; readonly since: Date };

export type RequestDecisionService = ReturnType<typeof createRequestDecisionService>;

const NOTE = { min: 2, max: 500, multiline: true };

/** Owners let people in; where there is none, an officer finds out who speaks for the organization. */
export function createRequestDecisionService(options: Options) {
  const { rosters, organizations, accounts, requests, clock } = options;

  /** @throws NotFound for who may not see it, Forbidden for one's own, MembershipRequestOver for an answered one. */
  async function decide(
    viewer: Viewer,
    id: Id<'membershipRequest'>,
    outcome: (place: Place) => RosterChange,
  ): Promise<PlacedRequest> {
    const { accountId } = requirePerson(viewer);
    const found = await rosters.findByRequest(id);
    const [organization] = found ? await organizations.getMany([found.organizationId]) : [];
    if (!found || !organization) throw new NotFound();
    await rosters.change(viewer, found.organizationId, async (roster) => {
      const request = findOpen(viewer, roster, id);
      if (!goesOn(organization)) throw new OrganizationClosed(organization);
      // Nobody is let in whose account is gone.
      const [person] = await accounts.getMany([request.accountId]);
      if (!person) throw new MembershipRequestOver('WITHDRAWN');
      return outcome({ roster, request, organization, by: accountId });
    });
    return requests.place(found.organizationId, id);
  }

  return {
    /** A claim makes an owner and ends the others; all in one write. */
    async accept(
      viewer: Viewer,
      { id, note }: { id: Id<'membershipRequest'>; note?: string | null | undefined },
    ): Promise<PlacedRequest> {
      const answer = readNote(note);
      return decide(viewer, id, (place) => accepted(place, answer, clock.now()));
    },

    async refuse(
      viewer: Viewer,
      wish: { id: Id<'membershipRequest'>; reason: RefusalReason; note?: string | null | undefined },
    ): Promise<PlacedRequest> {
      const { id, reason } = wish;
      const input = checkInput();
      const answer = input.optionalText('note', wish.note, NOTE);
      if (reason === 'OTHER' && answer === null) {
        input.fault('note', { zh: '选“其他”时请写明原因', en: 'Say what the other reason is' });
      }
      input.done();
      return decide(viewer, id, (place) => refused(place, { reason, answer }, clock.now()));
    },

    /** For officers, longest waiting first. */
    async listClaimed(viewer: Viewer, page: PageRequest): Promise<Page<ClaimedOrganization>> {
      requireAccount(viewer);
      if (!canListClaims(viewer)) throw new Forbidden();
      const { rows, ...rest } = await rosters.listClaimed(page);
      const found = await organizations.getMany(rows.map(({ id }) => id));
      return {
        ...rest,
        rows: rows.flatMap(({ since }, place) => {
          const organization = found[place];
          return organization ? [{ organization, since }] : [];
        }),
      };
    },
  };
}

function findOpen(viewer: Viewer, roster: Roster, id: Id<'membershipRequest'>): MembershipRequest {
  const request = roster.requests.find((one) => one.id === id);
  const isOver = request !== undefined && request.state !== 'OPEN';
  // Accepting a claim makes an owner, who answers from then on: an officer who comes second is told, all the same.
  if (isOver && (isOwnerIn(viewer, roster) || canListClaims(viewer))) {
    throw new MembershipRequestOver(request.state);
  }
  if (!request || isOver || !canSeeRequests(viewer, roster)) throw new NotFound();
  if (!canDecide(viewer, roster, request)) throw new Forbidden();
  return request;
}

function readNote(note: string | null | undefined): string | null {
  const input = checkInput();
  const answer = input.optionalText('note', note, NOTE);
  input.done();
  return answer;
}

function accepted(place: Place, answer: string | null, now: Date): RosterChange {
  const { roster, request, organization, by } = place;
  const { accountId } = request;
  const isClaim = !hasOwner(roster);
  const role = isClaim ? 'OWNER' : 'MEMBER';
  const others = isClaim
    ? roster.requests.filter((one) => one.state === 'OPEN' && one.id !== request.id)
    : [];
  const answers = new Map<string, MembershipRequest>([
    [request.id, { ...request, state: 'ACCEPTED', decidedAt: now, answer }],
    ...others.map((one): [string, MembershipRequest] => [
      one.id,
      { ...one, state: 'REFUSED', decidedAt: now, reason: 'ANOTHER_CLAIM_ACCEPTED' },
    ]),
  ]);
  return {
    members: [...roster.members, { accountId, role, since: now }],
    requests: roster.requests.map((one) => answers.get(one.id) ?? one),
    steps: [
      ...others.map((one) => stepOf('MEMBERSHIP_REFUSED', { by, memberId: one.accountId, isByBureau: true })),
      stepOf('MEMBER_JOINED', { by, memberId: accountId, role, note: answer, isByBureau: isClaim }),
    ],
    deeds: [
      deedOf(isClaim ? 'CLAIM_ACCEPTED' : 'JOIN_ACCEPTED', accountId, {
        before: null,
        after: role,
        reason: answer,
      }),
      ...others.map((one) => ({
        action: 'CLAIM_REFUSED' as const,
        related: [one.accountId],
        reason: 'ANOTHER_CLAIM_ACCEPTED',
      })),
    ],
    letters: [
      {
        key: keyOf(roster, `accepted:${request.id}`),
        kind: isClaim ? 'CLAIM_ACCEPTED' : 'REQUEST_ACCEPTED',
        to: [accountId],
        facts: { organization: organization.name, role, note: answer },
      },
      ...others.map((one) => ({
        key: keyOf(roster, `refused:${one.id}`),
        kind: 'CLAIM_REFUSED' as const,
        to: [one.accountId],
        facts: { organization: organization.name, reason: 'ANOTHER_CLAIM_ACCEPTED' },
      })),
    ],
  };
}

function refused(
  { roster, request, organization, by }: Place,
  { reason, answer }: Pick<MembershipRequest, 'answer'> & { reason: RefusalReason },
  now: Date,
): RosterChange {
  const { accountId } = request;
  const isClaim = !hasOwner(roster);
  const changed: MembershipRequest = { ...request, state: 'REFUSED', decidedAt: now, reason, answer };
  return {
    requests: roster.requests.map((one) => (one.id === request.id ? changed : one)),
    steps: [stepOf('MEMBERSHIP_REFUSED', { by, memberId: accountId, note: answer, isByBureau: isClaim })],
    deeds: [
      {
        action: isClaim ? 'CLAIM_REFUSED' : 'JOIN_REFUSED',
        related: [accountId],
        reason: [reason, answer].filter(Boolean).join(': '),
      },
    ],
    letters: [
      {
        key: keyOf(roster, `refused:${request.id}`),
        kind: isClaim ? 'CLAIM_REFUSED' : 'REQUEST_REFUSED',
        to: [accountId],
        facts: { organization: organization.name, reason, note: answer },
      },
    ],
  };
}
