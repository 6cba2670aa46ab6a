import { matchNames, mayNameSomebody, RECONSIDERED } from '../../candidates/name-match.ts';
import type { Plan } from '../../plan/plan.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { firstInOrder } from './order.ts';

/**
 * Raises documents whose name is, begins with or contains the query, and those whose initials fit. True when the query
 * names one of them.
 */
export function reconsiderNames(
  index: InvertedIndex,
  plan: Plan,
  slots: Uint32Array,
  scores: Float32Array,
): boolean {
  if (!mayNameSomebody(plan)) return false;
  const wanted = RECONSIDERED;
  let isNamed = false;
  for (const slot of firstInOrder({ index, slots, scores, order: 'RELEVANCE', near: undefined, wanted })) {
    const match = matchNames(plan, index.names.of(slot), index.columns.kindOf(slot));
    scores[slot] = (scores[slot] ?? 0) * match.factor;
    isNamed ||= match.isNamed;
  }
  return isNamed;
}
