import { phrases } from '#lib/phrases.ts';

/** What a transfer platform proposes to two others. */
export const proposalText = phrases({
  answer: { zh: '答复平台的提议', en: 'Answer the proposal' },
  asks: {
    zh: (platform: string, other: string, day: string) =>
      `${platform}${day}提议你们和${other}合作，双方都接受才开始。`,
    en: (platform: string, other: string, day: string) =>
      `${platform} proposed on ${day} that you work with ${other}. It begins once both accept.`,
  },
  expires: {
    zh: (day: string) => `${day}之前没有答复，自动失效。`,
    en: (day: string) => `Without an answer by ${day} it expires.`,
  },
  acceptHint: {
    zh: '你们接受之后等另一方答复；双方都接受的那一刻，联系人同时显示，并留下披露记录。',
    en: 'The other side answers, too. Once both have accepted, both contacts appear at the same instant, on record.',
  },
  half: {
    zh: (other: string) => `你们已经接受，正在等${other}答复。`,
    en: (other: string) => `You have accepted; ${other} has yet to answer.`,
  },
  waitsForBoth: { zh: '等双方答复', en: 'Waiting for both to answer' },
  open: { zh: '撮合两家', en: 'Propose a partnership' },
  title: { zh: '提议两家合作', en: 'Bring two together' },
  lead: {
    zh: '两家都接受才开始。之后你们看得到状态和里程碑，看不到对话、联系人和协议正文。',
    en: 'It begins once both accept. You then see states and milestones, not the conversation, contacts or terms.',
  },
  one: { zh: '一方', en: 'One side' },
  other: { zh: '另一方', en: 'The other side' },
  find: { zh: '写单位名称的几个字', en: 'A few letters of its name' },
  nothing: { zh: '没有找到，换个写法试试', en: 'Nothing found; try another spelling' },
  change: { zh: '换一家', en: 'Another' },
  form: { zh: '合作形式', en: 'Form of cooperation' },
  message: { zh: '为什么合适', en: 'Why the two fit' },
  messageHint: { zh: '两家都看得到', en: 'Both read it' },
  chooseOne: { zh: '选一家单位', en: 'Choose an organization' },
  chooseForm: { zh: '选一种形式', en: 'Choose a form' },
  writeMessage: { zh: '写一句', en: 'Write a sentence' },
  send: { zh: '发给两家', en: 'Send to both' },
  sent: { zh: '已发给两家，等他们答复', en: 'Sent; both are to answer' },
});
