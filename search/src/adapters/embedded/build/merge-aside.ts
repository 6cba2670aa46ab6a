import { SearchWriteFailed } from '../../../errors.ts';
import { FrozenSegment, type SegmentParts } from '../frozen-segment.ts';
import { bytesOf, type Numbers } from '../numbers.ts';
import type { Pacer } from '../pacer.ts';
import { type Merger, mergerHere } from '../tidy.ts';
import { IndexWorker } from './index-worker-client.ts';

/** Bytes of postings from which a merge is worth a thread of its own. */
const ASIDE_FROM = 2 << 20;
/** Bytes copied at a stretch. */
const STRETCH = 1 << 20;

/** Merges small segments in this thread, large ones in another. */
export function mergerAside(pace: Pacer, signal: AbortSignal): Merger {
  return async (segments, moved) => {
    const size = segments.reduce((sum, { parts }) => sum + parts.postings.length, 0);
    if (size < ASIDE_FROM) return mergerHere(pace)(segments, moved);
    const copies: SegmentParts[] = [];
    for (const { parts } of segments) copies.push(await copyOf(parts, pace));
    const buffers = copies.flatMap((parts) =>
      Object.values(parts).map(({ buffer }) => buffer as ArrayBuffer),
    );
    const worker = await IndexWorker.start({ task: 'MERGE', segments: copies, moved }, signal, buffers);
    try {
      const answer = await worker.answer();
      if (answer.answer !== 'MERGED') throw new SearchWriteFailed(`index worker said ${answer.answer}`);
      return new FrozenSegment(answer.parts);
    } finally {
      await worker.end();
    }
  };
}

async function copyOf(parts: SegmentParts, pace: Pacer): Promise<SegmentParts> {
  return {
    characters: await copied(parts.characters, pace),
    termStarts: await copied(parts.termStarts, pace),
    counts: await copied(parts.counts, pace),
    listStarts: await copied(parts.listStarts, pace),
    postings: await copied(parts.postings, pace),
  };
}

/** In stretches: tens of megabytes at once would hold everybody up. */
async function copied<T extends Numbers>(array: T, pace: Pacer): Promise<T> {
  const copy = new (array.constructor as new (length: number) => T)(array.length);
  const from = bytesOf(array);
  const to = bytesOf(copy);
  for (let at = 0; at < from.length; at += STRETCH) {
    to.set(from.subarray(at, at + STRETCH), at);
    await pace();
  }
  return copy;
}
