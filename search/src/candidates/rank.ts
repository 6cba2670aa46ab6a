import type { Plan } from '../plan/plan.ts';
import { type AffinityWeights, ranking } from '../ranking.ts';
import { type Affinity, addAffinity, affinityOf, fillers } from './affinity.ts';
import type { Candidate, Scored, Statistics } from './candidate.ts';
import { withoutTail, withWholeInitials } from './floor.ts';
import { reconsiderNames } from './names.ts';
import { scoreCandidates } from './score.ts';
import { weigh } from './weigh.ts';

/** Candidates by the words they hold, and who may follow them. */
export type RankedByWords = {
  readonly scored: readonly Scored[];
  /** Where few hold a word of the query: what others have to share to follow, else null. */
  readonly wanted: Affinity | null;
  readonly weights: AffinityWeights;
};

/** Scores candidates as the whole index would: by words, by names, by what the best have in common. */
export function rankByWords(
  plan: Plan,
  candidates: readonly Candidate[],
  statistics: Statistics,
): RankedByWords {
  const { longFrom } = ranking.coverage;
  const held = scoreCandidates(candidates, weigh(plan.units, statistics), plan.units.length > longFrom);
  const scored = withoutTail(withWholeInitials(plan, held));
  const isNamed = reconsiderNames(plan, scored);
  const weights = weightsFor(plan);
  const affinity = affinityOf(scored, statistics);
  if (affinity) addAffinity(scored, affinity, weights);
  const mayFill = !isNamed && plan.initials === null && scored.length < ranking.affinity.enough;
  return { scored, wanted: mayFill ? affinity : null, weights };
}

/** Few hits are followed by those that work on the same. */
export function fillUp(
  { scored, wanted, weights }: RankedByWords,
  others: readonly Candidate[],
): readonly Scored[] {
  if (!wanted) return scored;
  const known = new Set(scored.map(({ candidate }) => candidate.id));
  const further = others.filter(({ id }) => !known.has(id));
  const room = Math.max(0, ranking.affinity.enough - scored.length);
  return [...scored, ...fillers(further, wanted, weights).slice(0, room)];
}

/** A query of many parts tells a problem rather than names a thing. */
function weightsFor({ units }: Plan): AffinityWeights {
  const { sentenceFrom, sentence, words } = ranking.affinity;
  return units.filter(({ optional }) => !optional).length >= sentenceFrom ? sentence : words;
}
