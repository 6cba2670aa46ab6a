import { FreshSegment } from './fresh-segment.ts';
import type { FrozenSegment } from './frozen-segment.ts';
import { InvertedIndex } from './inverted-index.ts';
import { mergeSegments } from './merge.ts';
import type { Pacer } from './pacer.ts';

/** Documents in a fresh segment before it is frozen, and frozen segments before they are merged into one. */
const FRESH_LIMIT = 2048;
const FROZEN_LIMIT = 12;

/** One segment out of many, in this thread or another. `moved`: new slots of old ones, or -1 to drop them. */
export type Merger = (segments: readonly FrozenSegment[], moved: Int32Array | null) => Promise<FrozenSegment>;

/** How the work is spread. */
export type Tidying = { readonly pace: Pacer; readonly merge: Merger };

/** Merges in this thread. */
export function mergerHere(pace: Pacer): Merger {
  return (frozen, moved) =>
    mergeSegments({ frozen, fresh: [], pace, remap: moved ? (slot) => moved[slot] ?? -1 : undefined });
}

/** True when there is something to freeze or to merge: the latest documents want freezing, or there are many segments. */
export function isUntidy({ open, fresh, frozen }: InvertedIndex): boolean {
  return open.documents >= FRESH_LIMIT || fresh.length > 1 || frozen.length > FROZEN_LIMIT;
}

/** True when no document is left in a fresh segment. */
export function isFrozen({ fresh }: InvertedIndex): boolean {
  return fresh.every(({ documents }) => documents === 0);
}

/** Freezes what is in fresh segments, a slice of time at a go. What comes meanwhile goes into a new one. */
export async function freeze(index: InvertedIndex, pace: Pacer): Promise<void> {
  if (index.open.documents > 0) index.fresh.push(new FreshSegment(index.used));
  while (index.fresh.length > 1) {
    const [oldest] = index.fresh;
    if (!oldest) break;
    const segment = await mergeSegments({ frozen: [], fresh: [oldest], pace });
    index.frozen = [...index.frozen, segment];
    index.fresh = index.fresh.slice(1);
  }
}

/** Makes one segment of all frozen ones, where there are more than `most`. One caller at a time. */
export async function mergeMany(
  index: InvertedIndex,
  { merge }: Tidying,
  most = FROZEN_LIMIT,
): Promise<void> {
  if (index.frozen.length <= most) return;
  const merging = index.frozen;
  const segment = await merge(merging, null);
  index.frozen = [segment, ...index.frozen.slice(merging.length)];
}

/** A smaller index with the same documents, without what the dead ones left behind. Needs a tidy index. */
export async function compacted(index: InvertedIndex, { pace, merge }: Tidying): Promise<InvertedIndex> {
  const next = new InvertedIndex(index.lexicon);
  const moved = new Int32Array(index.used).fill(-1);
  const frozen = index.frozen;
  for (let slot = 0; slot < moved.length; slot++) {
    if (index.columns.alive[slot] !== 1) continue;
    const id = index.ids.of(slot);
    const place = next.ids.push(id);
    next.names.push(index.names.of(slot));
    next.slots.set(id, place);
    next.columns.copy(place, index.columns, slot);
    next.store.putCompressed(place, index.store.compressed(slot));
    next.live++;
    moved[slot] = place;
    await pace();
  }
  const segment = await merge(frozen, moved);
  next.frozen = [segment];
  next.fresh = [new FreshSegment(next.used)];
  await next.learnSounds(segment, pace);
  return next;
}
