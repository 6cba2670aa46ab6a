import type { Plan } from '../plan/plan.ts';
import type { Scored } from './candidate.ts';
import { matchNames, mayNameSomebody, RECONSIDERED } from './name-match.ts';
import { inOrder } from './order.ts';

/**
 * Raises documents whose name is, begins with or contains the query, and those whose initials fit. True when the query
 * names one of them.
 */
export function reconsiderNames(plan: Plan, scored: readonly Scored[]): boolean {
  if (!mayNameSomebody(plan)) return false;
  let isNamed = false;
  for (const each of inOrder(scored, 'RELEVANCE', undefined).slice(0, RECONSIDERED)) {
    const match = matchNames(plan, each.candidate.names, each.candidate.kind);
    each.score *= match.factor;
    isNamed ||= match.isNamed;
  }
  return isNamed;
}
