import { phrases } from '#lib/phrases.ts';

export const requestsText = phrases({
  title: { zh: '特派员申请', en: 'Commissioner requests' },
  titleServed: { zh: '在派', en: 'Firms served' },
  pageTitle: { zh: (title: string) => `${title} · 灯桥`, en: (title: string) => `${title} · Dengqiao` },
  lead: {
    zh: '由科技局按容量和领域安排。派定之后，双方的联系人同时显示。',
    en: 'The bureau assigns by capacity and field. Then both contacts appear at the same instant.',
  },
  leadServed: {
    zh: '科技局派给你的企业，和每一家的起止日期、联系人。',
    en: 'The firms that the bureau has assigned to you, with dates and contacts.',
  },
  untitled: { zh: '请一名特派员', en: 'A commissioner' },
  ask: { zh: '请派一名特派员', en: 'Ask for a commissioner' },
  empty: { zh: '还没有申请过特派员', en: 'No commissioner requested yet' },
  emptyHint: {
    zh: '说说要解决什么，科技局会找一位懂行、还有余力的特派员上门。',
    en: 'Say what should be solved; the bureau looks for somebody who knows the field and has time.',
  },
  emptyServed: { zh: '还没有派给你的企业', en: 'No firm is assigned to you yet' },
  emptyServedHint: {
    zh: '科技局派定之后，企业和联系人会显示在这里。领域写得越清楚，越容易派对。',
    en: 'Once the bureau assigns one, the firm and its contact appear here.',
  },
  requestedOn: { zh: (day: string) => `申请于 ${day}`, en: (day: string) => `requested ${day}` },
  waited: { zh: (days: string) => `等了 ${days}`, en: (days: string) => `waiting ${days}` },
  wished: { zh: (name: string) => `希望派 ${name}`, en: (name: string) => `wished for ${name}` },
  period: {
    zh: (from: string, to: string) => `${from} 至 ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
  periodLabel: { zh: '派驻期', en: 'Period' },
  note: { zh: '科技局的话', en: 'From the bureau' },
  assigned: { zh: '派定的特派员', en: 'Assigned commissioner' },
  withdraw: { zh: '撤回申请', en: 'Withdraw' },
  withdrawTitle: { zh: '撤回这份申请？', en: 'Withdraw this request?' },
  withdrawAsk: {
    zh: '撤回之后科技局不再安排。还需要，要重新申请，从头排队。',
    en: 'The bureau stops looking. Asking again starts a new request at the end of the queue.',
  },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  raced: {
    zh: '科技局刚刚处理了这份申请，没有改动。下面是现在的样子。',
    en: 'The bureau has just answered it; nothing was changed. It stands as shown below.',
  },
  cancel: { zh: '取消', en: 'Cancel' },
  showContacts: { zh: '看联系人', en: 'Show contacts' },
  contacts: { zh: '双方联系人', en: 'Contacts' },
  shownOn: {
    zh: (day: string) => `${day}同时向双方显示，已留披露记录。`,
    en: (day: string) => `Shown to both at the same instant, ${day}, and kept on record.`,
  },
  noContacts: { zh: '联系人只给双方的成员看', en: 'Only members of both parties see the contacts' },
  noEmail: { zh: '没有留邮箱', en: 'No address given' },
});
