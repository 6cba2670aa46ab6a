import { ranking } from '../ranking.ts';
import type { Candidate, Scored } from './candidate.ts';
import { hashOf } from './impacts.ts';
import type { WeightedUnit } from './weigh.ts';

/** A unit with the hashes of its alternatives, worked out once for all candidates. */
type Hashed = {
  readonly weight: number;
  readonly needed: number;
  readonly alternatives: readonly { readonly hash: number; readonly factor: number }[];
};

/** Adds up what each candidate holds of a plan; those that hold too little of it are left out. */
export function scoreCandidates(
  candidates: readonly Candidate[],
  weighted: readonly WeightedUnit[],
  isLong: boolean,
): readonly Scored[] {
  const units = weighted.map(({ unit, weight }): Hashed => {
    const alternatives = unit.alternatives.map(({ term, factor }) => ({ hash: hashOf(term), factor }));
    return { weight, needed: unit.optional ? 0 : weight, alternatives };
  });
  const total = units.reduce((sum, { needed }) => sum + needed, 0);
  const { least, longLeast } = ranking.coverage;
  const needed = (isLong ? longLeast : least) * total;
  const scored: Scored[] = [];
  for (const candidate of candidates) {
    const { sum, held } = add(candidate, units);
    if (sum === 0 || held < needed) continue;
    const scale = 1 / Math.max(total, 1e-6);
    const coverage = Math.sqrt(0.02 + held * scale);
    scored.push({ candidate, score: sum * scale * (isLong ? Math.sqrt(coverage) : coverage) });
  }
  return scored;
}

function add(
  { impacts }: Candidate,
  units: readonly Hashed[],
): { readonly sum: number; readonly held: number } {
  let sum = 0;
  let held = 0;
  for (const { weight, needed, alternatives } of units) {
    let best = 0;
    for (const { hash, factor } of alternatives) best = Math.max(best, factor * impacts.of(hash));
    if (best === 0) continue;
    sum += (weight * best) / 255;
    held += needed;
  }
  return { sum, held };
}
