import type { Dismissal, DismissalReason } from './dismissal.model.ts';
import type { FactorName } from './matching.factors.ts';
import type { Weights } from './matching.score.ts';

/** What an organization's refusals change in its own lists, told beside them. */
export type Adjustment = {
  readonly reason: DismissalReason;
  readonly count: number;
  /** What counts more or less from now on. */
  readonly factor: FactorName;
  /** Of a field that counts less; null otherwise. */
  readonly fieldCode: string | null;
  /** Times the usual weight. */
  readonly times: number;
};

/** Which factor was told to matter; each further time it grows by this much, to twice its weight at most. */
const raises: Partial<Record<DismissalReason, FactorName>> = {
  NOT_READY: 'READINESS',
  TOO_FAR: 'PROXIMITY',
};
const RAISE = 1.25;
const MOST = 2;
/** A field that turned out not to be theirs counts less each time, but never nothing. */
const LOWER = 0.7;
const LEAST = 0.25;

export function adjustmentsOf(dismissals: readonly Dismissal[]): Adjustment[] {
  const raised = Object.entries(raises).flatMap(([reason, factor]) => {
    const count = dismissals.filter((dismissal) => dismissal.reason === reason).length;
    if (count === 0) return [];
    const times = Math.min(MOST, RAISE ** count);
    return [{ reason: reason as DismissalReason, count, factor, fieldCode: null, times }];
  });
  const counts = new Map<string, number>();
  for (const { reason, fieldCodes } of dismissals) {
    if (reason !== 'NOT_OUR_FIELD') continue;
    for (const code of fieldCodes) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const lowered = [...counts].map(([fieldCode, count]) => ({
    reason: 'NOT_OUR_FIELD' as const,
    count,
    factor: 'FIELD' as const,
    fieldCode,
    times: Math.max(LEAST, LOWER ** count),
  }));
  return [...raised, ...lowered];
}

export function adjustedWeights(weights: Weights, adjustments: readonly Adjustment[]): Weights {
  const raised = adjustments.filter(({ fieldCode }) => fieldCode === null);
  return Object.fromEntries(
    Object.entries(weights).map(([name, weight]) => {
      const { times } = raised.find(({ factor }) => factor === name) ?? { times: 1 };
      return [name, weight * times];
    }),
  ) as Weights;
}

/** Times the usual weight of a field. */
export function fieldTimes(adjustments: readonly Adjustment[]): (code: string) => number {
  const lowered = new Map(adjustments.map(({ fieldCode, times }) => [fieldCode, times]));
  return (code) => lowered.get(code) ?? 1;
}

/** Organizations that an organization wants to see in none of its lists. */
export function shunned(dismissals: readonly Dismissal[]): Set<string> {
  const forGood: readonly DismissalReason[] = ['WORKED_BEFORE', 'CONFLICT_OF_INTEREST'];
  return new Set(dismissals.filter(({ reason }) => forGood.includes(reason)).map(({ otherId }) => otherId));
}
