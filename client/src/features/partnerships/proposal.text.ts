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
  hiddenFromUs: {
    zh: '发布需求的企业没有公开名称，两家都接受之后才看到它是谁。',
    en: 'The firm behind the need keeps its name hidden until both have accepted.',
  },
  waitsForBoth: { zh: '等双方答复', en: 'Waiting for both to answer' },
  open: { zh: '撮合两家', en: 'Propose a partnership' },
  title: { zh: '提议两家合作', en: 'Bring two together' },
  lead: {
    zh: '两家都接受才开始。之后你们看得到状态和里程碑，看不到对话、联系人和协议正文。',
    en: 'It begins once both accept. You then see states and milestones, not the conversation, contacts or terms.',
  },
  leadForNeed: {
    zh: '替这条需求找一家来做。两家都接受才开始；之后你们看得到状态和里程碑，看不到对话、联系人和协议正文。',
    en: 'You have found somebody for this need. It begins once both accept; you then see states and milestones, not the conversation, contacts or terms.',
  },
  need: { zh: '需求', en: 'Need' },
  firm: { zh: '发布企业', en: 'Published by' },
  whoSolves: { zh: '谁来做', en: 'Who could do it' },
  hiddenFirm: {
    zh: '这家企业没有公开名称：它知道是谁来做，你们和对方要到两家都接受之后才看到它是谁。来做的可以是高校院所或转化平台。',
    en: 'This firm keeps its name hidden: it sees who would do the work, while you and they see who it is once both have accepted. Who does it is a university or a platform.',
  },
  onlyPlatforms: {
    zh: '只有成果转化平台和协会可以撮合两家。要自己来做，用“申请合作”。',
    en: 'Only transfer platforms and associations bring two others together. To do it yourself, request a partnership.',
  },
  fromNeed: {
    zh: '为某条需求撮合，或企业没有公开名称：从那条需求的页面提议。',
    en: 'For a certain need, or where its firm keeps its name hidden: propose from the page of the need.',
  },
  toNeeds: { zh: '去看技术需求', en: 'To the needs' },
  one: { zh: '一方', en: 'One side' },
  other: { zh: '另一方', en: 'The other side' },
  find: { zh: '写单位名称的几个字', en: 'A few letters of its name' },
  found: { zh: '选哪一家', en: 'Which of these' },
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
