import type { SearchOrder, SearchPlace } from '../../query.ts';
import { kilometresBetween } from './distance.ts';
import type { InvertedIndex } from './inverted-index.ts';

export type Ordering = {
  readonly index: InvertedIndex;
  readonly slots: Uint32Array;
  readonly scores: Float32Array;
  readonly order: SearchOrder;
  readonly near: SearchPlace | undefined;
  /** How many of the first are wanted. */
  readonly wanted: number;
};

/** What is sorted by, by slot, largest first. */
type Keys = Float32Array | Float64Array | Uint32Array;

/** A document without a place comes after all that have one. Kilometres. */
const FARTHEST = 1e9;

/** The first slots in the order asked for. Ties go to the newer, then to the smaller id. */
export function firstInOrder(ordering: Ordering): readonly number[] {
  const { index, slots, wanted } = ordering;
  const keys = keysOf(ordering);
  const { ids } = index;
  const { publishedAt } = index.columns;
  const compare = (left: number, right: number): number =>
    (keys[right] as number) - (keys[left] as number) ||
    (publishedAt[right] as number) - (publishedAt[left] as number) ||
    ids.compare(left, right);
  return selectFirst(slots, keys, wanted, compare);
}

function keysOf({ index, slots, scores, order, near }: Ordering): Keys {
  const { columns } = index;
  if (order === 'NEWEST') return columns.publishedAt;
  if (order === 'RECORD') return columns.record;
  if (order !== 'NEAREST' || !near) return scores;
  const keys = new Float64Array(index.used);
  for (const slot of slots) keys[slot] = -Math.min(FARTHEST, kilometresBetween(columns, slot, near));
  return keys;
}

/** A bounded heap would do; with pages of tens a sorted list with a floor is as fast and simpler. */
function selectFirst(
  slots: Uint32Array,
  keys: Keys,
  wanted: number,
  compare: (left: number, right: number) => number,
): readonly number[] {
  if (wanted <= 0) return [];
  if (slots.length <= wanted) return Array.from(slots).sort(compare);
  let best: number[] = [];
  let floor = Number.NEGATIVE_INFINITY;
  let last = -1;
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as number;
    const key = keys[slot] as number;
    if (key < floor || (key === floor && compare(slot, last) > 0)) continue;
    best.push(slot);
    if (best.length < wanted * 2 + 64) continue;
    best = best.sort(compare).slice(0, wanted);
    last = best[wanted - 1] as number;
    floor = keys[last] as number;
  }
  return best.sort(compare).slice(0, wanted);
}
