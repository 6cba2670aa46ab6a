import type { Alternative, Unit } from '../plan/plan.ts';
import { ranking } from '../ranking.ts';
import type { Statistics } from './candidate.ts';

/** Of long queries only the most telling units are scored. */
const MOST_UNITS = 72;
/** Alternatives worth less are another word, whose rarity is its own. */
const NEARLY_THE_WORD = 0.55;

export type WeightedUnit = { readonly unit: Unit; readonly weight: number };

/** The units of a plan with what each weighs in this index: rare ones more. */
export function weigh(units: readonly Unit[], statistics: Statistics): readonly WeightedUnit[] {
  const weighted = units.map((unit) => ({
    unit,
    weight: unit.weight * rarity(unit.alternatives, statistics),
  }));
  if (weighted.length <= MOST_UNITS) return weighted;
  return weighted.sort((left, right) => right.weight - left.weight).slice(0, MOST_UNITS);
}

/** BM25's idf over all alternatives that are nearly the word itself. */
function rarity(alternatives: readonly Alternative[], statistics: Statistics): number {
  let holding = 0;
  for (const { term, factor } of alternatives) {
    if (factor >= NEARLY_THE_WORD || holding === 0) holding += statistics.count(term);
  }
  const documents = Math.max(1, statistics.documents);
  const bounded = Math.min(holding, documents);
  return Math.log(1 + (documents - bounded + 0.5) / (bounded + 0.5)) ** ranking.rarityPower;
}
