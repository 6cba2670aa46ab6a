import type { FactorName, WeightsLine } from './weights.queries.ts';

/** What each factor counts, in parts of 100. */
export type WeightsDraft = Readonly<Record<FactorName, number>>;

export const factorNames = [
  'TEXT',
  'FIELD',
  'STAGE',
  'FORM',
  'READINESS',
  'PROXIMITY',
  'AVAILABILITY',
  'RECORD',
] as const satisfies readonly FactorName[];

export function draftOf({ factors }: Pick<WeightsLine, 'factors'>): WeightsDraft {
  const weightOf = new Map(factors.map(({ factor, weight }) => [factor, Math.round(weight)]));
  return Object.fromEntries(factorNames.map((name) => [name, weightOf.get(name) ?? 0])) as WeightsDraft;
}

export function sumOf(draft: WeightsDraft): number {
  return factorNames.reduce((sum, name) => sum + draft[name], 0);
}

export function isSame(one: WeightsDraft, other: WeightsDraft): boolean {
  return factorNames.every((name) => one[name] === other[name]);
}

export function listOf(draft: WeightsDraft): { factor: FactorName; weight: number }[] {
  return factorNames.map((factor) => ({ factor, weight: draft[factor] }));
}

/** In the same proportions, together 100: whole parts, the largest remainders rounded up. Of zeros, all alike. */
export function evened(draft: WeightsDraft): WeightsDraft {
  const sum = sumOf(draft);
  const exact = factorNames.map((name) => ({
    name,
    part: sum === 0 ? 100 / factorNames.length : (draft[name] * 100) / sum,
  }));
  const missing = 100 - exact.reduce((all, { part }) => all + Math.floor(part), 0);
  const raised = new Set(
    exact
      .toSorted((one, other) => (other.part % 1) - (one.part % 1))
      .slice(0, missing)
      .map(({ name }) => name),
  );
  return Object.fromEntries(
    exact.map(({ name, part }) => [name, Math.floor(part) + (raised.has(name) ? 1 : 0)]),
  ) as WeightsDraft;
}
