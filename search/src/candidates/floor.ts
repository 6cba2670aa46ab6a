import { INITIALS_MARK } from '../analysis/tokens.ts';
import type { Plan } from '../plan/plan.ts';
import { ranking } from '../ranking.ts';
import type { Candidate, Scored } from './candidate.ts';
import { hashOf } from './impacts.ts';
import { inOrder } from './order.ts';

/** Letters that may be initials must stand in a row, all of them: three of six by chance are no answer. */
export function withWholeInitials(plan: Plan, scored: readonly Scored[]): readonly Scored[] {
  if (plan.initials === null) return scored;
  const terms = plan.units.flatMap(({ alternatives }) => alternatives.map(({ term }) => term));
  const hashes = (isRun: boolean) =>
    terms.filter((term) => term.startsWith(INITIALS_MARK) === isRun).map(hashOf);
  const runs = hashes(true);
  const words = hashes(false);
  return scored.filter(({ candidate: { impacts } }) => {
    return runs.every((hash) => impacts.of(hash) > 0) || words.some((hash) => impacts.of(hash) > 0);
  });
}

/** Of very many documents those that hold next to nothing are let go before anything is done with them. */
export function withoutTail(scored: readonly Scored[]): readonly Scored[] {
  const { many, tail } = ranking.floor;
  if (scored.length <= many) return scored;
  const least = tail * highest(scored);
  return scored.filter(({ score }) => score >= least);
}

/** The floor is measured from the best that may be shown: a need's own text must not hide those who could solve it. */
export function aboveFloor(
  scored: readonly Scored[],
  passes: (candidate: Candidate) => boolean,
): readonly Scored[] {
  const { usual, few, enough } = ranking.floor;
  const best = highest(scored.filter(({ candidate }) => passes(candidate)));
  const strong = scored.filter(({ score }) => score >= usual * best);
  if (strong.length >= enough) return strong;
  const rest = scored.filter(({ score }) => score < usual * best && score >= few * best);
  return [...strong, ...inOrder(rest, 'RELEVANCE', undefined).slice(0, enough - strong.length)];
}

export function highest(scored: readonly Scored[]): number {
  return scored.reduce((best, { score }) => Math.max(best, score), 0);
}
