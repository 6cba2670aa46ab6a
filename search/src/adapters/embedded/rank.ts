import { initialsOf } from '../../analysis/syllables.ts';
import type { DocumentKind } from '../../documents.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SearchOrder, SearchPlace } from '../../query.ts';
import { ranking } from '../../ranking.ts';
import { kilometresBetween } from './distance.ts';
import type { InvertedIndex } from './inverted-index.ts';

/** How many of the best are looked at again by name. */
const RECONSIDERED = 120;

export type Ranking = {
  readonly index: InvertedIndex;
  readonly slots: Uint32Array;
  readonly scores: Float32Array;
  readonly order: SearchOrder;
  readonly near: SearchPlace | undefined;
  /** How many of the first are wanted. */
  readonly wanted: number;
};

/** The first slots in the order asked for. Ties go to the newer, then to the smaller id. */
export function firstInOrder({ index, slots, scores, order, near, wanted }: Ranking): readonly number[] {
  const key = sortKey({ index, scores, order, near });
  const ids = index.ids;
  const { publishedAt } = index.columns;
  const before = (left: number, right: number): number =>
    key(right) - key(left) ||
    (publishedAt[right] ?? 0) - (publishedAt[left] ?? 0) ||
    ((ids[left] ?? '') < (ids[right] ?? '') ? -1 : 1);
  return selectFirst(slots, wanted, before, key);
}

function sortKey({
  index,
  scores,
  order,
  near,
}: Pick<Ranking, 'index' | 'scores' | 'order' | 'near'>): (slot: number) => number {
  const { columns } = index;
  if (order === 'NEWEST') return (slot) => columns.publishedAt[slot] ?? 0;
  if (order === 'RECORD') return (slot) => columns.record[slot] ?? 0;
  if (order === 'NEAREST' && near) return (slot) => -Math.min(1e9, kilometresBetween(columns, slot, near));
  return (slot) => scores[slot] ?? 0;
}

/** A bounded heap would do; with pages of tens a sorted list with a floor is as fast and simpler. */
function selectFirst(
  slots: Uint32Array,
  wanted: number,
  compare: (left: number, right: number) => number,
  key: (slot: number) => number,
): readonly number[] {
  if (wanted <= 0) return [];
  if (slots.length <= wanted) return [...slots].sort(compare);
  let best: number[] = [];
  let floor = Number.NEGATIVE_INFINITY;
  for (const slot of slots) {
    if (key(slot) < floor) continue;
    best.push(slot);
    if (best.length >= wanted * 2 + 64) {
      best = best.sort(compare).slice(0, wanted);
      floor = key(best[wanted - 1] ?? slot);
    }
  }
  return best.sort(compare).slice(0, wanted);
}

/** Raises documents whose name is, begins with or contains the query; lowers those whose initials only half fit. */
export function reconsiderNames(
  index: InvertedIndex,
  plan: Plan,
  slots: Uint32Array,
  scores: Float32Array,
): boolean {
  const { nameKey, initials } = plan;
  if (nameKey.length === 0 || nameKey.length > 60) return false;
  let named = false;
  const best = firstInOrder({
    index,
    slots,
    scores,
    order: 'RELEVANCE',
    near: undefined,
    wanted: RECONSIDERED,
  });
  for (const slot of best) {
    const names = index.names[slot] ?? '';
    const factor = initials
      ? Math.max(nameFactor(names, nameKey), initialsFactor(names, initials))
      : nameFactor(names, nameKey);
    scores[slot] = (scores[slot] ?? 0) * factor;
    if (factor >= (isBody(index.columns.kindOf(slot)) ? ranking.name.begins : ranking.name.equal))
      named = true;
  }
  return named;
}

function isBody(kind: DocumentKind): boolean {
  return kind !== 'NEED' && kind !== 'CAPABILITY';
}

function nameFactor(names: string, key: string): number {
  let factor = 1;
  for (const name of names.split('\n')) {
    if (name === key) return ranking.name.equal;
    if (name.startsWith(key)) factor = Math.max(factor, ranking.name.begins);
    else if (key.length > 1 && name.includes(key)) factor = Math.max(factor, ranking.name.contains);
    else if (name.length > 2 && key.includes(name)) factor = Math.max(factor, ranking.name.contained);
  }
  return factor;
}

/** How well the letters fit the first letters of a name: whole 3, in a row 2, scattered 1. */
function initialsFactor(names: string, letters: string): number {
  let factor = 1;
  for (const line of names.split('\n')) {
    const characters = [...line].map((character) => [...initialsOf(character)]);
    for (let start = 0; start + letters.length <= characters.length; start++) {
      if (![...letters].every((letter, at) => characters[start + at]?.includes(letter))) continue;
      const whole = start === 0 && letters.length === characters.length;
      factor = Math.max(factor, whole ? ranking.name.wholeInitials : ranking.name.initials);
    }
  }
  return factor;
}
