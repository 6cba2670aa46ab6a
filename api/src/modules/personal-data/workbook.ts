import { buffer } from 'node:stream/consumers';
import { type WrittenCell, writeXlsx } from '#modules/imports/index.ts';

/** One sheet: a row of titles, then the rows; titles are the keys of all rows. */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
};

const LONGEST_NAME = 31;

/** An Excel workbook of plain text: nothing in it is ever run. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Buffer> {
  const names = sheetNames(sheets);
  return buffer(
    writeXlsx(sheets.map((sheet, place) => ({ name: names[place] ?? '', rows: linesOf(sheet) }))),
  );
}

function linesOf({ rows }: Sheet): WrittenCell[][] {
  const titles = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const head = titles.map((text) => ({ text, style: 'HEAD' as const }));
  return [head, ...rows.map((row) => titles.map((title) => textOf(row[title])))];
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** At most 31 characters without `[]:*?/\`, each once. */
function sheetNames(sheets: readonly Sheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }) => {
    const plain = name.replaceAll(/[[\]:*?/\\']/g, ' ').slice(0, LONGEST_NAME);
    let chosen = plain;
    for (let turn = 2; taken.has(chosen.toLowerCase()); turn += 1) {
      chosen = `${plain.slice(0, LONGEST_NAME - 3)} ${turn}`;
    }
    taken.add(chosen.toLowerCase());
    return chosen;
  });
}
