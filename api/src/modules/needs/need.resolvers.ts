import type { Resolvers } from '#generated/resolvers.ts';
import { toConnection } from '#graphql/connection.ts';
import { toPayload } from '#graphql/errors.ts';
import { hexOf, parseId } from '#kernel/id.ts';
import { parsePage } from '#kernel/page.ts';
import type { Need } from './need.model.ts';
import { canWithdraw, isOwner } from './need.policy.ts';

export const needResolvers: Resolvers = {
  Query: {
    need: (_root, { id }, { services, viewer }) => services.needs.get(viewer, parseId('need', id)),
  },

  Mutation: {
    createNeed: (_root, { input }, context) =>
      toPayload(context, 'need', () =>
        context.services.needs.create(context.viewer, {
          ...input,
          enterpriseId: parseId('organization', input.enterpriseId),
        }),
      ),

    withdrawNeed: (_root, { input }, context) =>
      toPayload(context, 'need', () =>
        context.services.needs.withdraw(context.viewer, parseId('need', input.needId)),
      ),
  },

  Need: {
    fields: ({ fieldCodes }, _arguments, { services }) => services.taxonomies.fieldsOf(fieldCodes),
    chainStage: ({ chainStageCode }, _arguments, { services }) =>
      chainStageCode === null ? null : services.taxonomies.chainStage(chainStageCode),
    viewerIsOwner: (need, _arguments, { viewer }) => isOwner(viewer, need),
    viewerCanWithdraw: (need, _arguments, { viewer }) => canWithdraw(viewer, need),
  },

  OrganizationBelongings: {
    needs: ({ organizationId }, _arguments, { services }) => services.needs.countOf(organizationId),
  },

  Enterprise: {
    async needs({ id }, page, { services, viewer }) {
      return toConnection(
        await services.needs.listOf(viewer, { enterpriseId: id, ...parsePage(page) }),
        keysetOf,
      );
    },
  },
};

function keysetOf({ publishedAt, id }: Need) {
  return { at: publishedAt, hex: hexOf(id) };
}
