import type { Marks } from '#database/marks.ts';
import { repeat } from '#database/outbox.ts';
import type { Clock } from '#kernel/clock.ts';
import { dayInChina } from '#kernel/day.ts';
import type { Worker } from '../module.ts';
import { CHECK_WANTED, type IndexService } from './discovery.index.ts';
import type { Stop } from './discovery.reindex.ts';
import type { IndexStateRepository } from './discovery.state.repository.ts';

export type ReconcilerOptions = {
  searchIndex: IndexService;
  state: IndexStateRepository;
  marks: Marks;
  clock: Clock;
  report(error: unknown): void;
};

const MINUTE_MS = 60_000;
/** In China, when next to nobody searches. */
const NIGHT_BEGINS_MS = 3.5 * 60 * MINUTE_MS;
/** So that not all installations on one machine begin at once. */
const SPREAD_MS = 20 * MINUTE_MS;
/** How long a wish for a check or a run may wait. */
const LOOK_EVERY_MS = 1_000;

/**
 * Compares the index with the truth when it starts, at half past three each night, and whenever another process asked
 * for it; takes up runs that somebody wished for.
 */
export function createReconciler(options: ReconcilerOptions): Worker {
  const { searchIndex, state, marks, clock, report } = options;
  const spreadMs = Math.random() * SPREAD_MS;
  const nightOf = (at: Date) => dayInChina(new Date(at.getTime() - NIGHT_BEGINS_MS - spreadMs));
  let night = nightOf(clock.now());
  let isStarting = false;
  let stopping = new AbortController();

  /** Where several processes share an index, one of them checks it in a night; each checks one of its own. */
  async function isNight(): Promise<boolean> {
    const now = nightOf(clock.now());
    if (now === night) return false;
    night = now;
    const { health } = await searchIndex.status.read();
    return health.engine === 'embedded' || state.takeNight(now);
  }

  async function drain(): Promise<number> {
    const run = await searchIndex.reindex({ signal: stopping.signal });
    if (run) return run.documents ?? 0;
    const isDue = isStarting || (await isNight());
    isStarting = false;
    if (!isDue && !(await marks.take(CHECK_WANTED))) return 0;
    return searchIndex.reconcile();
  }

  const { start, stop } = repeat(drain, report);
  return {
    drain,
    start(everyMs) {
      stopping = new AbortController();
      // A snapshot may be older than the last write before the process ended.
      isStarting = true;
      start(Math.max(everyMs, LOOK_EVERY_MS));
    },
    async stop() {
      stopping.abort('CLOSED' satisfies Stop);
      await stop();
    },
  };
}
