import type { CellFault, SheetRow } from './spreadsheet.ts';
import { MAX_COLUMNS, type Position, positionOf } from './xlsx.position.ts';

type Range = { readonly text: string; readonly from: Position; readonly to: Position };

export type Merges = {
  add(range: string): void;
  /** The row, with a fault at each cell that shows the content of another one. */
  mark(row: SheetRow, faultOf: (range: string) => CellFault): SheetRow;
};

/** What is merged beyond that is no table any more but a layout. */
const MAX_ROWS = 1_000_000;

export function createMerges(): Merges {
  const known = new Set<string>();
  const byRow = new Map<number, Range[]>();
  let rows = 0;

  return {
    add(text) {
      if (known.has(text)) return;
      known.add(text);
      const [from, to = from] = text.split(':').map(positionOf);
      if (!from || !to) return;
      for (let row = from.row; row <= to.row && rows < MAX_ROWS; row += 1, rows += 1) {
        const ranges = byRow.get(row);
        if (ranges) ranges.push({ text, from, to });
        else byRow.set(row, [{ text, from, to }]);
      }
    },
    mark(row, faultOf) {
      const touching = byRow.get(row.number);
      // Without any content it is not a row of the table but the lower half of a header, or a gap.
      if (!touching || row.cells.every((cell) => cell.trim() === '')) return row;
      return { ...row, faults: faultsOf(row, touching, faultOf) };
    },
  };
}

function faultsOf(
  { number, faults }: SheetRow,
  ranges: readonly Range[],
  faultOf: (range: string) => CellFault,
): Map<number, CellFault> {
  const all = new Map(faults);
  for (const { text, from, to } of ranges) {
    for (let column = from.column; column <= Math.min(to.column, MAX_COLUMNS); column += 1) {
      if (number !== from.row || column !== from.column) all.set(column, faultOf(text));
    }
  }
  return all;
}
