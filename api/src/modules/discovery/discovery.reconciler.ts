import type { Marks } from '#database/marks.ts';
import { repeat } from '#database/outbox.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Worker } from '../module.ts';
import { CHECK_WANTED, type IndexService } from './discovery.index.ts';

export type ReconcilerOptions = {
  searchIndex: IndexService;
  marks: Marks;
  clock: Clock;
  report(error: unknown): void;
};

const NIGHTLY_MS = 24 * 60 * 60_000;
/** How long a wish for a check may wait. */
const LOOK_EVERY_MS = 2_000;

/** Compares the index with the truth when it starts, once a day, and whenever another process asked for it. */
export function createReconciler({ searchIndex, marks, clock, report }: ReconcilerOptions): Worker {
  let checkedAt = clock.now().getTime();

  async function drain(): Promise<number> {
    const now = clock.now().getTime();
    const isDue = now - checkedAt >= NIGHTLY_MS;
    if (!isDue && !(await marks.take(CHECK_WANTED))) return 0;
    checkedAt = now;
    return searchIndex.reconcile();
  }

  const { start, stop } = repeat(drain, report);
  return {
    drain,
    stop,
    start(everyMs) {
      // A snapshot may be older than the last write before the process ended.
      checkedAt = Number.NEGATIVE_INFINITY;
      start(Math.max(everyMs, LOOK_EVERY_MS));
    },
  };
}
