import { InvalidInput, type Text } from '#kernel/errors.ts';
import type { StoredRow } from './chunk.model.ts';
import { MAX_CELL } from './run.upload.ts';

/** What a row says instead, cell by cell; columns from 0, rows as the spreadsheet program shows them. */
export type RowMend = {
  readonly number: number;
  readonly cells: readonly { readonly index: number; readonly text: string }[];
};

/** More than anybody mends by hand between two checks. */
const MAX_ROWS_MENDED = 200;

/** @throws InvalidInput for no row or too many, one that is named twice, a cell that the list has not, or one that is too long. */
export function checkMends(mends: readonly RowMend[], columns: number): RowMend[] {
  const numbers = new Set(mends.map(({ number }) => number));
  if (mends.length === 0 || mends.length > MAX_ROWS_MENDED) throw refusal(tooManyText);
  if (numbers.size < mends.length) throw refusal(twiceText);
  const cells = mends.flatMap((mend) => mend.cells);
  if (cells.length === 0 || cells.some(({ index }) => index < 0 || index >= columns))
    throw refusal(noCellText);
  if (cells.some(({ text }) => text.length > MAX_CELL)) throw refusal(tooLongText);
  return mends.map(({ number, cells: told }) => ({
    number,
    cells: told.map(({ index, text }) => ({ index, text: text.toWellFormed() })),
  }));
}

/** @throws InvalidInput */
export function refuseUnknownRows(): never {
  throw refusal(noRowText);
}

/** The rows as they are mended; the very same list where none of them is. */
export function mended(rows: readonly StoredRow[], mends: readonly RowMend[]): readonly StoredRow[] {
  const byNumber = new Map(mends.map((mend) => [mend.number, mend]));
  return rows.some(({ number }) => byNumber.has(number))
    ? rows.map((row) => mendedRow(row, byNumber.get(row.number)))
    : rows;
}

/** What the file did not say rightly in a cell is over once it is mended. */
function mendedRow(row: StoredRow, mend: RowMend | undefined): StoredRow {
  if (!mend) return row;
  const texts = new Map(mend.cells.map(({ index, text }) => [index, text]));
  const length = Math.max(row.cells.length, ...mend.cells.map(({ index }) => index + 1));
  return {
    ...row,
    cells: Array.from({ length }, (_, index) => texts.get(index) ?? row.cells[index] ?? ''),
    faults: row.faults.filter(({ index }) => !texts.has(index)),
  };
}

function refusal(text: Text): InvalidInput {
  return new InvalidInput({ text, field: ['input', 'rows'] });
}

const tooManyText = {
  zh: `一次改 1 到 ${MAX_ROWS_MENDED} 行；更多的请在表格里改好再上传`,
  en: `Mend 1 to ${MAX_ROWS_MENDED} rows at a time; for more, mend the spreadsheet and bring it again`,
};
const twiceText = { zh: '同一行写了两次，请合成一次', en: 'A row is named twice; name it once' };
const noCellText = { zh: '这份表格没有这一格', en: 'The list has no such cell' };
const noRowText = { zh: '这份表格没有这一行', en: 'The list has no such row' };
const tooLongText = {
  zh: `一格最多 ${MAX_CELL.toLocaleString('en')} 个字`,
  en: `A cell has at most ${MAX_CELL.toLocaleString('en')} characters`,
};
