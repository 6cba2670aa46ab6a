import { phrases } from '#lib/phrases.ts';

export const nextText = phrases({
  title: { zh: '下一步', en: 'Next step' },
  mine: { zh: '等我处理', en: 'Waiting for me' },
  eitherSide: { zh: '哪一方先做都行', en: 'Either side can do it' },
  begin: { zh: '开始商谈', en: 'Begin to negotiate' },
  beginHint: {
    zh: '双方已接受，联系人已互相显示。谈得差不多了就进入商谈，起草协议。',
    en: 'Both have accepted and see each other’s contact. Once you have talked, begin to draft the agreement.',
  },
  draft: { zh: '起草协议', en: 'Draft the agreement' },
  draftHint: {
    zh: '写清目标、里程碑、费用和成果归属。哪一方先起草都行，对方可以接着改。',
    en: 'Goals, milestones, money and results. Either side may begin; the other can revise.',
  },
  write: { zh: '起草', en: 'Draft' },
  read: { zh: '看协议', en: 'Read' },
  revise: { zh: '修改', en: 'Revise' },
  sign: { zh: '签字', en: 'Sign' },
  signTitle: { zh: '在协议上签字', en: 'Sign the agreement' },
  theySigned: {
    zh: (day: string, version: number) =>
      `对方${day}已在第 ${version} 版签字。同意就签；改一个字，双方都要重新签。`,
    en: (day: string, version: number) =>
      `They signed version ${version} on ${day}. Sign it too, or revise: then both sign anew.`,
  },
  theyWrote: {
    zh: (day: string, version: number) => `对方${day}写了第 ${version} 版。同意就签，不同意就接着改。`,
    en: (day: string, version: number) => `They wrote version ${version} on ${day}. Sign it, or revise it.`,
  },
  weWrote: {
    zh: (day: string, version: number) => `第 ${version} 版是我方${day}写的，等对方看。我方也可以先签。`,
    en: (day: string, version: number) =>
      `We wrote version ${version} on ${day}; they are to read it. You can sign first.`,
  },
  waitsForSignature: { zh: '等对方签字', en: 'Waiting for their signature' },
  weSigned: {
    zh: (day: string, version: number) => `我方${day}已在第 ${version} 版签字。7 天内对方没签，会提醒他们。`,
    en: (day: string, version: number) =>
      `We signed version ${version} on ${day}. They are reminded after 7 days.`,
  },
  amendTitle: {
    zh: (version: number) => `修改协议：第 ${version} 版等签字`,
    en: (version: number) => `Amendment: version ${version} is to be signed`,
  },
  theyAmend: {
    zh: (day: string) => `对方${day}提议修改已签的协议。双方都签字才生效，在那之前仍按原来的。`,
    en: (day: string) =>
      `They proposed it on ${day}. It holds once both sign; until then the signed one does.`,
  },
  weAmend: {
    zh: (day: string) => `我方${day}提议修改已签的协议，等对方签字。在那之前仍按原来的。`,
    en: (day: string) => `We proposed it on ${day}. It holds once both sign; until then the signed one does.`,
  },
  overtaken: {
    zh: '其中改到的里程碑这期间已经交付，签不了：不采用它，或另写一版。',
    en: 'It changes a milestone that was delivered meanwhile: drop it, or write another.',
  },
  drop: { zh: '不采用', en: 'Drop' },
  takeBack: { zh: '收回', en: 'Take back' },
  start: { zh: '确认启动', en: 'Confirm the start' },
  startHint: {
    zh: '双方已签字。准备好了就确认启动，里程碑从此计时。',
    en: 'Both have signed. Confirm the start once you are ready; milestones count from then on.',
  },
  accept: { zh: (title: string) => `验收“${title}”`, en: (title: string) => `Accept “${title}”` },
  acceptHint: {
    zh: (day: string, what: string) => `对方${day}已交付：${what}`,
    en: (day: string, what: string) => `Delivered ${day}: ${what}`,
  },
  acceptIt: { zh: '验收', en: 'Accept' },
  returnIt: { zh: '退回', en: 'Return' },
  deliver: { zh: (title: string) => `交付“${title}”`, en: (title: string) => `Deliver “${title}”` },
  deliverHint: {
    zh: (day: string, what: string) => `${day}到期：${what}`,
    en: (day: string, what: string) => `Due ${day}: ${what}`,
  },
  overdueHint: {
    zh: (late: string, what: string) => `${late}：${what}`,
    en: (late: string, what: string) => `${late}: ${what}`,
  },
  deliverIt: { zh: '交付', en: 'Deliver' },
  waitsForWork: {
    zh: (title: string) => `等对方交付“${title}”`,
    en: (title: string) => `Waiting for “${title}”`,
  },
  waitsForAcceptance: {
    zh: (title: string) => `等对方验收“${title}”`,
    en: (title: string) => `They are to accept “${title}”`,
  },
  confirm: { zh: '确认完成', en: 'Confirm the completion' },
  confirmHint: {
    zh: (day: string) => `对方提出合作已完成。${day}之前没有异议，也算完成。`,
    en: (day: string) => `They call it complete. Without an objection by ${day} it is.`,
  },
  object: { zh: '有异议', en: 'Object' },
  confirmIt: { zh: '确认', en: 'Confirm' },
  waitsForConfirmation: { zh: '等对方确认完成', en: 'Waiting for their confirmation' },
  weProposed: {
    zh: (day: string) => `我方已提出完成。${day}之前对方没有异议，就算完成。`,
    en: (day: string) => `We called it complete. Without an objection by ${day} it is.`,
  },
  complete: { zh: '提出完成', en: 'Call it complete' },
  completeHint: {
    zh: '里程碑都验收了，可以提出完成；对方确认后双方互相评价。',
    en: 'All milestones are accepted. Once the other side confirms, both can rate each other.',
  },
  completeIt: { zh: '提出完成', en: 'Call it complete' },
  admit: { zh: (name: string) => `同意${name}居间？`, en: (name: string) => `Let ${name} take part?` },
  admitHint: {
    zh: '对方想请这家平台从中协调。平台看得到状态和里程碑，看不到对话和协议正文。',
    en: 'The other side wants this platform beside you. It sees states and milestones, not the conversation or the terms.',
  },
  agree: { zh: '同意', en: 'Agree' },
  keepOut: { zh: '不同意', en: 'Keep out' },
  others: { zh: '等双方', en: 'Waiting for both sides' },
  othersOne: { zh: (name: string) => `等${name}`, en: (name: string) => `Waiting for ${name}` },
  othersHint: { zh: '你看得到进展，下一步由他们来做。', en: 'You see how it goes; the next step is theirs.' },
});
