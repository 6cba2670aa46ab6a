import type { MultiSearchQuery } from 'meilisearch';
import type { FacetName } from '../../query.ts';
import type { EncodedDocument } from './encode.ts';
import { attributeOf, filterOf } from './filter.ts';
import type { SearchRequest, SearchResponses } from './run-search.ts';
import { asked } from './server.ts';

/** Hits of one word that are looked at: more would cost more than they could change. */
const MOST_HITS = 500;
/** Found documents that are kept, and the weakest, as a part of the best, that is. */
const MOST_KEPT = 1000;
const WEAKEST = 0.08;

/**
 * Meilisearch wants every word but the most frequent ones, and nothing holds a whole sentence. So each word is asked
 * for alone, and what a document holds of them is added up by how rare each is: three round trips, the first and
 * second of many small queries.
 */
export async function softSearch(
  request: SearchRequest,
  words: readonly string[],
  limits: string,
  own: readonly FacetName[],
): Promise<SearchResponses> {
  const scores = await scoreWords(request, words, limits);
  const ids = [...scores.keys()];
  if (ids.length === 0) return { responses: [], scores };
  const { server, query } = request;
  const among = `key IN [${ids.map((key) => `"${key}"`).join(', ')}]`;
  const common = { indexUid: server.documentsUid, q: '' };
  const all: MultiSearchQuery = {
    ...common,
    filter: [among, ...filterOf(query.filter, query.near)],
    facets: query.facets.filter((name) => !own.includes(name)).map((name) => attributeOf[name]),
    limit: MOST_KEPT,
    attributesToRetrieve: ['key'],
  };
  const counts = own.map(
    (name): MultiSearchQuery => ({
      ...common,
      filter: [among, ...filterOf(query.filter, query.near, name)],
      facets: [attributeOf[name]],
      limit: 0,
    }),
  );
  const { results } = await asked(() =>
    server.client.multiSearch<{ queries: MultiSearchQuery[] }, EncodedDocument>({
      queries: [all, ...counts],
    }),
  );
  const [passing, ...counted] = results;
  const page = (passing?.hits ?? [])
    .map(({ key }) => key)
    .sort((left, right) => (scores.get(right) ?? 0) - (scores.get(left) ?? 0) || (left < right ? -1 : 1))
    .slice(query.offset, query.offset + query.limit);
  const hits = await fetchHits(request, page);
  const total = passing?.hits.length ?? 0;
  return { responses: passing ? [{ ...passing, hits, estimatedTotalHits: total }, ...counted] : [], scores };
}

async function scoreWords(
  { server }: SearchRequest,
  words: readonly string[],
  limits: string,
): Promise<ReadonlyMap<string, number>> {
  const queries = words.map(
    (word): MultiSearchQuery => ({
      indexUid: server.documentsUid,
      q: `${word} ${limits}`.trim(),
      limit: MOST_HITS,
      attributesToRetrieve: ['key'],
      showRankingScore: true,
    }),
  );
  const [{ results }, { numberOfDocuments }] = await asked(() =>
    Promise.all([
      server.client.multiSearch<{ queries: MultiSearchQuery[] }, EncodedDocument>({ queries }),
      server.documents().getStats(),
    ]),
  );
  const scores = new Map<string, number>();
  for (const { hits, estimatedTotalHits = 0 } of results) {
    const rarity = Math.log(1 + (numberOfDocuments + 1) / (estimatedTotalHits + 1));
    for (const { key, _rankingScore = 0 } of hits)
      scores.set(key, (scores.get(key) ?? 0) + rarity * _rankingScore);
  }
  const sorted = [...scores].sort((left, right) => right[1] - left[1]).slice(0, MOST_KEPT);
  const best = sorted[0]?.[1] ?? 0;
  return new Map(sorted.filter(([, score]) => score >= WEAKEST * best));
}

async function fetchHits(
  { server }: SearchRequest,
  keys: readonly string[],
): Promise<SearchResponses['responses'][number]['hits']> {
  if (keys.length === 0) return [];
  const { results } = await asked(() =>
    server.documents().getDocuments({ ids: [...keys], limit: keys.length }),
  );
  const byKey = new Map(results.map((document) => [document.key, document]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}
