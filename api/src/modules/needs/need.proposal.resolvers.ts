import type { Resolvers } from '#generated/resolvers.ts';
import { toConnection } from '#graphql/connection.ts';
import { toPayload } from '#graphql/errors.ts';
import { type Id, parseId } from '#kernel/id.ts';
import { parsePage } from '#kernel/page.ts';
import { keysetOf } from './need.resolvers.ts';

/** Needs that somebody else writes down for a firm. */
export const proposalResolvers: Resolvers = {
  Query: {
    needProposalByToken: (_root, { token }, { services, viewer }) =>
      services.needProposals.open(viewer, token),

    async proposedNeeds(_root, { organizationId, ...page }, { services, viewer }) {
      const desk = deskOf(organizationId);
      return toConnection(await services.needProposals.list(viewer, desk, parsePage(page)), keysetOf);
    },
  },

  Mutation: {
    proposeNeed: (_root, { input }, context) =>
      toPayload(context, 'need', () =>
        context.services.needProposals.propose(context.viewer, {
          ...input,
          enterpriseId: parseId('organization', input.enterpriseId),
          organizationId: deskOf(input.organizationId),
        }),
      ),

    resendNeedProposal: (_root, { input }, context) =>
      toPayload(context, 'need', () =>
        context.services.needProposals.resend(context.viewer, {
          ...input,
          needId: parseId('need', input.needId),
        }),
      ),

    confirmNeed: (_root, { input }, context) =>
      toPayload(context, 'need', () =>
        context.services.needProposals.confirm(context.viewer, {
          ...input,
          needId: parseId('need', input.needId),
        }),
      ),

    refuseNeed: (_root, { input }, context) =>
      toPayload(context, 'need', () =>
        context.services.needProposals.refuse(context.viewer, {
          ...input,
          needId: parseId('need', input.needId),
        }),
      ),
  },
};

/** Null for the bureau. */
function deskOf(organizationId: string | null | undefined): Id<'organization'> | null {
  return organizationId ? parseId('organization', organizationId) : null;
}
