import { useState } from 'react';

/** What a cell says instead: by the number of its row, then by its column. */
type Mended = Readonly<Record<number, Readonly<Record<number, string>>>>;

/** One cell of the list that can be mended. */
export type MendedCell = { readonly number: number; readonly index: number; readonly cell: string };

export type Mends = ReturnType<typeof useMends>;

/** Cells that somebody corrects on the page, until the list is checked with them. */
export function useMends() {
  const [mended, setMended] = useState<Mended>({});
  const rows = Object.entries(mended)
    .map(([number, row]) => ({
      number: Number(number),
      cells: Object.entries(row).map(([index, text]) => ({ index: Number(index), text })),
    }))
    .filter(({ cells }) => cells.length > 0);
  return {
    /** As the API takes them. */
    rows,
    /** How many cells that are. */
    count: rows.reduce((sum, { cells }) => sum + cells.length, 0),
    /** What the cell says by now. */
    textOf: ({ number, index, cell }: MendedCell): string => mended[number]?.[index] ?? cell,
    /** Back to what the file said is not mended any more. */
    set({ number, index, cell }: MendedCell, text: string): void {
      setMended((before) => {
        const { [index]: _mended, ...others } = before[number] ?? {};
        return { ...before, [number]: text === cell ? others : { ...others, [index]: text } };
      });
    },
    clear: () => setMended({}),
  };
}
