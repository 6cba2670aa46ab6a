import { phrases } from '#lib/phrases.ts';

export const needText = phrases({
  DRAFT: { zh: '草稿', en: 'Draft' },
  PROPOSED: { zh: '等企业确认', en: 'Waits for the firm' },
  waitsForUs: { zh: '等我们确认', en: 'Waits for you' },
  PUBLISHED: { zh: '公开中', en: 'Open' },
  PAUSED: { zh: '已暂停', en: 'Paused' },
  SOLVED: { zh: '已解决', en: 'Solved' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  EXPIRED: { zh: '已到期', en: 'Past its deadline' },
  REFUSED: { zh: '企业谢绝', en: 'Refused' },
  untitled: { zh: '还没有标题的草稿', en: 'A draft without a title' },
  bounty: { zh: (amount: string) => `悬赏 ${amount}`, en: (amount: string) => `bounty ${amount}` },
  savedAt: { zh: (day: string) => `${day}保存`, en: (day: string) => `saved ${day}` },
  anonymous: { zh: '匿名企业', en: 'Anonymous firm' },
  budget: { zh: (amount: string) => `预算 ${amount}`, en: (amount: string) => `budget ${amount}` },
  UP_TO_20: { zh: '20 人以内', en: 'up to 20 people' },
  FROM_21_TO_100: { zh: '21–100 人', en: '21–100 people' },
  FROM_101_TO_300: { zh: '101–300 人', en: '101–300 people' },
  OVER_300: { zh: '300 人以上', en: 'over 300 people' },
});
