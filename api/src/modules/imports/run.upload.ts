import { checkText } from '#kernel/input.ts';
import type { StoredRow } from './chunk.model.ts';
import { SpreadsheetUnfit } from './import.errors.ts';
import { MAX_ROWS } from './run.errors.ts';
import { type CellFault, isBlank, type Sheet, type SheetRow } from './spreadsheet/spreadsheet.ts';

const CHUNK_ROWS = 250;
/** Well below what one document may hold. */
const CHUNK_CHARACTERS = 1_000_000;
/** More is no list of ours. */
const MAX_COLUMNS = 200;
/** Twenty cases with all that may be told of them. */
export const MAX_CELL = 14_000;
const MAX_NAME = 120;

export type StoredTable = {
  readonly rows: number;
  readonly blankRows: number;
  readonly chunkStarts: readonly number[];
};

/** Hands on the rows below the header some hundred at a time. @throws SpreadsheetUnreadable, SpreadsheetUnfit */
export async function storeRows(
  sheet: Sheet,
  headerRow: number,
  store: (place: number, rows: readonly StoredRow[]) => Promise<void>,
): Promise<StoredTable> {
  const chunkStarts: number[] = [];
  let [rows, blankRows, size, waiting] = [0, 0, 0, [] as StoredRow[]];
  const flush = async () => {
    if (waiting.length === 0) return;
    chunkStarts.push(rows - waiting.length);
    await store(chunkStarts.length - 1, waiting);
    [waiting, size] = [[], 0];
  };
  for await (const row of sheet.rows()) {
    if (row.number <= headerRow) continue;
    if (isBlank(row)) {
      blankRows += 1;
      continue;
    }
    rows += 1;
    if (rows > MAX_ROWS) throw new SpreadsheetUnfit('TOO_MANY_ROWS', MAX_ROWS.toLocaleString('en'));
    const stored = toStored(row);
    waiting.push(stored);
    size += stored.cells.reduce((sum, { length }) => sum + length, 0);
    if (waiting.length >= CHUNK_ROWS || size >= CHUNK_CHARACTERS) await flush();
  }
  await flush();
  return { rows, blankRows, chunkStarts };
}

export function cellsOf({ cells }: SheetRow): string[] {
  return cells.slice(0, MAX_COLUMNS).map((cell) => cell.slice(0, MAX_CELL).toWellFormed());
}

function toStored(row: SheetRow): StoredRow {
  const faults = [...row.faults, ...overlongOf(row)]
    .filter(([index]) => index < MAX_COLUMNS)
    .map(([index, { reason, wanted = null }]) => ({ index, reason, wanted }));
  return { number: row.number, cells: cellsOf(row), faults };
}

/** What is kept of such a cell is not what was written: nobody is to take it for that. */
function overlongOf({ cells }: SheetRow): [number, CellFault][] {
  return [...cells.entries()]
    .filter(([, cell]) => cell.length > MAX_CELL)
    .map(([index, { length }]) => [index, tooLong(length)]);
}

function tooLong(length: number): CellFault {
  const found = length.toLocaleString('en');
  return {
    reason: {
      zh: `这一格有 ${found} 个字，放不下`,
      en: `This cell has ${found} characters, which is more than a cell takes`,
    },
    wanted: {
      zh: '正文最多 5,000 个字：缩短它，其余的放进附件',
      en: 'A text has at most 5,000 characters: shorten it, and attach the rest as a file',
    },
  };
}

/** What the reader's machine calls the file, without path and invisible characters: shown, never opened. */
export function cleanName(name: string): string {
  const base = (name.split(/[\\/]/).at(-1) ?? '').replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029"<>|:*?]/gu, ' ');
  const { clean, problem } = checkText([...base].slice(0, MAX_NAME).join(''), { min: 1, max: MAX_NAME });
  return problem ? '表格' : clean;
}
