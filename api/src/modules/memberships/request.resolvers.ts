import type { Resolvers } from '#generated/resolvers.ts';
import { toPayload } from '#graphql/errors.ts';
import { checkCreditCode } from '#kernel/credit-code.ts';
import { parseId } from '#kernel/id.ts';
import { canDecide, goesOn, hasOwner } from './membership.policy.ts';

/** Claims and requests to join, and organizations that somebody registers. */
export const requestResolvers: Resolvers = {
  Viewer: {
    membershipRequests: (viewer, _arguments, { services }) => services.membershipRequests.listOwn(viewer),
  },

  MembershipRequest: {
    organizationId: ({ organization }) => organization.id,
    organizationName: ({ organization }) => organization.name,
    isClaim: ({ roster }) => !hasOwner(roster),
    creditCodeFits: ({ creditCode, organization }) =>
      creditCode === null || organization.creditCode === null ? null : creditCode === organization.creditCode,
    creditCodeProblem({ creditCode }, _arguments, { language }) {
      const checked = creditCode === null ? null : checkCreditCode(creditCode);
      return checked && 'reason' in checked ? checked.reason[language] : null;
    },
    refusalReason: ({ reason }) => reason,
    viewerCanDecide: (request, _arguments, { viewer }) =>
      request.state === 'OPEN' && goesOn(request.organization) && canDecide(viewer, request.roster, request),
    viewerCanWithdraw: ({ state, accountId }, _arguments, { viewer }) =>
      state === 'OPEN' && viewer.kind === 'ACCOUNT' && viewer.accountId === accountId,
  },

  Mutation: {
    requestMembership: (_root, { input: { organizationId, ...wish } }, context) =>
      toPayload(context, 'request', () =>
        context.services.membershipRequests.file(context.viewer, {
          ...wish,
          organizationId: organizationId ? parseId('organization', organizationId) : null,
        }),
      ),

    withdrawMembershipRequest: (_root, { input }, context) =>
      toPayload(context, 'request', () =>
        context.services.membershipRequests.withdraw(context.viewer, requestId(input)),
      ),

    acceptMembershipRequest: (_root, { input }, context) =>
      toPayload(context, 'request', () =>
        context.services.membershipDecisions.accept(context.viewer, {
          id: requestId(input),
          note: input.note,
        }),
      ),

    refuseMembershipRequest: (_root, { input }, context) =>
      toPayload(context, 'request', () =>
        context.services.membershipDecisions.refuse(context.viewer, {
          id: requestId(input),
          reason: input.reason,
          note: input.note,
        }),
      ),

    registerOrganization: (_root, { input }, context) =>
      toPayload(context, 'organization', () =>
        context.services.foundings.register(context.viewer, {
          ...input,
          isCodeAsOnLicence: input.isCodeAsOnLicence ?? false,
        }),
      ),
  },
};

function requestId({ requestId: id }: { requestId: string }) {
  return parseId('membershipRequest', id);
}
