import { loadavg } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** A figure beside what issue 4 asks for. */
export type Judged = { readonly value: number; readonly target: string; readonly met: boolean };

export function atMost(value: number, most: number, unit: string): Judged {
  return { value: round(value), target: `≤ ${most} ${unit}`, met: value <= most };
}

export function atLeast(value: number, least: number): Judged {
  return { value: round(value), target: `≥ ${least}`, met: value >= least };
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export type Percentiles = Readonly<Record<'p50' | 'p95' | 'p99' | 'most', number>>;

export function percentiles(times: readonly number[]): Percentiles {
  const sorted = [...times].sort((left, right) => left - right);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), most: sorted.at(-1) ?? 0 };
}

export type Blocking = {
  /** The longest that a timer of 1 ms came late: our own work, and what other processes took of the cores. */
  readonly longestBlock: Judged;
  readonly p999: number;
  readonly load: number;
};

/** Watches how late timers come while `work` goes on; milliseconds. */
export async function watchingEventLoop<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly blocking: Blocking }> {
  const watch = monitorEventLoopDelay({ resolution: 1 });
  watch.enable();
  try {
    const result = await work();
    const [load = 0] = loadavg();
    const p999 = round(watch.percentile(99.9) / 1e6);
    return { result, blocking: { longestBlock: atMost(watch.max / 1e6, 20, 'ms'), p999, load: round(load) } };
  } finally {
    watch.disable();
  }
}

/** Collects garbage until no more memory is given back; megabytes. Needs `--expose-gc`. */
export async function settledMegabytes(): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 200));
    least = Math.min(least, process.memoryUsage().rss);
  }
  return least / (1024 * 1024);
}
