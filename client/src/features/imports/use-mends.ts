import { useState } from 'react';

/** What a cell says instead: by the number of its row, then by its column. */
type Mended = Readonly<Record<number, Readonly<Record<number, string>>>>;

/** One cell of the list that can be mended. */
export type MendedCell = { readonly number: number; readonly index: number; readonly cell: string };

export type Mends = ReturnType<typeof useMends>;

/** Cells that somebody corrects on the page, until the list is checked with them. */
export function useMends() {
  const [mended, setMended] = useState<Mended>({});
  const cells = Object.entries(mended).flatMap(([number, row]) =>
    Object.entries(row).map(([index, text]) => ({ number: Number(number), index: Number(index), text })),
  );
  return {
    count: cells.length,
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
    /** As the API takes them. */
    rows: () =>
      [...new Set(cells.map(({ number }) => number))].map((number) => ({
        number,
        cells: cells.filter((cell) => cell.number === number).map(({ index, text }) => ({ index, text })),
      })),
  };
}
