import { SearchWriteFailed } from '../../../errors.ts';
import { FrozenSegment } from '../frozen-segment.ts';
import type { Pacer } from '../pacer.ts';
import { type Merger, mergerHere } from '../tidy.ts';
import { IndexWorker } from './index-worker-client.ts';

/** Bytes of postings from which a merge is worth a thread of its own. */
const ASIDE_FROM = 2 << 20;

/** Merges small segments in this thread, large ones in another. */
export function mergerAside(pace: Pacer, signal: AbortSignal): Merger {
  return async (segments, moved) => {
    const size = segments.reduce((sum, { parts }) => sum + parts.postings.length, 0);
    if (size < ASIDE_FROM) return mergerHere(pace)(segments, moved);
    // They lie where all threads can read them, and nothing in them changes.
    const parts = segments.map((segment) => segment.parts);
    const worker = await IndexWorker.start({ task: 'MERGE', segments: parts, moved }, signal);
    try {
      const answer = await worker.answer();
      if (answer.answer !== 'MERGED') throw new SearchWriteFailed(`index worker said ${answer.answer}`);
      return new FrozenSegment(answer.parts);
    } finally {
      await worker.end();
    }
  };
}
