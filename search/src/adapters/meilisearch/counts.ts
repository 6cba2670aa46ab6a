import { largestFirst } from '../../candidates/facets.ts';
import type { Facet } from '../../query.ts';
import type { SearchContext } from './context.ts';
import { filterOf, selectedFacets } from './filter.ts';
import type { SearchAnswer, SearchRequest } from './server.ts';
import { attributeOf } from './settings.ts';

/**
 * Queries that count: facets without a selection come with the page (`main`), each one with a selection of its own
 * from a query that leaves the selection out, so that its counts do not shrink to the chosen value.
 */
export function countingQueries(
  { query, server }: SearchContext,
  conditions: readonly string[],
): { readonly main: SearchRequest; readonly others: readonly SearchRequest[] } {
  const { filter, near, facets } = query;
  const own = selectedFacets(filter, facets);
  const common = { indexUid: server.documentsUid, limit: 0 };
  return {
    main: {
      ...common,
      filter: [...conditions, ...filterOf(filter, near)],
      facets: facets.filter((name) => !own.includes(name)).map((name) => attributeOf[name]),
    },
    others: own.map((name) => ({
      ...common,
      filter: [...conditions, ...filterOf(filter, near, name)],
      facets: [attributeOf[name]],
    })),
  };
}

/** Facets from the answers to `main` and `others`. */
export function facetsOf({ query }: SearchContext, answers: readonly SearchAnswer[]): readonly Facet[] {
  const own = selectedFacets(query.filter, query.facets);
  const [main, ...others] = answers;
  return query.facets.map((name): Facet => {
    const at = own.indexOf(name);
    const distribution = (at < 0 ? main : others[at])?.facetDistribution?.[attributeOf[name]] ?? {};
    return { name, values: largestFirst(Object.entries(distribution)) };
  });
}
