import { useLanguage } from '#lib/language.ts';

/** The day in Zhongshan, as one writes it over a page: 11 月 22 日 星期日. */
export function Today() {
  const language = useLanguage();
  const now = new Date();
  const at = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
      timeZone: 'Asia/Shanghai',
      ...options,
    }).format(now);
  const weekday = at({ weekday: 'long' });
  if (language === 'en') return `${weekday}, ${at({ day: 'numeric', month: 'long' })}`;
  return `${at({ month: 'numeric' }).replace('月', ' 月 ')}${at({ day: 'numeric' }).replace('日', ' 日')} ${weekday}`;
}
