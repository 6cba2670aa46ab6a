import type { ColumnHead } from './columns/column.ts';
import { type MatchedColumns, matchColumns } from './columns/match-columns.ts';
import { SpreadsheetUnfit } from './import.errors.ts';
import { isBlank, type Sheet, type SheetRow, type Spreadsheet } from './spreadsheet/spreadsheet.ts';

/** Titles and notes may stand above a header, but not more than that. */
const HEADER_WITHIN = 20;
const SHOWN = 12;

export type Survey = {
  readonly sheet: Sheet;
  readonly header: SheetRow;
  readonly matched: MatchedColumns;
  /** How many rows below the header hold something, and how many nothing. */
  readonly rows: number;
  readonly blankRows: number;
};

/**
 * Finds the sheet and the header, and walks through to the end, so that what is broken there is found before the
 * first row is taken in. Of several sheets the first one with a fitting header is meant.
 * @throws SpreadsheetUnfit, SpreadsheetUnreadable
 */
export async function surveySpreadsheet(
  { sheets }: Spreadsheet,
  columns: readonly ColumnHead[],
): Promise<Survey> {
  let closest: MatchedHeader | null = null;
  for (const sheet of sheets) {
    const { found, best, rows, blankRows } = await surveySheet(sheet, columns);
    if (found) {
      if (found.matched.doubled) throw new SpreadsheetUnfit('COLUMN_TWICE', ...found.matched.doubled);
      if (rows === 0) throw new SpreadsheetUnfit('HEADER_ONLY');
      return { sheet, ...found, rows, blankRows };
    }
    if (best && best.matched.byIndex.size > (closest?.matched.byIndex.size ?? -1)) closest = best;
  }
  throw closest ? missing(closest) : new SpreadsheetUnfit('NO_ROWS');
}

/** Where a table most likely begins; some of its columns may still have to be matched by hand. */
export type FoundTable = MatchedHeader & { readonly sheet: Sheet };

/**
 * As `surveySpreadsheet`, but for somebody who can mend what is not recognised: the sheet and the row that come closest.
 * It walks to the end of that sheet, so that what is broken there is found.
 * @throws SpreadsheetUnfit where nothing is in it, SpreadsheetUnreadable
 */
export async function findTable(
  { sheets }: Spreadsheet,
  columns: readonly ColumnHead[],
): Promise<FoundTable> {
  let closest: FoundTable | null = null;
  for (const sheet of sheets) {
    const { found, best } = await surveySheet(sheet, columns);
    if (found) return { sheet, ...found };
    if (best && best.matched.byIndex.size > (closest?.matched.byIndex.size ?? -1))
      closest = { sheet, ...best };
  }
  if (!closest) throw new SpreadsheetUnfit('NO_ROWS');
  await count(closest.sheet.rows());
  return closest;
}

type MatchedHeader = { readonly header: SheetRow; readonly matched: MatchedColumns };

async function surveySheet(sheet: Sheet, columns: readonly ColumnHead[]) {
  const walk = sheet.rows();
  try {
    const { found, best } = await findHeader(walk, columns);
    return { found, best, ...(await count(found ? walk : [])) };
  } finally {
    await walk.return(undefined);
  }
}

/** By hand, since a loop would end the walk where it breaks off. */
async function findHeader(walk: AsyncGenerator<SheetRow>, columns: readonly ColumnHead[]) {
  let best: MatchedHeader | null = null;
  for (let candidates = 0; candidates < HEADER_WITHIN; ) {
    const { value: header, done } = await walk.next();
    if (done) break;
    if (isBlank(header)) continue;
    candidates += 1;
    const matched = matchColumns(header.cells, columns);
    const candidate: MatchedHeader = { header, matched };
    if (matched.missing.length === 0) return { found: candidate, best: candidate };
    if (!best || matched.byIndex.size > best.matched.byIndex.size) best = candidate;
  }
  return { found: null, best };
}

async function count(walk: AsyncIterable<SheetRow> | Iterable<SheetRow>) {
  let rows = 0;
  let blankRows = 0;
  for await (const row of walk) {
    if (isBlank(row)) blankRows += 1;
    else rows += 1;
  }
  return { rows, blankRows };
}

function missing({ header, matched }: MatchedHeader): SpreadsheetUnfit {
  const wanted = matched.missing.map(({ headers }) => headers.slice(0, 4).join(' / ')).join('；');
  const cells = header.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const found = cells
    .slice(0, SHOWN)
    .map((cell) => [...cell].slice(0, 20).join(''))
    .join('、');
  return new SpreadsheetUnfit('COLUMNS_MISSING', wanted, found);
}
