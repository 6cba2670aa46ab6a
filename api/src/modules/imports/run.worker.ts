import { repeat } from '#database/outbox.ts';
import type { Services } from '#graphql/context.ts';
import { changesOf, entryOf } from '#kernel/audit.ts';
import type { Bus } from '#kernel/bus.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Viewer } from '#kernel/viewer.ts';
import type { Worker } from '../module.ts';
import type { ChunkRepository } from './chunk.repository.ts';
import type { Importer } from './kinds/importer.ts';
import type { ImportKind } from './kinds/kinds.ts';
import type { ImportRun, RunCounts, RunFailure } from './run.model.ts';
import { canBring } from './run.policy.ts';
import type { Claimed, RunRepository } from './run.repository.ts';
import { createRunWork, LEASE_MS } from './run.work.ts';

type Options = {
  runs: RunRepository;
  chunks: ChunkRepository;
  importerOf(kind: ImportKind): Importer;
  accounts: Pick<Services['accounts'], 'actFor'>;
  bus: Pick<Bus, 'publish'>;
  clock: Clock;
  report(error: unknown): void;
};

const ATTEMPTS = 5;
const MAX_BACK_OFF_MS = 10 * 60_000;

/** Checks and writes what people brought, one run at a time in each process. */
export function createRunWorker(options: Options): Worker {
  const { runs, chunks, importerOf, accounts, bus, clock, report } = options;
  let isStopping = false;
  const work = createRunWork({ runs, chunks, clock, isStopping: () => isStopping });

  async function fail({ run }: Claimed, failure: RunFailure): Promise<void> {
    const at = clock.now();
    await runs.move(run, { set: { state: 'FAILED', failure, endedAt: at, mends: [] }, dueAt: at });
  }

  async function check(claimed: Claimed, importer: Importer, viewer: Viewer): Promise<void> {
    const { run } = claimed;
    const { isThrough, counts } = await work.check(claimed, { importer, take: takeOf(run, viewer) });
    if (!isThrough) return handOn(claimed);
    await runs.move(run, { set: { state: 'CHECKED', checked: counts, mends: [] }, dueAt: null });
  }

  async function write(claimed: Claimed, importer: Importer, viewer: Viewer): Promise<void> {
    const { run } = claimed;
    const { isThrough, counts } = await work.write(claimed, { importer, take: takeOf(run, viewer) });
    if (!isThrough) return handOn(claimed, counts);
    const at = clock.now();
    const set = { state: 'DONE' as const, done: counts, endedAt: at };
    await runs.move(run, { set, dueAt: at, entry: doneEntry(viewer, { run, counts, at }) });
  }

  /** To another process, or to whoever asks how far a cancelled run had come. */
  async function handOn(claimed: Claimed, counts?: RunCounts): Promise<void> {
    if (isStopping) await runs.retryLater(claimed, clock.now());
    if (counts) await runs.noteStopped(claimed.run.id, counts);
  }

  /** What has ended is due once more, to be told: so it is told also by who takes it up after a crash. */
  async function tell(claimed: Claimed): Promise<void> {
    const { run, attempts } = claimed;
    try {
      await bus.publish('ImportEnded', { run });
      await runs.rest(claimed);
    } catch (error) {
      report(error);
      await runs.retryLater(claimed, new Date(clock.now().getTime() + backOff(attempts)));
    }
  }

  async function handle(claimed: Claimed): Promise<void> {
    const { run, attempts } = claimed;
    if (run.endedAt) return tell(claimed);
    try {
      const viewer = await accounts.actFor(run.accountId);
      // Rights are those of now: who has left the organization meanwhile brings nothing in any more.
      if (!viewer || !canBring(viewer, run)) return await fail(claimed, 'RIGHTS');
      const importer = importerOf(run.kind);
      if (run.state === 'CHECKING') await check(claimed, importer, viewer);
      else await write(claimed, importer, viewer);
    } catch (error) {
      report(error);
      if (attempts >= ATTEMPTS) return fail(claimed, 'FAULT');
      await runs.retryLater(claimed, new Date(clock.now().getTime() + backOff(attempts)));
    }
  }

  async function drain(): Promise<number> {
    let handled = 0;
    while (!isStopping) {
      const claimed = await runs.claim(clock.now(), LEASE_MS);
      if (!claimed) break;
      await handle(claimed);
      handled += 1;
    }
    return handled;
  }

  const { start, stop } = repeat(drain, report);
  return {
    name: 'ImportRun',
    drain,
    start(everyMs) {
      isStopping = false;
      start(everyMs);
    },
    stop() {
      isStopping = true;
      return stop();
    },
  };
}

function backOff(attempts: number): number {
  return Math.min(1_000 * 2 ** attempts, MAX_BACK_OFF_MS);
}

function takeOf({ organizationId, verifiedBecause }: ImportRun, doer: Viewer) {
  return { organizationId, verifiedBecause, doer };
}

type Done = { run: ImportRun; counts: RunCounts; at: Date };

/** One for the run; what became of each organization, person or need is told by entries of their own. */
function doneEntry(viewer: Viewer, { run, counts, at }: Done) {
  const { kind, rows, organizationId } = run;
  return entryOf(viewer, {
    action: 'IMPORT_RUN',
    object: { type: 'importRun', id: run.id },
    related: organizationId ? [organizationId] : [],
    changes: changesOf<Record<string, unknown>>(null, { kind, ...counts, rows }),
    reason: run.verifiedBecause,
    at,
  });
}
