import type { Scored } from '../../candidates/candidate.ts';
import { countFacets, passesFilter } from '../../candidates/facets.ts';
import { aboveFloor, highest } from '../../candidates/floor.ts';
import { keepsTo } from '../../candidates/narrow.ts';
import { inOrder } from '../../candidates/order.ts';
import { fillUp, type RankedByWords, rankByWords } from '../../candidates/rank.ts';
import { type WeightedUnit, weigh } from '../../candidates/weigh.ts';
import type { Facet, SearchResult } from '../../query.ts';
import { ranking } from '../../ranking.ts';
import type { Answer, SearchContext } from './context.ts';
import { countingQueries, facetsOf } from './counts.ts';
import { candidateAttributes, candidateOf, documentOf, type Found } from './encode.ts';
import { filterOf, textConditions } from './filter.ts';
import { answerWith, fetchDocuments } from './page.ts';
import { candidateQueries, filedQueries, holdsAnyOf, type Retrieval } from './retrieve.ts';
import { findSimilar, mixIn, type Similar } from './similar.ts';

/** Candidates that are ranked at least, and beyond the page that is asked for. */
const LEAST_CANDIDATES = 400;
const BEYOND_PAGE = 200;

/** What was found by words, and whether that is all there is. */
type Pool = {
  readonly candidates: readonly Found[];
  readonly isComplete: boolean;
  readonly similar: readonly Similar[];
};

/**
 * Ranks candidates as the embedded engine ranks its index. Round trips: candidates; with few, those that work on the
 * same; the documents of the page, with counts where there are more candidates than were fetched.
 */
export async function searchWords(context: SearchContext): Promise<Answer> {
  const { query, plan, parsed, terms, embedder } = context;
  const weighted = weigh(plan.units, terms);
  const pool = await findCandidates(context, weighted);
  const ranked = rankByWords(plan, pool.candidates, terms);
  const filled = fillUp(ranked, await findFillers(context, ranked));
  const mixed = embedder ? mixIn(filled, pool.similar, embedder.semanticRatio) : filled;
  const narrowed = mixed.filter(({ candidate }) => isWithin(parsed, candidate as Found));
  const passes = passesFilter(query);
  const kept = aboveFloor(narrowed, passes);
  const passing = kept.filter(({ candidate }) => passes(candidate));
  const hits = inOrder(passing, query.order, query.near).slice(query.offset, query.offset + query.limit);
  const isCut = !pool.isComplete && kept.length >= 0.9 * pool.candidates.length;
  const [documents, counted] = await Promise.all([
    fetchDocuments(
      context,
      hits.map(({ candidate }) => candidate.id),
    ),
    isCut ? countOnServer(context, weighted) : countHere(context, kept, passing.length, pool.isComplete),
  ]);
  return answerWith(context, { hits, documents, ...counted }, highest(passing));
}

/**
 * Candidates with the filters and without: who is left out by a filter still tells what the query is about, and counts
 * for the facets.
 */
async function findCandidates(context: SearchContext, weighted: readonly WeightedUnit[]): Promise<Pool> {
  const { server, query, terms } = context;
  const wanted = Math.max(LEAST_CANDIDATES, query.offset + query.limit + BEYOND_PAGE);
  const conditions = conditionsOf(context);
  const find = (filter: readonly string[]) =>
    server.federated(candidateQueries(weighted, retrievalOf(context, filter)), wanted);
  const isNarrow = conditions.length > 0 && terms.documents > wanted;
  const [all, within, similar] = await Promise.all([
    find([]),
    isNarrow ? find(conditions) : null,
    findSimilar(context, retrievalOf(context, conditions)),
  ]);
  const byId = new Map([...all.hits, ...(within?.hits ?? [])].map((hit) => [hit.id, hit]));
  return {
    candidates: Array.from(byId.values(), candidateOf),
    isComplete: all.estimatedTotalHits <= all.hits.length,
    similar,
  };
}

/** Documents without a word of the query in the fields of the best hits. */
async function findFillers(context: SearchContext, { following }: RankedByWords): Promise<readonly Found[]> {
  if (!following || following.fields.size === 0) return [];
  const queries = filedQueries('fields', following.fields, retrievalOf(context, []));
  const { hits } = await context.server.federated(queries, LEAST_CANDIDATES);
  return hits.map(candidateOf);
}

function retrievalOf({ server, parsed }: SearchContext, filter: readonly string[]): Retrieval {
  const hasLimits = parsed.phrases.length > 0 || parsed.excluded.length > 0;
  const attributes = [...candidateAttributes, ...(hasLimits ? ['source'] : [])];
  return { indexUid: server.documentsUid, filter, attributes };
}

/** What the server can tell of filters, phrases and exclusions. */
function conditionsOf({ query, parsed, terms }: SearchContext): readonly string[] {
  return [...filterOf(query.filter, query.near), ...textConditions(parsed, terms.vocabulary)];
}

function isWithin({ phrases, excluded }: SearchContext['parsed'], { source }: Found): boolean {
  if (phrases.length === 0 && excluded.length === 0) return true;
  return source !== undefined && keepsTo({ phrases, excluded }, documentOf(source));
}

type Counted = { readonly total: SearchResult['total']; readonly facets: readonly Facet[] };

function countHere(
  { query }: SearchContext,
  kept: readonly Scored[],
  passing: number,
  isComplete: boolean,
): Counted {
  const candidates = kept.map(({ candidate }) => candidate);
  return { total: { value: passing, exact: isComplete }, facets: countFacets(candidates, query) };
}

/** More are found than were fetched: the server counts all that hold a telling part of the query. */
async function countOnServer(context: SearchContext, weighted: readonly WeightedUnit[]): Promise<Counted> {
  const { parsed, terms } = context;
  const conditions = [
    holdsAnyOf(weighted, ranking.coverage.least),
    ...textConditions(parsed, terms.vocabulary),
  ];
  const { main, others } = countingQueries(context, conditions);
  const answers = await context.server.search([main, ...others]);
  const value = answers[0]?.estimatedTotalHits ?? 0;
  return { total: { value, exact: false }, facets: facetsOf(context, answers) };
}
