import { type Language, useLanguage, useText } from '#lib/language.ts';
import { slotsText } from './slots.text.ts';

const timeZone = 'Asia/Shanghai';
const hours = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
const days: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  'zh-CN': new Intl.DateTimeFormat('zh-CN', { timeZone, month: 'long', day: 'numeric', weekday: 'short' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'short', weekday: 'short' }),
};

/** When a time is, in China wherever the reader sits: 3 月 10 日 周二 09:00–12:00. */
export function useSlotTime(): (slot: { startsAt: string; endsAt: string }) => string {
  const t = useText(slotsText);
  const language = useLanguage();
  return ({ startsAt, endsAt }) => {
    const [from, to] = [new Date(startsAt), new Date(endsAt)];
    // Browsers write 3月10日周二, without the spaces that stand around numbers everywhere else.
    const day = days[language].format(from).replace(/(\d+)月(\d+)日\s*/, '$1 月 $2 日 ');
    return String(t.at(day, `${hours.format(from)}–${hours.format(to)}`));
  };
}
