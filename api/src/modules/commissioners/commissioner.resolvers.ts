import type { Resolvers } from '#generated/resolvers.ts';
import { toPayload } from '#graphql/errors.ts';
import { parseId } from '#kernel/id.ts';
import { isSelf } from './commissioner.policy.ts';

export const commissionerResolvers: Resolvers = {
  Query: {
    commissioner: (_root, { id }, { services, viewer }) =>
      services.commissioners.get(viewer, parseId('commissioner', id)),
  },

  Mutation: {
    updateCommissionerProfile: (_root, { input }, context) =>
      toPayload(context, 'commissioner', () => context.services.commissioners.correct(context.viewer, input)),
  },

  Viewer: {
    async commissioner({ commissionerId }, _arguments, { services }) {
      const [own] = commissionerId ? await services.commissioners.getMany([commissionerId]) : [];
      return own ?? null;
    },
  },

  OrganizationBelongings: {
    commissioners: ({ organizationId }, _arguments, { services }) =>
      services.commissioners.countOf(organizationId),
  },

  Commissioner: {
    name: ({ displayName }) => displayName,
    description: ({ bestAt }) => bestAt,
    isVerified: ({ verifiedAt }) => verifiedAt !== null,
    town: () => null,
    fields: ({ fieldCodes }, _arguments, { services }) => services.taxonomies.fieldsOf(fieldCodes),
    chainStages: ({ chainStageCodes }, _arguments, { services }) =>
      services.taxonomies.chainStagesOf(chainStageCodes),
    viewerIsSelf: (commissioner, _arguments, { viewer }) => isSelf(viewer, commissioner),
  },
};
