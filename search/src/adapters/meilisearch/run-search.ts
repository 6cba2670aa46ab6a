import type { MultiSearchQuery, SearchResponse } from 'meilisearch';
import type { ParsedQuery } from '../../analysis/parse-query.ts';
import { kilometres } from '../../distance.ts';
import type { SearchDocument } from '../../documents.ts';
import { Explainer } from '../../explain/explain.ts';
import type { CompiledLexicon } from '../../lexicon/compiled-lexicon.ts';
import { understoodOf } from '../../plan/plan.ts';
import { planQuery } from '../../plan/plan-query.ts';
import type { Facet, FacetName, SearchHit, SearchQuery, SearchResult } from '../../query.ts';
import type { EncodedDocument } from './encode.ts';
import { type Attempt, attemptsFor } from './encode-query.ts';
import { attributeOf, filterOf, selectedFacets } from './filter.ts';
import { PageVocabulary } from './page-vocabulary.ts';
import { asked, type Server } from './server.ts';
import { softSearch } from './soft-search.ts';

export type SearchRequest = {
  readonly server: Server;
  readonly lexicon: CompiledLexicon;
  readonly query: SearchQuery;
  readonly parsed: ParsedQuery;
};

type Response = Omit<SearchResponse<EncodedDocument>, 'processingTimeMs' | 'query'>;

/** The page and the counts of facets with a selection; `scores` by key where we ranked ourselves. */
export type SearchResponses = {
  readonly responses: readonly Response[];
  readonly scores: ReadonlyMap<string, number> | null;
};

const browse: readonly Attempt[] = [{ q: '', attributes: null }];

/** One round trip an attempt: the page, and a query without hits for each facet that has a selection of its own. */
export async function runSearch(
  request: SearchRequest,
): Promise<{ result: SearchResult; documents: readonly SearchDocument[] }> {
  const { query, parsed, lexicon } = request;
  const wordless = parsed.text === '' && parsed.excluded.length === 0;
  if (wordless && query.text.trim() !== '') return answer(request, { responses: [], scores: null }, []);
  const own = selectedFacets(query.filter, query.facets);
  let found: SearchResponses = { responses: [], scores: null };
  for (const attempt of wordless ? browse : attemptsFor(parsed, lexicon)) {
    const { soft } = attempt;
    const alone = query.order === 'RELEVANCE' && soft;
    found = alone
      ? await softSearch(request, soft.words, soft.limits, own)
      : { responses: await ask(request, attempt), scores: null };
    if ((found.responses[0]?.estimatedTotalHits ?? 0) > 0) break;
  }
  return answer(request, found, own);
}

async function ask({ server, query, parsed }: SearchRequest, attempt: Attempt): Promise<readonly Response[]> {
  const { filter, near, facets } = query;
  const own = selectedFacets(filter, facets);
  const common = {
    indexUid: server.documentsUid,
    q: attempt.q,
    matchingStrategy: 'frequency' as const,
    ...(attempt.attributes ? { attributesToSearchOn: [...attempt.attributes] } : {}),
  };
  const page: MultiSearchQuery = {
    ...common,
    filter: [...filterOf(filter, near)],
    facets: facets.filter((name) => !own.includes(name)).map((name) => attributeOf[name]),
    sort: sortOf(query, parsed),
    offset: query.offset,
    limit: query.limit,
    showRankingScore: true,
    attributesToRetrieve: ['key', 'id', 'kind', 'revision', 'source', '_geo'],
  };
  const counts = own.map(
    (name): MultiSearchQuery => ({
      ...common,
      filter: [...filterOf(filter, near, name)],
      facets: [attributeOf[name]],
      limit: 0,
    }),
  );
  const { results } = await asked(() =>
    server.client.multiSearch<{ queries: MultiSearchQuery[] }, EncodedDocument>({
      queries: [page, ...counts],
    }),
  );
  return results as readonly Response[];
}

function sortOf({ order, near }: SearchQuery, { text }: ParsedQuery): string[] {
  if (order === 'NEWEST' || (order === 'RELEVANCE' && text === '')) return ['publishedAt:desc', 'id:asc'];
  if (order === 'RECORD') return ['record:desc', 'publishedAt:desc'];
  if (order === 'NEAREST' && near) return [`_geoPoint(${near.latitude}, ${near.longitude}):asc`];
  return [];
}

function answer(
  request: SearchRequest,
  { responses, scores }: SearchResponses,
  own: readonly FacetName[],
): { result: SearchResult; documents: readonly SearchDocument[] } {
  const { query, parsed, lexicon } = request;
  const [page, ...counts] = responses;
  const documents = (page?.hits ?? []).map(({ source }) => source);
  const plan = planQuery(parsed, { lexicon, vocabulary: new PageVocabulary(documents) });
  const explainer = query.highlight ? new Explainer(lexicon, plan) : null;
  const scoreOf = (hit: Response['hits'][number]) => scores?.get(hit.key) ?? hit._rankingScore ?? 0;
  const best = scores ? Math.max(0, ...scores.values()) : page?.hits[0] ? scoreOf(page.hits[0]) : 0;
  const hits = (page?.hits ?? []).map(
    (hit): SearchHit => ({
      id: hit.id,
      kind: hit.source.kind,
      revision: hit.revision,
      score: parsed.text !== '' && best > 0 ? Math.min(1, scoreOf(hit) / best) : 0,
      distance: query.near && hit.source.location ? kilometres(query.near, hit.source.location) : null,
      ...(explainer ? explainer.explain(hit.source) : { highlights: [], reasons: [] }),
    }),
  );
  const facets = query.facets.map((name): Facet => {
    const place = own.indexOf(name);
    const distribution = (place < 0 ? page : counts[place])?.facetDistribution?.[attributeOf[name]] ?? {};
    const values = Object.entries(distribution).map(([value, count]) => ({ value, count }));
    return {
      name,
      values: values
        .filter(({ count }) => count > 0)
        .sort((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1)),
    };
  });
  const total = { value: page?.estimatedTotalHits ?? 0, exact: false };
  return { result: { hits, total, facets, understood: understoodOf(plan) }, documents };
}
