import { phrases } from '#lib/phrases.ts';

export const savedSearchText = phrases({
  save: { zh: '保存搜索', en: 'Save this search' },
  saved: { zh: '已保存', en: 'Saved' },
  savedHint: { zh: '已保存，查看保存的搜索', en: 'Saved: see the saved searches' },
  title: { zh: '保存这次搜索', en: 'Save this search' },
  lead: {
    zh: '以后有新的结果，会记在“保存的搜索”里，也可以发邮件告诉你。没有新结果就不发。',
    en: 'What is new later is kept under “Saved searches”, and can be told by mail. Where nothing is new, none is sent.',
  },
  signInFirst: {
    zh: '登录之后才能保存。登录完会回到这次搜索。',
    en: 'Sign in to save it. You will come back to this search.',
  },
  signIn: { zh: '登录', en: 'Sign in' },
  cancel: { zh: '取消', en: 'Cancel' },
  confirm: { zh: '保存', en: 'Save' },
  name: { zh: '名称', en: 'Name' },
  nameHint: { zh: '自己认得出就行，最多 60 个字', en: 'Something you will recognise; up to 60 characters' },
  nameWanted: { zh: '写一个名称', en: 'Give it a name' },
  frequency: { zh: '邮件提醒', en: 'Mail alert' },
  AT_ONCE: { zh: '一有新结果就发', en: 'As soon as something is new' },
  DAILY: { zh: '每天早上 8 点', en: 'Daily at 8:00' },
  WEEKLY: { zh: '每周一早上 8 点', en: 'Mondays at 8:00' },
  NEVER: { zh: '不发邮件', en: 'No mail' },
  searched: { zh: '保存的内容', en: 'What is saved' },
  everything: { zh: '全部，不限条件', en: 'Everything, without conditions' },
  done: { zh: '搜索已保存', en: 'Search saved' },
  see: { zh: '去看看', en: 'See it' },
  PARTNERS: { zh: '找伙伴', en: 'Partners' },
  NEEDS: { zh: '技术需求', en: 'Needs' },
  CAPABILITIES: { zh: '能力与成果', en: 'Capabilities' },
  near: {
    zh: (town: string, kilometres: number) => `${town} ${kilometres} 公里以内`,
    en: (town: string, kilometres: number) => `within ${kilometres} km of ${town}`,
  },
  separator: { zh: '、', en: ', ' },
});

export type Frequency = 'AT_ONCE' | 'DAILY' | 'WEEKLY' | 'NEVER';

/** In the order in which they are offered. */
export const frequencies: readonly Frequency[] = ['AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER'];
