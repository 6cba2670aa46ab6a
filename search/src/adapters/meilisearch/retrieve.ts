import type { WeightedUnit } from '../../candidates/weigh.ts';
import { EVERY } from './encode.ts';
import { holdsAny, isAmong } from './filter.ts';
import type { SearchRequest } from './server.ts';
import { LEVELS, tokenOf, worthOf } from './tokens.ts';

/** Units asked for: the lighter ones of a long sentence add candidates that nobody would see. */
const MOST_UNITS = 20;
/** Units of which any two are asked for together. */
const MOST_PAIRED = 6;
/** What holding two units in any way is worth beside holding one in the best way. */
const PAIR = 0.6;

/** Ways to hold a unit, the best first, by what they are worth at least. */
const TIERS = [0.4, 0.15, 0];

export type Retrieval = {
  readonly indexUid: string;
  /** Conditions that all candidates have to meet. */
  readonly filter: readonly string[];
  readonly attributes: readonly string[];
};

/**
 * Finds candidates: one query for each unit of a plan and way to hold it, and for each two of the heaviest units
 * together. Federation puts the documents first whose best query weighs most; what they hold in all, ranking finds out.
 */
export function candidateQueries(
  weighted: readonly WeightedUnit[],
  retrieval: Retrieval,
): readonly SearchRequest[] {
  const needed = weighted.filter(({ unit }) => !unit.optional);
  const units = (needed.length > 0 ? needed : weighted)
    .toSorted((left, right) => right.weight - left.weight)
    .slice(0, MOST_UNITS);
  const heaviest = units.slice(0, MOST_PAIRED);
  const pairs = heaviest.flatMap((first, at) =>
    heaviest.slice(at + 1).map((second) => {
      const filter = [heldBy(first), heldBy(second)];
      return queryOf(retrieval, filter, PAIR * (first.weight + second.weight) * (worthOf[1] + 0.1));
    }),
  );
  return [...units.flatMap((unit) => unitQueries(unit, retrieval)), ...pairs];
}

/** Documents filed under codes, those of the weightier ones first. */
export function filedQueries(
  column: 'fields' | 'stages',
  codes: ReadonlyMap<string, number>,
  retrieval: Retrieval,
): readonly SearchRequest[] {
  return Array.from(codes, ([code, weight]) => queryOf(retrieval, [isAmong(column, [code])], weight));
}

/** Documents that hold one of the units by which alone they might be found. */
export function holdsAnyOf(weighted: readonly WeightedUnit[], least: number): string {
  const needed = weighted.filter(({ unit }) => !unit.optional);
  const total = needed.reduce((sum, { weight }) => sum + weight, 0);
  const telling = needed.filter(({ weight }) => weight >= least * total);
  const terms = (telling.length > 0 ? telling : weighted).flatMap(({ unit }) =>
    unit.alternatives.map(({ term }) => term),
  );
  return holdsAny([...new Set(terms)]);
}

function unitQueries({ unit, weight }: WeightedUnit, retrieval: Retrieval): readonly SearchRequest[] {
  const tiers = TIERS.map(() => new Set<string>());
  let best = 0;
  for (const { term, factor } of unit.alternatives) {
    for (const level of LEVELS) {
      const worth = factor * worthOf[level];
      best = Math.max(best, worth);
      tiers[TIERS.findIndex((least) => worth >= least)]?.add(tokenOf(term, level));
    }
  }
  return tiers.flatMap((tokens, at) => {
    if (tokens.size === 0) return [];
    const worth = Math.min(best, (TIERS[at] ?? 0) + 0.1);
    return [queryOf(retrieval, [isAmong('tokens', [...tokens])], weight * worth)];
  });
}

function heldBy({ unit }: WeightedUnit): string {
  return holdsAny(unit.alternatives.map(({ term }) => term));
}

function queryOf(
  { indexUid, filter, attributes }: Retrieval,
  own: readonly string[],
  weight: number,
): SearchRequest {
  return {
    indexUid,
    q: EVERY,
    filter: [...own, ...filter],
    federationOptions: { weight },
    attributesToRetrieve: attributes,
  };
}
