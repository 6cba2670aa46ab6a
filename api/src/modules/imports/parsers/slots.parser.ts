import { day } from './day.parser.ts';
import { timeOf } from './open-hours.parser.ts';
import type { Parser } from './parser.ts';

/** A time that firms can book: day ISO 8601 and times `09:00`, in China. */
export type SlotRow = {
  readonly on: string;
  readonly from: string;
  readonly to: string;
  /** How many firms at a time. */
  readonly capacity: number;
};

const SLOT =
  /^(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)[\st]*(\d{1,2}:\d{2})\s*(?:-|–|—|~|至|到)\s*(\d{1,2}:\d{2})\s*(?:[×x*]\s*(\d{1,2})家?)?$/;

/** `2027-03-01 09:00–11:00 ×2；2027/3/8 14:00-16:00`. */
export const slots: Parser<SlotRow[]> = (text, context) => {
  const found = new Map<string, SlotRow>();
  for (const part of text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[;,、\n]/)) {
    if (part.trim() === '') continue;
    const [, date = '', start = '', end = '', capacity = '1'] = SLOT.exec(part.trim()) ?? [];
    const on = day(date, context);
    const [from, to] = [timeOf(start), timeOf(end)];
    if ('reason' in on || from >= to || to > '23:59') return unread(part.trim());
    found.set(`${on.value} ${from} ${to}`, { on: on.value, from, to, capacity: Number(capacity) });
  }
  return { value: [...found.values()] };
};

function unread(part: string) {
  const shown = [...part].slice(0, 30).join('');
  return { reason: { zh: `看不懂“${shown}”`, en: `“${shown}” is not understood` } };
}
