import type { Text } from '#kernel/errors.ts';

/** Why a cell cannot be taken, and what would be right: null where the reason says it, left out where its column does. */
export type CellFault = {
  readonly reason: Text;
  readonly wanted?: Text | null;
  /** What the whole cell may say instead, the likeliest first. */
  readonly suggestions?: readonly string[];
};

export type SheetRow = {
  /** As the spreadsheet program shows it: the first line is 1, and blank ones count. */
  readonly number: number;
  /** From column A on; '' is an empty cell, and the last ones may be left out. */
  readonly cells: readonly string[];
  /** By column index: cells that do not say what they seem to. */
  readonly faults: ReadonlyMap<number, CellFault>;
};

export type Sheet = {
  /** Null in a CSV file. */
  readonly name: string | null;
  /**
   * Walks through the sheet from its beginning, as often as asked.
   * Which cells are merged stands at the end of a sheet, so they are told as faults from the second walk on.
   * @throws SpreadsheetUnreadable
   */
  rows(): AsyncGenerator<SheetRow>;
};

export type Spreadsheet = {
  readonly sheets: readonly Sheet[];
  /** What the reader should know about the file, for instance that its macros do not run. */
  readonly notes: readonly Text[];
  close(): void;
};

export function isBlank({ cells, faults }: SheetRow): boolean {
  return faults.size === 0 && cells.every((cell) => cell.trim() === '');
}
