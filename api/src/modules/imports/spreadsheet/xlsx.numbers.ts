const DAY_MS = 86_400_000;
/** ECMA-376 part 1, 18.8.30, with the Chinese ones (27–36, 50–58). */
const DATE_FORMATS: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Whether numbers of that format are shown as dates; `code` is that of a format of the file's own. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (DATE_FORMATS.some(([from, to]) => id >= from && id <= to)) return true;
  // Without quoted text, escaped characters, and colours and the like in square brackets.
  return /[ymdhs]/i.test((code ?? '').replaceAll(/"[^"]*"|\\.|_.|\[[^\]]*\]|general/gi, ''));
}

/** Days since 1900 or 1904 as `2009-05-12`; the time of day is left out. */
export function dateOfSerial(serial: number, is1904: boolean): string {
  // The program believes in 1900-02-29, so that days before it are off by one.
  const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const date = new Date(start + Math.floor(serial) * DAY_MS);
  return Number.isNaN(date.getTime()) ? String(serial) : date.toISOString().slice(0, 10);
}

/** A number as people typed it: 15 significant digits are all that a spreadsheet program keeps. */
export function textOfNumber(raw: string): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  // Digits are lost already: it must not look as if they were exact.
  if (Math.abs(value) >= 1e15) return value.toExponential();
  return String(Number(value.toPrecision(15)));
}
