/** Cells further right belong to no column that anybody imports. */
export const MAX_COLUMNS = 512;

export type Position = { readonly row: number; readonly column: number };

/** Of `C12`: row 12 as it is shown, column 2 counted from 0. What is no position lies beyond all columns. */
export function positionOf(reference: string): Position {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference) ?? [];
  if (!letters || !digits) return { row: 0, column: Number.MAX_SAFE_INTEGER };
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column: column - 1 };
}
