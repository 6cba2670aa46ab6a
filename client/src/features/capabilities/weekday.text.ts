import { phrases } from '#lib/phrases.ts';

export const weekdayText = phrases({
  day1: { zh: '周一', en: 'Mon' },
  day2: { zh: '周二', en: 'Tue' },
  day3: { zh: '周三', en: 'Wed' },
  day4: { zh: '周四', en: 'Thu' },
  day5: { zh: '周五', en: 'Fri' },
  day6: { zh: '周六', en: 'Sat' },
  day7: { zh: '周日', en: 'Sun' },
});
