import { InvalidInput } from '#kernel/errors.ts';
import type { StoredOutcome, StoredRow } from './chunk.model.ts';
import type { ChunkRepository } from './chunk.repository.ts';
import type { ImportRun } from './run.model.ts';

export type RunRow = StoredRow & { readonly place: number; readonly outcome: StoredOutcome | null };
export type RowsShown = 'ALL' | 'REFUSED';

export type RowPage = {
  readonly rows: readonly RunRow[];
  readonly hasNextPage: boolean;
  readonly totalCount: number;
};

export type RunRows = ReturnType<typeof createRunRows>;

/** The rows of a run with what becomes, or became, of each. */
export function createRunRows(chunks: ChunkRepository) {
  /** Of one chunk; what was done goes before what a check foresaw. */
  async function rowsAt(run: ImportRun, chunkPlace: number): Promise<RunRow[]> {
    const chunk = await chunks.find(run.id, chunkPlace);
    const start = run.chunkStarts[chunkPlace] ?? 0;
    const outcomes = chunk?.done?.outcomes ?? (run.checked ? chunk?.checked?.outcomes : null);
    return (chunk?.rows ?? []).map((row, at) => ({
      ...row,
      place: start + at,
      outcome: outcomes?.[at] ?? null,
    }));
  }

  /** One after the other, in their order. */
  async function* walk(run: ImportRun, shown: RowsShown): AsyncGenerator<RunRow> {
    for (const place of run.chunkStarts.keys()) {
      for (const row of await rowsAt(run, place)) if (isShown(row, shown)) yield row;
    }
  }

  /** Of each chunk, how many of the rows that are asked for it holds. */
  async function shownIn(run: ImportRun, shown: RowsShown): Promise<number[]> {
    if (shown === 'ALL')
      return run.chunkStarts.map((start, place) => (run.chunkStarts[place + 1] ?? run.rows) - start);
    const counts = await chunks.listCounts(run.id);
    return counts.map(({ checked, done }) => (done ?? checked)?.refused ?? 0);
  }

  /** From the first chunk that may hold a row beyond `after`. */
  async function page(
    run: ImportRun,
    { shown, first, after }: { shown: RowsShown; first: number; after: number | null },
  ): Promise<RowPage> {
    const beginsAt = (after ?? -1) + 1;
    const held = await shownIn(run, shown);
    const rows: RunRow[] = [];
    for (const place of run.chunkStarts.keys()) {
      const end = run.chunkStarts[place + 1] ?? run.rows;
      if (end <= beginsAt || !held[place]) continue;
      rows.push(...(await rowsAt(run, place)).filter((row) => row.place >= beginsAt && isShown(row, shown)));
      if (rows.length > first) break;
    }
    const totalCount = held.reduce((sum, count) => sum + count, 0);
    return { rows: rows.slice(0, first), hasNextPage: rows.length > first, totalCount };
  }

  return { walk, page };
}

function isShown({ outcome }: RunRow, shown: RowsShown): boolean {
  return shown === 'ALL' || outcome?.status === 'REFUSED';
}

export function rowCursor({ place }: Pick<RunRow, 'place'>): string {
  return Buffer.from(`row.${place}`).toString('base64url');
}

/** @throws InvalidInput */
export function readRowCursor(cursor: string | null | undefined): number | null {
  if (!cursor) return null;
  const [, place] = /^row\.(\d{1,7})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (place === undefined) {
    throw new InvalidInput({
      text: { zh: 'after 不是本列表给出的游标', en: 'after is not a cursor of this list' },
      field: ['after'],
    });
  }
  return Number(place);
}
