import type { Parser } from './parser.ts';

/** Days of the week from 1, Monday; times as `08:30`. */
export type HoursRow = { readonly weekdays: readonly number[]; readonly from: string; readonly to: string };

const TIME = '\\d{1,2}:\\d{2}';
const TO = '\\s*(?:-|–|—|~|至|到)\\s*';
const SPAN = new RegExp(`(${TIME})${TO}(${TIME})`, 'g');
/** A comma parts what follows a time from further days; between days it lists them. */
const PART = new RegExp(`[;\\n]|(?<=${TIME}\\s*)[,、]\\s*(?=\\D)`);

const names: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'一二三四五六日'].map((day, place) => [`周${day}`, place + 1])),
  ...Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day, place) => [day, place + 1]),
  ),
};

const groups: Readonly<Record<string, readonly number[]>> = {
  工作日: [1, 2, 3, 4, 5],
  周末: [6, 7],
  双休日: [6, 7],
  每天: [1, 2, 3, 4, 5, 6, 7],
  每日: [1, 2, 3, 4, 5, 6, 7],
  daily: [1, 2, 3, 4, 5, 6, 7],
};

/** `周一至周五 08:30–17:30；周六 9:00-12:00`, `工作日 9:00-12:00、14:00-17:30`, `Mon–Fri 08:30–17:30`. */
export const openHours: Parser<HoursRow[]> = (text) => {
  const rows: HoursRow[] = [];
  const parts = text.normalize('NFKC').toLowerCase().split(PART);
  for (const part of parts.map((one) => one.trim()).filter((one) => one !== '')) {
    const spans = [...part.matchAll(SPAN)];
    const [first] = spans;
    const weekdays = first ? daysOf(part.slice(0, first.index)) : null;
    if (!weekdays || spans.some(([, from = '', to = '']) => timeOf(from) >= timeOf(to))) return unread(part);
    rows.push(...spans.map(([, from = '', to = '']) => ({ weekdays, from: timeOf(from), to: timeOf(to) })));
  }
  return { value: rows };
};

/** `9:00` as `09:00`. */
export function timeOf(text: string): string {
  return text.padStart(5, '0');
}

function daysOf(text: string): number[] | null {
  const plain = text
    .replaceAll(/\s/g, '')
    .replaceAll(/星期|礼拜/g, '周')
    .replaceAll('周天', '周日')
    .replace(/[:,、]$/, '');
  const group = groups[plain];
  if (group) return [...group];
  const days = plain.split(/[,、和及&]/).map((item) => {
    const [from = '', to = from, another] = item.split(/-|–|—|~|至|到/);
    const [first, last] = [dayOf(from), dayOf(to)];
    if (!first || !last || another !== undefined) return null;
    const count = ((last - first + 7) % 7) + 1;
    return Array.from({ length: count }, (_, step) => ((first - 1 + step) % 7) + 1);
  });
  const known = days.flatMap((found) => found ?? []);
  return days.includes(null) ? null : [...new Set(known)].sort((one, other) => one - other);
}

/** 周一, 一, Mon, Monday. */
function dayOf(text: string): number | undefined {
  return (
    names[text] ?? names[`周${text}`] ?? (/^[a-z]+day$/.test(text) ? names[text.slice(0, 3)] : undefined)
  );
}

function unread(part: string) {
  const shown = [...part].slice(0, 30).join('');
  return { reason: { zh: `看不懂“${shown}”`, en: `“${shown}” is not understood` } };
}
