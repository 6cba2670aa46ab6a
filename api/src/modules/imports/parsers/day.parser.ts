import type { Parser } from './parser.ts';

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
  return { reason: { zh: '不是日期', en: 'It is no date' } };
};
