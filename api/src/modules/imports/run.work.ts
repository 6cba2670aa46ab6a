import type { Clock } from '#kernel/clock.ts';
import type { StoredOutcome } from './chunk.model.ts';
import type { Chunk, ChunkRepository } from './chunk.repository.ts';
import type { Importer, RowOutcome, TakeOptions } from './kinds/importer.ts';
import { matchedOf } from './run.columns.ts';
import { countsOf, noCounts, sumOf } from './run.counts.ts';
import { mended } from './run.mend.ts';
import type { RunCounts } from './run.model.ts';
import type { Claimed, RunRepository } from './run.repository.ts';
import type { SheetRow } from './spreadsheet/spreadsheet.ts';

export const LEASE_MS = 30_000;

type Options = {
  runs: Pick<RunRepository, 'keep'>;
  chunks: ChunkRepository;
  clock: Clock;
  /** Once the process is told to end: the run is handed on between two chunks. */
  isStopping(): boolean;
};

export type Work = { importer: Importer; take: Omit<TakeOptions, 'dryRun' | 'met' | 'plannedBefore'> };

/** How it ended: through, or left to somebody else. */
export type WorkEnd = { readonly isThrough: boolean; readonly counts: RunCounts };

/** Walks through the chunks of a run, and tells after each how far it is. */
export function createRunWork({ runs, chunks, clock, isStopping }: Options) {
  const leaseEnd = () => new Date(clock.now().getTime() + LEASE_MS);

  /** Writes nothing, so a check that broke off begins anew: only then it knows which rows repeat others. */
  async function check(claimed: Claimed, { importer, take }: Work): Promise<WorkEnd> {
    const { run } = claimed;
    const matched = matchedOf(run);
    const met = new Map<string, number>();
    let counts = noCounts;
    for (const place of run.chunkStarts.keys()) {
      const chunk = await chunks.find(run.id, place);
      if (!chunk) continue;
      const rows = mended(chunk.rows, run.mends);
      const outcomes = await importer.takeRows(rows.map(toSheetRow), matched, {
        ...take,
        dryRun: true,
        met,
        plannedBefore: counts.created,
      });
      await chunks.check(run.id, place, {
        outcomes: outcomes.map(toStored),
        revision: run.revision,
        ...(rows !== chunk.rows && { rows }),
      });
      counts = sumOf(counts, countsOf(outcomes));
      const isKept = await runs.keep(claimed, {
        set: { chunksDone: place + 1, checked: counts },
        dueAt: leaseEnd(),
      });
      if (!isKept || isStopping()) return { isThrough: false, counts };
      await breathe();
    }
    return { isThrough: true, counts };
  }

  /** Goes on where it, or another process, left off. */
  async function write(claimed: Claimed, work: Work): Promise<WorkEnd> {
    const { run } = claimed;
    let counts = await chunks.sum(run.id, 'done');
    for (const place of run.chunkStarts.keys()) {
      if (place < run.chunksDone) continue;
      const chunk = await chunks.find(run.id, place);
      if (!chunk || chunk.done) continue;
      const outcomes = await writeChunk(claimed, chunk, work);
      counts = sumOf(counts, countsOf(outcomes));
      const isKept = await runs.keep(claimed, {
        set: { chunksDone: place + 1, done: counts },
        dueAt: leaseEnd(),
      });
      if (!isKept || isStopping()) return { isThrough: false, counts };
      await breathe();
    }
    return { isThrough: true, counts };
  }

  /** Rows that the check refused are not tried: nobody has seen what else they would be. */
  async function writeChunk(
    { run }: Claimed,
    chunk: Chunk,
    { importer, take }: Work,
  ): Promise<StoredOutcome[]> {
    const begunBefore = await chunks.begin(run.id, chunk.place);
    const planned = chunk.checked?.outcomes ?? [];
    const good = chunk.rows.filter((_, at) => planned[at]?.status !== 'REFUSED');
    const taken = (
      await importer.takeRows(good.map(toSheetRow), matchedOf(run), { ...take, dryRun: false })
    ).values();
    const outcomes = planned.map((plan): StoredOutcome => {
      if (plan.status === 'REFUSED') return plan;
      const outcome = taken.next().value;
      if (!outcome) throw new Error('a row was not answered');
      // Written, or begun to be, by whoever did not live to tell.
      return begunBefore > 0 && outcome.status !== 'REFUSED' ? plan : toStored(outcome);
    });
    await chunks.finish(run.id, chunk.place, outcomes);
    return outcomes;
  }

  return { check, write };
}

/** Others have their turn between two chunks. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function toSheetRow({ number, cells, faults }: Chunk['rows'][number]): SheetRow {
  const byIndex = faults.map(
    ({ index, reason, wanted }) => [index, { reason, ...(wanted && { wanted }) }] as const,
  );
  return { number, cells, faults: new Map(byIndex) };
}

function toStored(outcome: RowOutcome): StoredOutcome {
  return outcome.status === 'REFUSED'
    ? { status: 'REFUSED', faults: [...outcome.faults] }
    : { status: outcome.status };
}
