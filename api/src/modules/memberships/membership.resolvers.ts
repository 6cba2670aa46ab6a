import type { Resolvers } from '#generated/resolvers.ts';
import { toConnection } from '#graphql/connection.ts';
import { toPayload } from '#graphql/errors.ts';
import { hexOf, parseId } from '#kernel/id.ts';
import { parsePage } from '#kernel/page.ts';
import type { PlacedMember } from './member.ts';
import { canChange } from './membership.policy.ts';

/** What members do with each other's memberships and with their own. */
export const membershipResolvers: Resolvers = {
  Query: {
    async claimedOrganizations(_root, page, { services, viewer }) {
      const found = await services.membershipDecisions.listClaimed(viewer, parsePage(page));
      const { edges, ...rest } = toConnection(found, ({ organization, since }) => ({
        at: since,
        hex: hexOf(organization.id),
      }));
      const organizations = edges.map(({ node, cursor }) => ({ cursor, node: node.organization }));
      return { ...rest, edges: organizations, nodes: organizations.map(({ node }) => node) };
    },
  },

  Viewer: {
    async memberships({ memberships }, _arguments, { services }) {
      const found = await services.organizations.getMany(
        memberships.map(({ organizationId }) => organizationId),
      );
      return memberships.flatMap(({ role }, place) => {
        const organization = found[place];
        return organization ? [{ organization, role }] : [];
      });
    },
  },

  OrganizationMember: {
    isViewer: ({ accountId }, _arguments, { viewer }) =>
      viewer.kind === 'ACCOUNT' && viewer.accountId === accountId,
    viewerCanChangeRole: (member, _arguments, { viewer }) => canChangeMember(member, viewer),
    viewerCanRemove: (member, _arguments, { viewer }) => canChangeMember(member, viewer),
    viewerCanTransferTo: (member, _arguments, { viewer }) => canChangeMember(member, viewer),
  },

  Mutation: {
    changeMemberRole: (_root, { input }, context) =>
      toPayload(context, 'organization', () =>
        context.services.members.changeRole(context.viewer, { ...input, ...targetOf(input) }),
      ),

    removeMember: (_root, { input }, context) =>
      toPayload(context, 'organization', () =>
        context.services.members.remove(context.viewer, { ...targetOf(input), reason: input.reason }),
      ),

    transferOwnership: (_root, { input }, context) =>
      toPayload(context, 'organization', () =>
        context.services.members.transfer(context.viewer, { ...targetOf(input), reason: input.reason }),
      ),

    leaveOrganization: (_root, { input: { organizationId, reason } }, context) =>
      toPayload(context, 'organization', () =>
        context.services.members.leave(context.viewer, {
          organizationId: parseId('organization', organizationId),
          reason,
        }),
      ),
  },
};

function canChangeMember(
  { roster, organization, accountId }: PlacedMember,
  viewer: Parameters<typeof canChange>[0],
): boolean {
  return canChange(viewer, roster, { state: organization.state, member: { accountId } });
}

function targetOf({ organizationId, accountId }: { organizationId: string; accountId: string }) {
  return {
    organizationId: parseId('organization', organizationId),
    accountId: parseId('account', accountId),
  };
}
