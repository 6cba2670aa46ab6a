import { phrases } from '#lib/phrases.ts';

export const needText = phrases({
  PUBLISHED: { zh: '公开中', en: 'Open' },
  SOLVED: { zh: '已解决', en: 'Solved' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  anonymous: { zh: '匿名企业', en: 'Anonymous firm' },
  budget: { zh: (amount: string) => `预算 ${amount}`, en: (amount: string) => `budget ${amount}` },
  UP_TO_20: { zh: '20 人以内', en: 'up to 20 people' },
  FROM_21_TO_100: { zh: '21–100 人', en: '21–100 people' },
  FROM_101_TO_300: { zh: '101–300 人', en: '101–300 people' },
  OVER_300: { zh: '300 人以上', en: 'over 300 people' },
});
