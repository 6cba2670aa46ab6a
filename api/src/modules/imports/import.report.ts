import type { Text } from '#kernel/errors.ts';
import { reportTitles } from './columns/match-columns.ts';
import type { ImportResult, RefusedRow } from './import.service.ts';
import { isLikeFormula } from './spreadsheet/write-xlsx.ts';

/** So that Excel reads it as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** The refused rows as they came, why, and what would be right: to mend and import again. CSV in UTF-8. */
export function reportOf({ header, refused }: ImportResult, language: keyof Text): string {
  const width = Math.max(header.length, ...refused.map(({ cells }) => cells.length));
  const lines = [
    [...padded(header, width), reportTitles.reason[language], reportTitles.wanted[language]],
    ...refused.map((row) => [...padded(row.cells, width), ...sayings(row, language)]),
  ];
  return BYTE_ORDER_MARK + lines.map(csvLine).join('');
}

/** Why a row was refused, and what would be right, each as one text with a line for each cell at fault. */
export function sayings({ faults }: Pick<RefusedRow, 'faults'>, language: keyof Text): [string, string] {
  const colon = { zh: '：', en: ': ' }[language];
  const named = faults.map(({ column, ...fault }) => ({
    ...fault,
    prefix: column === null ? '' : column + colon,
  }));
  return [
    named.map(({ prefix, reason }) => prefix + reason[language]).join('\n'),
    named.flatMap(({ prefix, wanted }) => (wanted ? [prefix + wanted[language]] : [])).join('\n'),
  ];
}

function padded(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? '');
}

/** One line of a CSV that spreadsheet programs show as text, whatever it begins with. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** A spreadsheet program would run what begins like a formula; the apostrophe makes it text. */
function csvCell(cell: string): string {
  const safe = isLikeFormula(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
