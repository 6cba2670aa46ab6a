import type { Resolvers } from '#generated/resolvers.ts';
import type { Context } from '#graphql/context.ts';
import type { Capability } from '#modules/capabilities/index.ts';
import type { Need } from '#modules/needs/index.ts';
import { connect, type SearchConnection } from './discovery.connection.ts';
import type { Findable, Partner } from './discovery.model.ts';
import { statusMutations, statusQueries } from './discovery.status.resolvers.ts';

/** What all three connections share. */
const connection = {
  help: ({ sought }: SearchConnection<Findable>, _arguments: unknown, { services }: Context) =>
    services.discovery.helpWith(sought),
};

export const discoveryResolvers: Resolvers = {
  Query: {
    ...statusQueries,
    partners: (_root, given, context, info) => connect<Partner>('partners', given, context, info),
    needs: (_root, given, context, info) => connect<Need>('needs', given, context, info),
    capabilities: (_root, given, context, info) => connect<Capability>('capabilities', given, context, info),

    async suggestions(_root, { query, first }, { services, viewer }) {
      const { items, didYouMean } = await services.discovery.suggest(viewer, { text: query, limit: first });
      const shown = items.map(({ item, node }) => ({
        kind: item.kind === 'NAME' ? (item.documentKind ?? 'CONCEPT') : item.kind,
        text: item.text,
        ranges: item.ranges,
        node,
        fieldCode: item.kind === 'FIELD' ? item.id : null,
      }));
      const spelling = { kind: 'DID_YOU_MEAN' as const, ranges: [], node: null, fieldCode: null };
      return didYouMean === null ? shown : [{ ...spelling, text: didYouMean }, ...shown.slice(0, first - 1)];
    },
  },

  Mutation: statusMutations,

  PartnerSearchConnection: connection,
  NeedSearchConnection: connection,
  CapabilitySearchConnection: connection,

  SearchHelp: {
    spelling: (help) => help.spelling(),
    fewerConditions: (help) => help.fewerConditions(),
    withoutConditions: (help) => help.withoutConditions(),
    fewerWords: (help) => help.fewerWords(),
    nearestFields: (help) => help.nearestFields(),
    similarPartners: (help, _arguments, { services, viewer }) =>
      services.discovery.findSimilar<Partner>(viewer, help, 'partners'),
    similarNeeds: (help, _arguments, { services, viewer }) =>
      services.discovery.findSimilar<Need>(viewer, help, 'needs'),
    similarCapabilities: (help, _arguments, { services, viewer }) =>
      services.discovery.findSimilar<Capability>(viewer, help, 'capabilities'),
  },
};
