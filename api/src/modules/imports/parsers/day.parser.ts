import type { CellFault } from '../spreadsheet/spreadsheet.ts';
import { dateOfSerial } from '../spreadsheet/xlsx.numbers.ts';
import { notA, type Parser } from './parser.ts';

/** A day as ISO 8601 from `2027-03-31`, `2027/3/31`, `2027.3.31`, `2027年3月31日`. */
export const day: Parser<string> = (text) => {
  const clean = text
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replace(/(T| )?00:00(:00)?$/, '');
  const [, year, month, date] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(clean) ?? [];
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const instant = new Date(`${iso}T00:00:00Z`);
  if (!Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(iso)) return { value: iso };
  return isSerial(clean) ? serialFault(clean) : notA(text, { zh: '日期', en: 'date' });
};

/** Days of this century as spreadsheet programs count them: what is left of a date that lost its format. */
function isSerial(text: string): boolean {
  return /^\d{5}$/.test(text) && Number(text) >= 36_526 && Number(text) < 73_051;
}

function serialFault(serial: string): CellFault {
  const meant = dateOfSerial(Number(serial), false);
  return {
    reason: {
      zh: `“${serial}”是丢了格式的日期，应该是 ${meant}`,
      en: `“${serial}” is a date that lost its format, most likely ${meant}`,
    },
    wanted: { zh: `核对后写成 ${meant}`, en: `See whether it is right, and write ${meant}` },
  };
}
