import type { Language } from './language.ts';
import { missing } from './numbers.ts';

// The whole city lives in one zone; a reader abroad sees the same calendar day as the firm.
const zone = 'Asia/Shanghai';
const dayMs = 86_400_000;

const civilFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const clockFormat = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
const englishDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** An instant (`2026-11-18T02:00:00Z`) or a calendar day (`2026-11-18`). */
export type DateInput = string | Date;

/** The calendar day in Zhongshan, as `2026-09-14`: for tables and records, in both languages. */
export function recordDay(date: DateInput | null | undefined): string {
  if (!date) return missing;
  if (typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  return civilFormat.format(new Date(date));
}

/** A day to read: 今天, 昨天, `11 月 18 日` within the year, else `2025-11-18`; English `18 Nov 2026`. */
export function dayText(
  date: DateInput | null | undefined,
  { language, now }: { language: Language; now: Date },
): string {
  if (!date) return missing;
  const day = recordDay(date);
  const ago = daysBetween(day, now);
  if (ago === 0) return language === 'en' ? 'today' : '今天';
  if (ago === 1) return language === 'en' ? 'yesterday' : '昨天';
  if (language === 'en') return englishDay.format(new Date(`${day}T00:00:00Z`));
  if (day.slice(0, 4) !== recordDay(now).slice(0, 4)) return day;
  return `${Number(day.slice(5, 7))} 月 ${Number(day.slice(8, 10))} 日`;
}

/** The time of day in 24 hours: `09:41`. */
export function clockText(instant: DateInput): string {
  return clockFormat.format(new Date(instant));
}

/** When a message or entry was made: `今天 08:52`, `10-12 09:41` within the year, else `2025-10-12 09:41`. */
export function momentText(instant: DateInput, { language, now }: { language: Language; now: Date }): string {
  const day = recordDay(instant);
  const isNear = daysBetween(day, now) <= 1;
  const isThisYear = day.slice(0, 4) === recordDay(now).slice(0, 4);
  const near = isNear ? dayText(instant, { language, now }) : isThisYear ? day.slice(5) : day;
  return `${near} ${clockText(instant)}`;
}

/** Whole calendar days from `date` to `now`; negative where `date` lies ahead. */
export function daysBetween(date: DateInput, now: DateInput): number {
  const start = Date.parse(`${recordDay(date)}T00:00:00Z`);
  return Math.round((Date.parse(`${recordDay(now)}T00:00:00Z`) - start) / dayMs);
}

/** How long something has waited: 今天, `3 天`. */
export function waitingText(since: DateInput, { language, now }: { language: Language; now: Date }): string {
  const days = daysBetween(since, now);
  if (days <= 0) return language === 'en' ? 'today' : '今天';
  if (language === 'en') return days === 1 ? '1 day' : `${days} days`;
  return `${days} 天`;
}

/** A due date: `11-25`, or 逾期 2 天. `isLate` turns it red; the word says it without the colour. */
export function dueText(
  due: DateInput,
  { language, now }: { language: Language; now: Date },
): { text: string; isLate: boolean } {
  const late = daysBetween(due, now);
  if (late <= 0) return { text: recordDay(due).slice(5), isLate: false };
  if (language === 'en') return { text: late === 1 ? '1 day overdue' : `${late} days overdue`, isLate: true };
  return { text: `逾期 ${late} 天`, isLate: true };
}
