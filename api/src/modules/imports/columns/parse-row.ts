import type { Text } from '#kernel/errors.ts';
import type { ParseContext } from '../parsers/parser.ts';
import type { CellFault, SheetRow } from '../spreadsheet/spreadsheet.ts';
import type { Column } from './column.ts';
import type { MatchedColumns } from './match-columns.ts';

/** What is wrong with a row; without a column it is wrong as a whole. */
export type RowFault = {
  readonly column: string | null;
  readonly reason: Text;
  readonly wanted: Text | null;
  /** What the whole cell may say instead. */
  readonly suggestions?: readonly string[];
};

type ParsedRow<Row> =
  | { readonly values: Partial<Row> }
  | { readonly faults: readonly [RowFault, ...RowFault[]] };

export type RowParser<Row> = (row: SheetRow, matched: MatchedColumns) => ParsedRow<Row>;

/** Pasted along from web pages: nobody sees them, and with them a name is another name. */
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]/g;

/** Reads rows by their columns; every fault of a row is told at once. */
export function createRowParser<Row>(columns: readonly Column<Row>[], context: ParseContext): RowParser<Row> {
  const byKey = new Map<string, Column<Row>>(columns.map((column) => [column.key, column]));

  return ({ cells, faults: cellFaults }, { byIndex }) => {
    if (isHeader(cells, byIndex)) return { faults: [headerAgain] };
    const values: Record<string, unknown> = {};
    const faults: RowFault[] = [];
    for (const [index, { key, title }] of byIndex) {
      const column = byKey.get(key);
      if (!column) continue;
      const cell = (cells[index] ?? '').replaceAll(INVISIBLE, '');
      const fault = cellFaults.get(index) ?? readInto(values, { column, cell, context, title });
      if (!fault) continue;
      const { reason, suggestions = [] } = fault;
      const wanted = wantedOf(fault, column.wanted);
      faults.push({ column: title, reason, wanted, ...(suggestions.length > 0 && { suggestions }) });
    }
    const [first, ...others] = faults;
    return first ? { faults: [first, ...others] } : { values: values as Partial<Row> };
  };
}

function wantedOf({ wanted }: CellFault, usual: Text): Text | null {
  return wanted === undefined ? usual : wanted;
}

type Reading<Row> = { column: Column<Row>; cell: string; context: ParseContext; title: string };

function readInto<Row>(
  values: Record<string, unknown>,
  { column, cell, context, title }: Reading<Row>,
): CellFault | null {
  if (cell.trim() === '') return column.isRequired ? empty : null;
  const parsed = column.parse(cell, context, title);
  if ('reason' in parsed) return parsed;
  values[column.key] = parsed.value;
  return null;
}

/** Lists that were pasted together bring the header of each part. */
function isHeader(cells: readonly string[], byIndex: MatchedColumns['byIndex']): boolean {
  const filled = [...byIndex].filter(([index]) => (cells[index] ?? '').trim() !== '');
  return filled.length > 1 && filled.every(([index, { title }]) => (cells[index] ?? '').trim() === title);
}

const headerAgain: RowFault = {
  column: null,
  reason: { zh: '这一行又是表头，不是数据', en: 'This row is the header once more, and no data' },
  wanted: { zh: '删去这一行', en: 'Remove the row' },
};

const empty: CellFault = { reason: { zh: '没有填写', en: 'It is empty' } };
