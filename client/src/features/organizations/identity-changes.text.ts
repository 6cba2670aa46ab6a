import { phrases } from '#lib/phrases.ts';

export const identityChangesText = phrases({
  pageTitle: { zh: '名称变更 · 灯桥', en: 'Names and codes · Dengqiao' },
  title: { zh: '名称与代码变更', en: 'Changes of name and code' },
  lead: {
    zh: '核验过的单位要改名称或代码，先由这里核对。等得最久的在最上面。',
    en: 'Verified organizations ask here before name or code changes. The longest waiting first.',
  },
  empty: { zh: '没有等着核对的变更', en: 'No change waits' },
  emptyHint: { zh: '单位提交变更后会亮在这里。', en: 'Requests light up here.' },
  now: { zh: '现在', en: 'Now' },
  wanted: { zh: '想改成', en: 'To become' },
  name: { zh: '名称', en: 'Name' },
  code: { zh: '代码', en: 'Code' },
  same: { zh: '不变', en: 'stays' },
  none: { zh: '没有填', en: 'Not given' },
  reason: { zh: '原因', en: 'Reason' },
  since: {
    zh: (days: string) => (days === '今天' ? '今天提交' : `等了 ${days}`),
    en: (days: string) => (days === 'today' ? 'sent today' : `waiting ${days}`),
  },
  note: { zh: '依据或不同意的原因', en: 'What it rests on, or why not' },
  noteHint: {
    zh: '同意时可以不写；不同意时单位会看到',
    en: 'May be left out when you accept; they see it when you refuse',
  },
  accept: { zh: '同意变更', en: 'Accept' },
  refuse: { zh: '不同意', en: 'Refuse' },
  accepted: { zh: (name: string) => `已变更：${name}`, en: (name: string) => `Changed: ${name}` },
  refused: { zh: (name: string) => `已答复：${name}`, en: (name: string) => `Answered: ${name}` },
});
