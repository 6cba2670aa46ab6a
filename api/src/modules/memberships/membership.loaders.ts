import type { MercuriusContext, MercuriusLoaders } from 'mercurius';
import type { Id } from '#kernel/id.ts';
import type { Viewer } from '#kernel/viewer.ts';
import type { Organization } from '#modules/organizations/index.ts';
import { inOrder, type PlacedInvitation } from './invitation.ts';
import { type PlacedMember, placedMembers } from './member.ts';
import {
  canLeave,
  canManage,
  canRequest,
  canSeeInvitations,
  canSeeMembers,
  canSeeRequests,
  hasOwner,
} from './membership.policy.ts';
import { openIn, type PlacedRequest } from './request.ts';
import type { Roster } from './roster.model.ts';

type Queries = readonly { obj: Organization }[];

type Reading = ReturnType<MercuriusContext['services']['rosters']['getMany']>;

const underWay = new WeakMap<MercuriusContext, Map<string, Reading>>();

/** The fields of one list are resolved at the same moment: they share one reading, and no later field gets an old one. */
function rostersOf(queries: Queries, context: MercuriusContext): Reading {
  const ids = queries.map(({ obj }) => obj.id);
  const key = ids.join();
  const readings = underWay.get(context) ?? new Map<string, Reading>();
  underWay.set(context, readings);
  const reading = readings.get(key) ?? context.services.rosters.getMany(ids);
  readings.set(key, reading);
  const forget = () => void readings.delete(key);
  reading.then(forget, forget);
  return reading;
}

/** A field of an organization that its roster answers: one reading a list. */
function fromRoster<Value>(
  read: (place: { roster: Roster; organization: Organization; viewer: Viewer }) => Value,
) {
  return async (queries: Queries, context: MercuriusContext): Promise<Value[]> => {
    const { viewer } = context;
    const rosters = await rostersOf(queries, context);
    return queries.map(({ obj }) => {
      const roster = rosters.get(obj.id);
      if (!roster) throw new Error('a roster is missing that was asked for');
      return read({ roster, organization: obj, viewer });
    });
  };
}

const ofOrganization = {
  isClaimed: fromRoster(({ roster }) => hasOwner(roster)),
  members: fromRoster(({ roster, organization, viewer }): PlacedMember[] | null =>
    canSeeMembers(viewer, roster) ? placedMembers(roster, organization) : null,
  ),
  viewerCanManageMembers: fromRoster(({ roster, organization, viewer }) =>
    canManage(viewer, roster, organization),
  ),
  viewerCanLeave: fromRoster(({ roster, organization, viewer }) => canLeave(viewer, roster, organization)),
  invitations: async (queries: Queries, context: MercuriusContext) =>
    fromRoster(({ roster, viewer }): PlacedInvitation[] | null =>
      canSeeInvitations(viewer, roster)
        ? inOrder(roster.invitations, context.services.invitations.now()).map((one) => ({ ...one, roster }))
        : null,
    )(queries, context),
  membershipRequests: fromRoster(({ roster, organization, viewer }): PlacedRequest[] | null =>
    canSeeRequests(viewer, roster) ? openIn(roster).map((one) => ({ ...one, roster, organization })) : null,
  ),
  viewerMembershipRequest: fromRoster(({ roster, organization, viewer }): PlacedRequest | null => {
    const own = roster.requests.filter(
      ({ accountId }) => viewer.kind === 'ACCOUNT' && accountId === viewer.accountId,
    );
    const latest = own.at(-1);
    return latest ? { ...latest, roster, organization } : null;
  }),
  viewerCanRequestMembership: fromRoster(({ roster, organization, viewer }) =>
    canRequest(viewer, roster, organization),
  ),
};

/** The account of each row, one query a list. */
function accountsOf<Row>(idOf: (row: Row) => Id<'account'>) {
  return async (queries: readonly { obj: Row }[], { services }: MercuriusContext) =>
    services.accounts.getMany(queries.map(({ obj }) => idOf(obj)));
}

export const membershipLoaders = {
  Enterprise: ofOrganization,
  University: ofOrganization,
  TransferPlatform: ofOrganization,
  Bureau: ofOrganization,
  OrganizationMember: {
    account: accountsOf<PlacedMember>(({ accountId }) => accountId),
    /** Whoever gets this list may see the addresses in it. */
    async email(queries: readonly { obj: PlacedMember }[], { services }: MercuriusContext) {
      const accounts = await services.accounts.getMany(queries.map(({ obj }) => obj.accountId));
      return accounts.map((account) => account?.email ?? '');
    },
  },
  Invitation: {
    /** Somebody who left is nobody's business any more. */
    async invitedBy(queries: readonly { obj: PlacedInvitation }[], { services }: MercuriusContext) {
      const accounts = await services.accounts.getMany(queries.map(({ obj }) => obj.invitedBy));
      return queries.map(({ obj: { roster, invitedBy } }, place) =>
        roster.members.some(({ accountId }) => accountId === invitedBy) ? (accounts[place] ?? null) : null,
      );
    },
  },
  MembershipRequest: {
    account: accountsOf<PlacedRequest>(({ accountId }) => accountId),
    async email(queries: readonly { obj: PlacedRequest }[], { services }: MercuriusContext) {
      const accounts = await services.accounts.getMany(queries.map(({ obj }) => obj.accountId));
      return accounts.map((account) => account?.email ?? null);
    },
    async emailDomainFits(queries: readonly { obj: PlacedRequest }[], { services }: MercuriusContext) {
      const accounts = await services.accounts.getMany(queries.map(({ obj }) => obj.accountId));
      return queries.map(({ obj }, place) =>
        services.membershipRequests.domainFits(obj, accounts[place] ?? null),
      );
    },
  },
} satisfies MercuriusLoaders;
