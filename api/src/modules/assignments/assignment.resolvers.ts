import type { Resolvers } from '#generated/resolvers.ts';
import { toConnection } from '#graphql/connection.ts';
import { toPayload } from '#graphql/errors.ts';
import { hexOf, parseId } from '#kernel/id.ts';
import { parsePage } from '#kernel/page.ts';
import type { CommissionerRequest } from './commissioner-request.model.ts';
import { canAssign, canWithdraw } from './commissioner-request.policy.ts';

export const assignmentResolvers: Resolvers = {
  Query: {
    commissionerRequest: (_root, { id }, { services, viewer }) =>
      services.assignments.get(viewer, parseId('commissionerRequest', id)),

    async commissionerRequests(_root, { organizationId, filter, ...page }, { services, viewer }) {
      const wanted = {
        organizationId: organizationId ? parseId('organization', organizationId) : null,
        states: filter?.states ?? [],
      };
      return toConnection(await services.assignments.list(viewer, wanted, parsePage(page)), keysetOf);
    },
  },

  Mutation: {
    requestCommissioner: (_root, { input }, context) =>
      toPayload(context, 'request', () =>
        context.services.assignments.request(context.viewer, {
          ...input,
          enterpriseId: parseId('organization', input.enterpriseId),
          fieldCodes: input.fieldCodes ?? [],
        }),
      ),

    assignCommissioner: (_root, { input }, context) =>
      toPayload(context, 'request', () =>
        context.services.assignments.assign(context.viewer, {
          requestId: parseId('commissionerRequest', input.requestId),
          commissionerId: parseId('commissioner', input.commissionerId),
          note: input.note ?? null,
        }),
      ),

    withdrawCommissionerRequest: (_root, { input }, context) =>
      toPayload(context, 'request', () =>
        context.services.assignments.withdraw(
          context.viewer,
          parseId('commissionerRequest', input.requestId),
        ),
      ),
  },

  OrganizationBelongings: {
    commissionerRequests: ({ organizationId }, _arguments, { services }) =>
      services.assignments.countOf(organizationId),
  },

  CommissionerRequest: {
    fields: ({ fieldCodes }, _arguments, { services }) => services.taxonomies.fieldsOf(fieldCodes),
    viewerCanAssign: (request, _arguments, { viewer }) => canAssign(viewer, request),
    viewerCanWithdraw: (request, _arguments, { viewer }) => canWithdraw(viewer, request),
  },

  CommissionerCandidate: {
    sharedFields: ({ sharedFieldCodes }, _arguments, { services }) =>
      services.taxonomies.fieldsOf(sharedFieldCodes),
  },
};

function keysetOf({ requestedAt, id }: CommissionerRequest) {
  return { at: requestedAt, hex: hexOf(id) };
}
