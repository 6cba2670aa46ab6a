import type {
  CapabilityFilter,
  NeedFilter,
  PartnerFilter,
  Resolvers,
  TrlRangeInput,
} from '#generated/resolvers.ts';
import type { Context } from '#graphql/context.ts';
import type { Capability } from '#modules/capabilities/index.ts';
import type { Need } from '#modules/needs/index.ts';
import type { SearchFilter, SearchHit, SearchOrder, TextField } from '#search';
import { cursorOf, parseOffset } from './discovery.cursor.ts';
import { facetNames, labelFacets } from './discovery.facets.ts';
import type { Findable, Partner } from './discovery.model.ts';

type Arguments = {
  readonly query?: string;
  readonly order?: SearchOrder;
  readonly first: number;
  readonly after?: string | null | undefined;
};

type Filter = Partial<PartnerFilter & NeedFilter & Omit<CapabilityFilter, 'kinds'>>;

const PARTNER_KINDS = ['ENTERPRISE', 'UNIVERSITY', 'TRANSFER_PLATFORM', 'COMMISSIONER'] as const;

export const discoveryResolvers: Resolvers = {
  Query: {
    partners: (_root, { filter, ...page }, context) =>
      find<Partner>(context, 'partners', page, { kinds: PARTNER_KINDS, ...toFilter(filter ?? {}) }),

    needs: (_root, { filter, ...page }, context) =>
      find<Need>(context, 'needs', page, { ...toFilter(filter ?? {}), kinds: ['NEED'] }),

    capabilities: (_root, { filter, ...page }, context) =>
      find<Capability>(context, 'capabilities', page, toCapabilityFilter(filter ?? {})),

    async suggestions(_root, { query, first }, { services, viewer }) {
      const found = await services.discovery.suggest(viewer, { text: query, limit: first });
      return found.map(({ item, node }) => ({
        kind: item.kind === 'NAME' ? (item.documentKind ?? 'CONCEPT') : item.kind,
        text: item.text,
        ranges: item.ranges,
        node,
        fieldCode: item.kind === 'FIELD' ? item.id : null,
      }));
    },
  },
};

async function find<Node extends Findable>(
  context: Context,
  list: keyof typeof facetNames,
  page: Arguments,
  filter: SearchFilter,
) {
  const { services, viewer } = context;
  const { query: text = '', order = 'RELEVANCE' } = page;
  const query = { text, order, filter };
  const found = await services.discovery.find<Node>(viewer, {
    ...query,
    ...parseOffset(page, query),
    facets: facetNames[list],
  });

  const edges = found.hits.map(({ node, hit, place }) => ({
    cursor: cursorOf(place, query),
    node,
    match: matchOf(hit, text),
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: { hasNextPage: found.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
    total: found.total,
    facets: labelFacets(found.facets, services.taxonomies),
    understood: found.understood,
    isDegraded: found.isDegraded,
  };
}

function toFilter({ kinds, townCodes, fieldCodes, chainStageCodes, forms, trl }: Filter): SearchFilter {
  return {
    ...(kinds && kinds.length > 0 && { kinds }),
    ...(townCodes && { towns: townCodes }),
    ...(fieldCodes && { fields: fieldCodes }),
    ...(chainStageCodes && { stages: chainStageCodes }),
    ...(forms && { forms }),
    ...(trl && { trl: toRange(trl) }),
  };
}

/** What the schema calls kinds of capabilities are categories of one kind of document. */
function toCapabilityFilter({ kinds, ...filter }: CapabilityFilter): SearchFilter {
  return { ...toFilter(filter), kinds: ['CAPABILITY'], ...(kinds && { categories: kinds }) };
}

function toRange({ min, max }: TrlRangeInput) {
  return { ...(min && { min }), ...(max && { max }) };
}

const highlightFields = {
  name: 'NAME',
  aliases: 'ALIASES',
  keywords: 'KEYWORDS',
  codes: 'CODES',
  body: 'BODY',
  related: 'RELATED',
} as const satisfies Record<TextField, string>;

function matchOf(hit: SearchHit, text: string) {
  return {
    score: text.trim() === '' ? null : hit.score,
    terms: [...new Set(hit.reasons.map(({ term }) => term))],
    highlights: hit.highlights.map(({ field, ...highlight }) => ({
      ...highlight,
      field: highlightFields[field],
    })),
  };
}
