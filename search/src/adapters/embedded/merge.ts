import { type FreshSegment, SegmentWriter } from './fresh-segment.ts';
import { FrozenSegment } from './frozen-segment.ts';
import type { Pacer } from './pacer.ts';

export type MergeRequest = {
  /** In ascending order of slots. */
  readonly frozen: readonly FrozenSegment[];
  /** After the frozen ones, in ascending order of slots. */
  readonly fresh: readonly FreshSegment[];
  readonly pace: Pacer;
  /** New slot of an old one, or -1 to drop it; must keep the order. All stay by default. */
  readonly remap?: ((slot: number) => number) | undefined;
};

/** One frozen segment out of many. */
export async function mergeSegments({
  frozen,
  fresh,
  pace,
  remap = same,
}: MergeRequest): Promise<FrozenSegment> {
  const writer = new SegmentWriter(sizeOf(frozen, fresh));
  const cursors = new Array<number>(frozen.length).fill(0);
  const sorted = await Promise.all(fresh.map((segment) => sortTerms(segment, pace)));
  const places = new Array<number>(fresh.length).fill(0);
  for (;;) {
    const term = smallest(frozen, cursors, sorted, places);
    if (term === null) break;
    frozen.forEach((segment, index) => {
      const at = cursors[index] ?? 0;
      if (at < segment.size && segment.term(at) === term) {
        copyList(segment, at, writer, remap);
        cursors[index] = at + 1;
      }
    });
    fresh.forEach((segment, index) => {
      const at = places[index] ?? 0;
      if (sorted[index]?.[at] === term) {
        copyFresh(segment, term, writer, remap);
        places[index] = at + 1;
      }
    });
    writer.endTerm(term);
    await pace();
  }
  return new FrozenSegment(await writer.finish(pace));
}

/** Merged lists take no more bytes than they took apart; a fresh posting takes about three. */
function sizeOf(frozen: readonly FrozenSegment[], fresh: readonly FreshSegment[]): number {
  const before = frozen.reduce((sum, { parts }) => sum + parts.postings.length, 0);
  return before + fresh.reduce((sum, { postings }) => sum + 3 * postings, 0) + 64;
}

function same(slot: number): number {
  return slot;
}

/** Terms in code-unit order, sorted in buckets of equal first character so that no single sort takes long. */
async function sortTerms(segment: FreshSegment, pace: Pacer): Promise<readonly string[]> {
  const sorted: string[] = [];
  for (const first of [...segment.buckets.keys()].sort()) {
    await pace();
    for (const term of [...(segment.buckets.get(first) ?? [])].sort()) sorted.push(term);
  }
  return sorted;
}

function smallest(
  frozen: readonly FrozenSegment[],
  cursors: readonly number[],
  sorted: readonly (readonly string[])[],
  places: readonly number[],
): string | null {
  let least: string | null = null;
  frozen.forEach((segment, index) => {
    const at = cursors[index] ?? 0;
    if (at >= segment.size) return;
    const term = segment.term(at);
    if (least === null || term < least) least = term;
  });
  sorted.forEach((terms, index) => {
    const term = terms[places[index] ?? 0];
    if (term !== undefined && (least === null || term < least)) least = term;
  });
  return least;
}

function copyList(
  segment: FrozenSegment,
  at: number,
  writer: SegmentWriter,
  remap: (slot: number) => number,
): void {
  segment.forEachSlot(at, (slot, impact) => {
    const kept = remap(slot);
    if (kept >= 0) writer.posting(kept, impact);
  });
}

function copyFresh(
  segment: FreshSegment,
  term: string,
  writer: SegmentWriter,
  remap: (slot: number) => number,
): void {
  for (const packed of segment.lists.get(term) ?? []) {
    const kept = remap(segment.base + (packed >> 8));
    if (kept >= 0) writer.posting(kept, packed & 255);
  }
}
