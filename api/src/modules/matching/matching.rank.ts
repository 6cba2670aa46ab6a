import type { TaxonomyService } from '#modules/taxonomies/index.ts';
import type { Facet } from '#search';
import type { Offered, Wanted } from './matching.factors.ts';
import type { Retrieved } from './matching.retrieval.ts';
import { type Score, type ScoreContext, scorePair, type Weights } from './matching.score.ts';
import { type Kinship, textScale, textValues } from './matching.text.ts';

export type RankContext = {
  readonly weights: Weights;
  readonly taxonomies: Pick<TaxonomyService, 'field' | 'chainStages'>;
  /** What a wanted field counts; fields that few offer count more. */
  rarityOf(fieldCode: string): number;
};

export type Ranked<Candidate> = Candidate & Score;

/** Scores each candidate against the need, the best first; equal scores in the order of their ids. */
export function rankOffers<Candidate extends Kinship & Offered>(
  wanted: Wanted,
  candidates: readonly Candidate[],
  retrieved: Pick<Retrieved, 'relevance' | 'strength'>,
  context: RankContext,
): Ranked<Candidate>[] {
  const texts = textValues(candidates, retrieved.relevance, retrieved.strength);
  const scoring = scoringOf(context);
  return candidates
    .map((candidate) => ({
      ...candidate,
      ...scorePair({ wanted, offered: candidate, text: texts.get(candidate.id) ?? 0 }, scoring),
    }))
    .sort(bestFirst);
}

/** Scores each need against the offer, the best first; equal scores in the order of their ids. */
export function rankNeeds<Candidate extends { readonly id: string; readonly wanted: Wanted }>(
  offered: Offered,
  candidates: readonly Candidate[],
  { relevance, strength }: Pick<Retrieved, 'relevance' | 'strength'>,
  context: RankContext,
): Ranked<Candidate>[] {
  const scoring = scoringOf(context);
  const most = Math.max(0, ...relevance.values());
  const scale = most > 0 ? textScale(strength) / most : 0;
  return candidates
    .map((candidate) => {
      const text = (relevance.get(candidate.id) ?? 0) * scale;
      return { ...candidate, ...scorePair({ wanted: candidate.wanted, offered, text }, scoring) };
    })
    .sort(bestFirst);
}

export function bestFirst(
  one: { readonly score: number; readonly id: string },
  other: { readonly score: number; readonly id: string },
): number {
  return other.score - one.score || (one.id < other.id ? -1 : 1);
}

function scoringOf({ weights, taxonomies, rarityOf }: RankContext): ScoreContext {
  return {
    weights,
    rarityOf,
    parentOf: (code) => taxonomies.field(code)?.parentCode ?? null,
    areNeighbours: neighboursIn(taxonomies.chainStages()),
  };
}

/** From how many documents are filed under each field: the logarithm of how rarely it is offered. */
export function rarityFrom(facets: readonly Facet[]): (fieldCode: string) => number {
  const counts = facets.find(({ name }) => name === 'field')?.values ?? [];
  const filed = new Map(counts.map(({ value, count }) => [value, count]));
  const most = Math.max(1, ...filed.values());
  return (code) => Math.log(1 + (4 * most) / (filed.get(code) ?? 1));
}

type Stages = ReturnType<TaxonomyService['chainStages']>;

/** Stages that follow each other within one section of the chain. */
function neighboursIn(stages: Stages): ScoreContext['areNeighbours'] {
  const places = new Map(stages.map(({ code, sectionCode }, place) => [code, { place, sectionCode }]));
  return (one, other) => {
    const [a, b] = [places.get(one), places.get(other)];
    return a?.sectionCode === b?.sectionCode && Math.abs((a?.place ?? 0) - (b?.place ?? 0)) === 1;
  };
}
