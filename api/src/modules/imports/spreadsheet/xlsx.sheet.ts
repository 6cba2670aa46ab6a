import { SpreadsheetUnreadable } from './spreadsheet.errors.ts';
import type { CellFault, SheetRow } from './spreadsheet.ts';
import type { Archive } from './xlsx.archive.ts';
import { mergedFault, type RawCell, readCell } from './xlsx.cell.ts';
import { createMerges, type Merges } from './xlsx.merges.ts';
import { MAX_COLUMNS, positionOf } from './xlsx.position.ts';
import type { Workbook } from './xlsx.workbook.ts';
import { readXml, type XmlHandler } from './xlsx.xml.ts';

type Attributes = Readonly<Record<string, string>>;
type SheetSource = { archive: Archive; workbook: Workbook; path: string };

/** One walk through a sheet after the other; see `Sheet.rows`. */
export function sheetRows({ archive, workbook, path }: SheetSource): () => AsyncGenerator<SheetRow> {
  const merges = createMerges();
  return async function* rows() {
    const stream = await archive.open(path);
    if (!stream) throw new SpreadsheetUnreadable('DAMAGED');
    for await (const row of readXml<SheetRow>(stream, (emit) => sheetHandler({ workbook, merges, emit }))) {
      yield merges.mark(row, mergedFault);
    }
  };
}

type HandlerOptions = { workbook: Workbook; merges: Merges; emit(row: SheetRow): void };

function sheetHandler({ workbook, merges, emit }: HandlerOptions): XmlHandler {
  let number = 0;
  let column = -1;
  let cells: string[] = [];
  let faults = new Map<number, CellFault>();
  let cell: RawCell | null = null;
  let takes: 'value' | 'inline' | null = null;
  let isPhonetic = false;

  function beginRow({ r }: Attributes): void {
    number = Number(r ?? number + 1);
    column = -1;
    cells = [];
    faults = new Map();
  }

  function beginCell({ r, t = 'n', s = '-1' }: Attributes): void {
    column = r ? positionOf(r).column : column + 1;
    cell = { type: t, style: Number(s), value: '', inline: '', hasFormula: false };
  }

  function take(what: typeof takes): void {
    takes = what;
  }

  function skipPhonetic(skips: boolean): void {
    isPhonetic = skips;
  }

  function noteFormula(): void {
    if (cell) cell.hasFormula = true;
  }

  function endCell(): void {
    if (!cell || column >= MAX_COLUMNS) return;
    const { text, fault } = readCell(cell, workbook);
    cell = null;
    if (fault) faults.set(column, fault);
    if (text === '') return;
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }

  const begins = new Map<string, (attributes: Attributes) => void>([
    ['row', beginRow],
    ['c', beginCell],
    ['v', () => take('value')],
    ['t', () => take('inline')],
    ['rPh', () => skipPhonetic(true)],
    ['f', noteFormula],
    ['mergeCell', ({ ref = '' }) => merges.add(ref)],
  ]);
  const ends = new Map<string, () => void>([
    ['row', () => emit({ number, cells, faults })],
    ['c', endCell],
    ['v', () => take(null)],
    ['t', () => take(null)],
    ['rPh', () => skipPhonetic(false)],
  ]);

  return {
    open: (name, attributes) => begins.get(name)?.(attributes),
    close: (name) => ends.get(name)?.(),
    text(text) {
      if (cell && takes && !isPhonetic) cell[takes] += text;
    },
  };
}
