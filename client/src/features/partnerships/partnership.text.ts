import { phrases } from '#lib/phrases.ts';

export const pageText = phrases({
  pageTitle: {
    zh: (title: string) => `${title} · 合作 · 灯桥`,
    en: (title: string) => `${title} · Partnership · Dengqiao`,
  },
  partnerships: { zh: '合作', en: 'Partnerships' },
  progress: { zh: '进展', en: 'Progress' },
  ourSide: { zh: '我方', en: 'Our side' },
  days: {
    zh: (who: string, days: string) => `${who} ${days}`,
    en: (who: string, days: string) => `${who}, ${days}`,
  },
  forUs: { zh: '等我方答复', en: 'our answer' },
  forThem: { zh: '等对方答复', en: 'their answer' },
  forAnswer: { zh: '等答复', en: 'unanswered' },
  waitsForMe: { zh: '等我处理', en: 'Waiting for me' },
  answerRequest: { zh: '答复这份申请', en: 'Answer this request' },
  answerHint: {
    zh: (who: string, when: string) =>
      `${who}${when}提出。接受之后，双方的联系人同时显示，并留下披露记录；婉拒要写原因。`,
    en: (who: string, when: string) =>
      `Asked by ${who}, ${when}. Once you accept, both contacts appear and that is kept on record; declining takes a reason.`,
  },
  answerHiddenHint: {
    zh: (who: string, when: string) =>
      `${who}${when}就你们匿名发布的需求提出。对方现在不知道你们是谁；接受之后才看到你们的名称，双方联系人同时显示。婉拒要写原因，对方仍不知道你们是谁。`,
    en: (who: string, when: string) =>
      `Asked by ${who}, ${when}, about the need that you published without your name. They do not know who you are; once you accept they see your name, and both contacts appear. Declining takes a reason, and you stay unknown.`,
  },
  hiddenFromUs: {
    zh: '对方匿名，接受之后你们才看到它是谁。',
    en: 'They are anonymous: you see who they are once they accept.',
  },
  accept: { zh: '接受', en: 'Accept' },
  decline: { zh: '婉拒', en: 'Decline' },
  withdraw: { zh: '撤回申请', en: 'Withdraw' },
  cancel: { zh: '取消', en: 'Cancel' },
  acceptTitle: { zh: '接受这份申请？', en: 'Accept this request?' },
  acceptHint: {
    zh: (who: string) =>
      `接受之后，${who}会看到你们的联系人，你们也会看到对方的。这一步不能撤回，双方的披露记录里都会留下。`,
    en: (who: string) =>
      `${who} will see your contact and you theirs. This cannot be taken back, and stays in the disclosure record of both.`,
  },
  acceptHiddenHint: {
    zh: (who: string) =>
      `接受之后，${who}会看到你们的名称和联系人，你们也会看到对方的联系人。需求页对其他人仍是匿名。这一步不能撤回，双方的披露记录里都会留下。`,
    en: (who: string) =>
      `${who} will see your name and contact, and you their contact. To everybody else the need stays anonymous. This cannot be taken back, and stays in the disclosure record of both.`,
  },
  acceptDo: { zh: '接受并互相显示', en: 'Accept and disclose' },
  accepted: { zh: '已接受，双方联系人已互相显示', en: 'Accepted; both contacts are disclosed' },
  declineTitle: { zh: '婉拒这份申请', en: 'Decline this request' },
  declineReason: { zh: '原因', en: 'Reason' },
  declineReasonMissing: {
    zh: '选一个原因，对方好知道怎么改',
    en: 'Choose a reason, so that they can do better',
  },
  declineNote: { zh: '补充一句', en: 'A word to it' },
  declineNoteHint: { zh: '对方能看到；可以不写', en: 'They will see it; may be left out' },
  declined: { zh: '已婉拒，原因已告诉对方', en: 'Declined; they have been told why' },
  waitsForThem: { zh: '等对方答复', en: 'Waiting for their answer' },
  withdrawHint: {
    zh: (days: string) => `${days}发出。对方答复之前可以撤回。`,
    en: (days: string) => `Sent ${days}. You can withdraw it until they answer.`,
  },
  withdrawTitle: { zh: '撤回这份申请？', en: 'Withdraw this request?' },
  withdrawAsk: {
    zh: '撤回之后对话关闭。还想合作，要重新申请。',
    en: 'The conversation closes. To work together after all, you would have to ask again.',
  },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  raced: {
    zh: (state: string) => `这份申请刚刚有了结果：${state}。没有再次更改。`,
    en: (state: string) => `This request has just been decided: ${state}. Nothing was changed.`,
  },
  record: { zh: '全部记录', en: 'Record' },
  byBoth: { zh: '双方', en: 'Both sides' },
  about: { zh: '合作内容', en: 'What it is about' },
  form: { zh: '形式', en: 'Form' },
  need: { zh: '需求', en: 'Need' },
  capability: { zh: '能力', en: 'Capability' },
  requestedOn: { zh: '申请于', en: 'Requested' },
  contacts: { zh: '双方联系人', en: 'Contacts' },
  contactsSealed: { zh: '未显示', en: 'Sealed' },
  contactsShown: { zh: '已互相显示', en: 'Disclosed' },
  sealedHint: { zh: '双方同意后显示联系人', en: 'Contacts appear once both agree' },
  sealedMore: {
    zh: '接受的那一刻，两边的联系人同时显示，并留下披露记录。在这之前可以在这里直接对话。',
    en: 'When the request is accepted, both appear at the same instant and that is kept on record. Until then you can talk here.',
  },
  neverShown: {
    zh: '这份申请没有被接受，双方的联系人没有显示。',
    en: 'The request was not accepted; no contact was disclosed.',
  },
  onlyMembers: { zh: '联系人只给双方的成员看', en: 'Only members of both parties see the contacts' },
  shownOn: {
    zh: (day: string) => `${day}同时向双方显示，已留披露记录。`,
    en: (day: string) => `Shown to both at the same instant, ${day}, and kept on record.`,
  },
  noEmail: { zh: '没有留邮箱', en: 'No address given' },
  writeTo: { zh: (name: string) => `给${name}写邮件`, en: (name: string) => `Write to ${name}` },
});
