import { phrases } from '#lib/phrases.ts';

/** The bureau's list of people who object to being shown. */
export const objectionsText = phrases({
  pageTitle: { zh: '反对公开 · 灯桥', en: 'Objections · Dengqiao' },
  title: { zh: '反对公开与更正', en: 'Objections and corrections' },
  lead: {
    zh: '从公开名单来的人要求删除或更正。先核对是不是本人，再决定；到期前要答复。',
    en: 'People whom a public list brought ask to be removed or corrected. Check that it is them, then decide in time.',
  },
  retention: { zh: '保存期限', en: 'How long what is kept' },
  state: { zh: '状态', en: 'State' },
  OPEN: { zh: '等处理', en: 'Open' },
  ACCEPTED: { zh: '已同意', en: 'Accepted' },
  REFUSED: { zh: '没同意', en: 'Refused' },
  TAKEN_BACK: { zh: '已解除', en: 'Lifted' },
  empty: { zh: '这里还没有', en: 'Nothing here' },
  emptyHint: {
    zh: '有人提出时会排在这里，先到的在前。',
    en: 'What somebody asks for comes here, first come first served.',
  },
  REMOVE: { zh: '要求删除', en: 'Wants to be removed' },
  CORRECT: { zh: '要求更正', en: 'Wants a correction' },
  gone: { zh: '资料已删除', en: 'The data are gone' },
  asked: { zh: (when: string) => `${when}提出`, en: (when: string) => `Asked ${when}` },
  due: { zh: (day: string) => `${day} 前答复`, en: (day: string) => `Answer by ${day}` },
  overdue: { zh: (day: string) => `逾期：${day} 前应答复`, en: (day: string) => `Overdue: was due ${day}` },
  forgotten: { zh: '说明和邮箱已到期删除', en: 'Words and address were deleted after their time' },
  accept: { zh: '同意', en: 'Accept' },
  refuse: { zh: '不同意', en: 'Refuse' },
  lift: { zh: '本人收回，解除', en: 'They take it back: lift' },
  acceptTitle: { zh: '同意这项申请', en: 'Accept this' },
  acceptRemoval: {
    zh: '资料马上从平台和搜索里删除，以后导入同一份名单会退回这一行。派驻记录留下，名字换成“已注销用户”。',
    en: 'The data leave the platform and the search at once, and lists that bring them again are answered with a refusal. Dispatches stay, under “deleted user”.',
  },
  acceptContact: {
    zh: '单位的联系人马上清空，以后导入带这个邮箱的一行会退回。',
    en: 'The contact of the organization is emptied at once, and rows with this address are refused.',
  },
  acceptCorrection: {
    zh: '先把资料改好，再在这里同意，对方会收到答复。',
    en: 'Put the data right first, then accept; the person is told.',
  },
  refuseTitle: { zh: '不同意这项申请', en: 'Refuse this' },
  liftTitle: { zh: '解除反对', en: 'Lift the objection' },
  liftHint: {
    zh: '以后的名单可以再带来这个人，已删除的资料不会自己回来。',
    en: 'Lists may bring the person again; what was deleted does not come back by itself.',
  },
  note: { zh: '说明，对方会收到', en: 'Reason; the person gets it' },
  noteMissing: { zh: '写一句说明', en: 'Write a sentence' },
  done: { zh: '已处理，答复已发出', en: 'Done; the answer is on its way' },
});
