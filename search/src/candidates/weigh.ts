import type { Alternative, Unit } from '../plan/plan.ts';
import { ranking } from '../ranking.ts';
import type { Statistics } from './candidate.ts';

/** How common terms are. */
type TermCounts = Pick<Statistics, 'documents' | 'count'>;

/** Of long queries only the most telling units are scored. */
const MOST_UNITS = 72;
/** In a long query, what one document in five holds says nothing that the rest does not say better. */
const LEAST_RARITY = Math.log(5);
const ENOUGH_TELLING = 6;
/** Alternatives worth less are another word, whose rarity is its own. */
const NEARLY_THE_WORD = 0.55;

export type WeightedUnit = { readonly unit: Unit; readonly weight: number };

/** The units of a plan with what each weighs in this index: rare ones more. */
export function weigh(units: readonly Unit[], statistics: TermCounts): readonly WeightedUnit[] {
  const weighted = units.map((unit) => {
    const rarity = rarityOf(unit.alternatives, statistics);
    return { unit, rarity, weight: unit.weight * rarity };
  });
  if (weighted.length <= ranking.coverage.longFrom) return weighted;
  const telling = weighted.filter(({ rarity }) => rarity >= LEAST_RARITY);
  const scored = telling.length >= ENOUGH_TELLING ? telling : weighted;
  return scored.sort((left, right) => right.weight - left.weight).slice(0, MOST_UNITS);
}

/** BM25's idf over all alternatives that are nearly the word itself. */
function rarityOf(alternatives: readonly Alternative[], statistics: TermCounts): number {
  let holding = 0;
  for (const { term, factor } of alternatives) {
    if (factor >= NEARLY_THE_WORD || holding === 0) holding += statistics.count(term);
  }
  const documents = Math.max(1, statistics.documents);
  const bounded = Math.min(holding, documents);
  return Math.log(1 + (documents - bounded + 0.5) / (bounded + 0.5)) ** ranking.rarityPower;
}
