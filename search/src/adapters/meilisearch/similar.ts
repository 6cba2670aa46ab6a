import type { Scored } from '../../candidates/candidate.ts';
import { highest } from '../../candidates/floor.ts';
import type { SearchContext } from './context.ts';
import { candidateOf, type Found } from './encode.ts';
import type { Retrieval } from './retrieve.ts';

/** Documents of like meaning that are looked at. */
const MOST_SIMILAR = 60;
/** Likeness (0…1) below which two texts have nothing to do with each other. */
const LEAST_LIKE = 0.6;

export type Similar = { readonly candidate: Found; readonly likeness: number };

/** Documents whose vectors are near that of the query; none where no embedder is configured. */
export async function findSimilar(
  { server, embedder, query }: SearchContext,
  { indexUid, filter, attributes }: Retrieval,
): Promise<readonly Similar[]> {
  if (!embedder) return [];
  const hybrid = { embedder: embedder.name, semanticRatio: 1 };
  const [answer] = await server.search([
    {
      ...{ indexUid, filter, hybrid, q: query.text, limit: MOST_SIMILAR },
      ...{ attributesToRetrieve: attributes, showRankingScore: true },
    },
  ]);
  return (answer?.hits ?? []).map((hit) => ({
    candidate: candidateOf(hit),
    likeness: Math.max(0, ((hit._rankingScore ?? 0) - LEAST_LIKE) / (1 - LEAST_LIKE)),
  }));
}

/** Words count by their share, likeness by the other; both beside the best. */
export function mixIn(
  scored: readonly Scored[],
  similar: readonly Similar[],
  semanticRatio: number,
): readonly Scored[] {
  const likeness = new Map(similar.map((each) => [each.candidate.id, each.likeness]));
  const best = highest(scored);
  const known = new Set(scored.map(({ candidate }) => candidate.id));
  const worded = scored.map(({ candidate, score }) => ({
    candidate,
    score:
      (1 - semanticRatio) * (best > 0 ? score / best : 0) + semanticRatio * (likeness.get(candidate.id) ?? 0),
  }));
  const others = similar
    .filter((each) => each.likeness > 0 && !known.has(each.candidate.id))
    .map((each) => ({ candidate: each.candidate, score: semanticRatio * each.likeness }));
  return [...worded, ...others];
}
