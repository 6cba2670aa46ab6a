import { affinityWeights, type Plan } from '../plan/plan.ts';
import { type AffinityWeights, ranking } from '../ranking.ts';
import { type Affinity, addAffinity, affinityOf, fieldsToFollow, fillers, roomAfter } from './affinity.ts';
import type { Candidate, Scored, Statistics } from './candidate.ts';
import { withoutTail, withWholeInitials } from './floor.ts';
import { reconsiderNames } from './names.ts';
import { scoreCandidates } from './score.ts';
import { weigh } from './weigh.ts';

/** Candidates by the words they hold, and who may follow them. */
export type RankedByWords = {
  readonly scored: readonly Scored[];
  /** Where few hold much of the query: what others have to share to follow, else null. */
  readonly following: {
    readonly affinity: Affinity;
    readonly weights: AffinityWeights;
    readonly room: number;
    /** Where to look for them, by what each field tells. */
    readonly fields: ReadonlyMap<string, number>;
  } | null;
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
  const affinity = affinityOf(scored, statistics);
  if (!affinity) return { scored, following: null };
  const weights = affinityWeights(plan);
  addAffinity(scored, affinity, weights);
  const room = isNamed || plan.initials !== null ? 0 : roomAfter(scored, affinity);
  if (room === 0) return { scored, following: null };
  return { scored, following: { affinity, weights, room, fields: fieldsToFollow(affinity, statistics) } };
}

/** Few hits are followed by those that work on the same; of `others` those that hold no word of the query. */
export function fillUp(
  { scored, following }: RankedByWords,
  others: readonly Candidate[],
): readonly Scored[] {
  if (!following) return scored;
  const { affinity, weights, room, fields } = following;
  const known = new Set(scored.map(({ candidate }) => candidate.id));
  const further = others.filter(
    (each) => !known.has(each.id) && each.fields.some((code) => fields.has(code)),
  );
  return [...scored, ...fillers(further, affinity, weights).slice(0, room)];
}
