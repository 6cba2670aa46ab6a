import { SearchWriteFailed } from '../../../errors.ts';
import { FrozenSegment, type SegmentParts } from '../frozen-segment.ts';
import { bytesOf, type Numbers, typeOf } from '../numbers.ts';
import type { Pacer } from '../pacer.ts';
import { isShared, sharedArray } from '../shared-memory.ts';
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
    const shared: SegmentParts[] = [];
    for (const { parts } of segments) shared.push(await sharedWith(parts, pace));
    const worker = await IndexWorker.start({ task: 'MERGE', segments: shared, moved }, signal);
    try {
      const answer = await worker.answer();
      if (answer.answer !== 'MERGED') throw new SearchWriteFailed(`index worker said ${answer.answer}`);
      return new FrozenSegment(answer.parts);
    } finally {
      await worker.end();
    }
  };
}

/** Segments that came from a file or a thread lie where all threads can read them; nothing in them changes. */
async function sharedWith(parts: SegmentParts, pace: Pacer): Promise<SegmentParts> {
  if (isShared(parts.postings)) return parts;
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
  const copy = sharedArray(typeOf(array), array.length) as T;
  const from = bytesOf(array);
  const to = bytesOf(copy);
  for (let at = 0; at < from.length; at += STRETCH) {
    to.set(from.subarray(at, at + STRETCH), at);
    await pace();
  }
  return copy;
}
