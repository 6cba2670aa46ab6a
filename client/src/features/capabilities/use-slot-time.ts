import { recordDay } from '#lib/dates.ts';
import { type Language, useLanguage, useText } from '#lib/language.ts';
import { slotsText } from './slots.text.ts';

const timeZone = 'Asia/Shanghai';
const hours = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
const zhDay = { timeZone, month: 'long', day: 'numeric', weekday: 'short' } as const;
const enDay = { timeZone, day: 'numeric', month: 'short', weekday: 'short' } as const;
const days: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  'zh-CN': new Intl.DateTimeFormat('zh-CN', zhDay),
  en: new Intl.DateTimeFormat('en-GB', enDay),
};
/** Of another year, which is told then. */
const distantDays: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  'zh-CN': new Intl.DateTimeFormat('zh-CN', { ...zhDay, year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { ...enDay, year: 'numeric' }),
};

/** When a time is, in China wherever the reader sits: 3 月 10 日 周二 09:00–12:00; of another year with the year. */
export function useSlotTime(): (slot: { startsAt: string; endsAt: string }) => string {
  const t = useText(slotsText);
  const language = useLanguage();
  return ({ startsAt, endsAt }) => {
    const [from, to] = [new Date(startsAt), new Date(endsAt)];
    // Browsers write 3月10日周二, without the spaces that stand around numbers everywhere else.
    const isNear = recordDay(from).slice(0, 4) === recordDay(new Date()).slice(0, 4);
    const day = (isNear ? days : distantDays)[language]
      .format(from)
      .replace(/(?:(\d+)年)?(\d+)月(\d+)日\s*/, (_all, year, month, date) =>
        [year && `${year} 年`, `${month} 月`, `${date} 日`, '']
          .filter((part) => part !== undefined)
          .join(' '),
      );
    return String(t.at(day, `${hours.format(from)}–${hours.format(to)}`));
  };
}
