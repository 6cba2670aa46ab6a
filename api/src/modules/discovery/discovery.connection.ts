import type { GraphQLResolveInfo } from 'graphql';
import { askedOf } from '#graphql/asked.ts';
import type { Context } from '#graphql/context.ts';
import type { SearchOrder, Understood } from '#search';
import { cursorsOf, parseOffset } from './discovery.cursor.ts';
import { facetNames, labelFacets } from './discovery.facets.ts';
import { type FilterInput, readFilter, type SearchList } from './discovery.filter.ts';
import type { Sought } from './discovery.help.ts';
import { matchOf, shownDistance } from './discovery.match.ts';
import type { Findable } from './discovery.model.ts';

export type SearchArguments = {
  readonly query?: string;
  readonly filter?: FilterInput | null | undefined;
  readonly order?: SearchOrder;
  readonly first: number;
  readonly after?: string | null | undefined;
};

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** One page of a search, as the schema shows it. */
export type SearchConnection<Node extends Findable> = {
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: Node;
    readonly match: ReturnType<typeof matchOf>;
    readonly distanceKilometres: number | null;
  }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly total: { readonly value: number; readonly exact: boolean };
  readonly facets: ReturnType<typeof labelFacets>;
  readonly understood: ReturnType<typeof shownUnderstanding>;
  readonly isDegraded: boolean;
  readonly sought: Sought;
};

/** Searches one list. What nobody asked for (hits, reasons, facets) is not worked out. */
export async function connect<Node extends Findable>(
  list: SearchList,
  { query: text = '', filter: input, order = 'RELEVANCE', first, after }: SearchArguments,
  { services, viewer }: Context,
  info: Info,
): Promise<SearchConnection<Node>> {
  const asked = askedOf(info);
  const narrowing = readFilter(list, input, services.taxonomies);
  const query = { text, order, ...narrowing };
  const { limit, offset } = parseOffset({ first, after }, query);
  const wantsHits = asked.has('edges') || asked.has('nodes') || asked.has('pageInfo');
  const found = await services.discovery.find<Node>(viewer, {
    ...query,
    offset,
    limit: wantsHits ? limit : 0,
    facets: asked.has('facets') ? facetNames[list] : [],
    explained: explaining.some((path) => asked.has(path)),
  });

  const cursorOf = cursorsOf(query);
  const edges = found.hits.map(({ node, hit, place }) => ({
    cursor: cursorOf(place),
    node,
    match: matchOf(hit, text),
    distanceKilometres: shownDistance(hit),
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: found.hasNextPage,
      endCursor: found.lastPlace === null ? null : cursorOf(found.lastPlace),
    },
    total: found.total,
    facets: labelFacets(found.facets, services.taxonomies),
    understood: shownUnderstanding(found.understood),
    isDegraded: found.isDegraded,
    sought: { list, text, input: input ?? {}, ...narrowing },
  };
}

const explaining = ['edges.match.highlights', 'edges.match.terms', 'edges.match.reasons'];

/** To people a stop word is no word that was left out. */
function shownUnderstanding({ unheld, ...understood }: Understood) {
  return { ...understood, ignored: unheld };
}
