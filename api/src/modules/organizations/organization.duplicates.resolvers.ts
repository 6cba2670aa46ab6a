import type { Resolvers } from '#generated/resolvers.ts';
import { toConnection } from '#graphql/connection.ts';
import { toPayload } from '#graphql/errors.ts';
import { hexOf, parseId } from '#kernel/id.ts';
import { parsePage } from '#kernel/page.ts';

export const duplicateResolvers: Resolvers = {
  Query: {
    async organizationDuplicates(_root, page, { services, viewer }) {
      const found = await services.organizationDuplicates.list(viewer, parsePage(page));
      return toConnection(found, ({ id, foundAt }) => ({ at: foundAt, hex: hexOf(id) }));
    },

    organizationBelongings: (_root, { organizationId }, { services, viewer }) =>
      services.organizationMerges.belongings(viewer, parseId('organization', organizationId)),

    organizationMerge: (_root, { loserId }, { services, viewer }) =>
      services.organizationMerges.get(viewer, parseId('organization', loserId)),
  },

  Mutation: {
    mergeOrganizations: (_root, { input }, context) =>
      toPayload(context, 'merge', () =>
        context.services.organizationMerges.begin(context.viewer, {
          loserId: parseId('organization', input.loserId),
          winnerId: parseId('organization', input.winnerId),
          reason: input.reason,
        }),
      ),

    dismissDuplicate: (_root, { input }, context) =>
      toPayload(context, 'duplicate', () =>
        context.services.organizationDuplicates.dismiss(context.viewer, {
          id: parseId('duplicate', input.duplicateId),
          reason: input.reason,
        }),
      ),
  },

  OrganizationBelongings: {
    members: ({ organizationId }, _arguments, { services }) =>
      services.organizationMerges.countMembers(organizationId),
  },
};
