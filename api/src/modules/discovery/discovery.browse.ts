import type { Services } from '#graphql/context.ts';
import type { DocumentKind, SearchHit, SearchQuery, SearchResult } from '#search';

type Row = { readonly id: string; readonly kind: DocumentKind; readonly revision: number };

/**
 * A plain list from the database for when the engine cannot answer: newest first, without the words, under the filters
 * that the database can apply. Less than a search, and said to be. The total is what is known so far.
 */
export function createBrowse(services: Services) {
  async function rowsOf({ filter, limit, offset }: SearchQuery): Promise<readonly Row[]> {
    const { kinds = [], towns, fields, stages, forms, categories } = filter;
    const under = { fields, stages, forms };
    // One more tells whether there is a next page, without counting what nobody reads.
    const page = { limit: limit + 1, offset };
    if (kinds.includes('NEED')) {
      const needs = await services.needs.browse({ ...page, ...under });
      return needs.map(({ id, revision }) => ({ id, revision, kind: 'NEED' }));
    }
    if (kinds.includes('CAPABILITY')) {
      const found = await services.capabilities.browse({ ...page, ...under, kinds: categories });
      return found.map(({ id, revision }) => ({ id, revision, kind: 'CAPABILITY' }));
    }
    if (kinds.length === 1 && kinds[0] === 'COMMISSIONER') {
      return services.commissioners.browse({ ...page, ...under });
    }
    const organizations = await services.organizations.browse({ ...page, ...under, towns, kinds });
    return organizations.flatMap(({ id, kind, revision }) =>
      kind === 'BUREAU' ? [] : [{ id, kind, revision }],
    );
  }

  return async function browse(query: SearchQuery): Promise<SearchResult> {
    const rows = await rowsOf(withLeaves(query));
    return {
      hits: rows.slice(0, query.limit).map(hitOf),
      total: { value: query.offset + rows.length, exact: false },
      facets: [],
      understood: {
        terms: [],
        concepts: [],
        ignored: [],
        unheld: [],
        phrases: [],
        excluded: [],
        didYouMean: null,
      },
      degraded: true,
    };
  };

  /** Documents in the index carry the parents of their fields; those in the database do not. */
  function withLeaves(query: SearchQuery): SearchQuery {
    const { fields: chosen } = query.filter;
    if (!chosen) return query;
    const below = services.taxonomies
      .fields()
      .filter(({ parentCode }) => parentCode !== null && chosen.includes(parentCode));
    const fields = [...new Set([...chosen, ...below.map(({ code }) => code)])];
    return { ...query, filter: { ...query.filter, fields } };
  }
}

function hitOf(row: Row): SearchHit {
  return { ...row, score: 0, distance: null, highlights: [], reasons: [] };
}
