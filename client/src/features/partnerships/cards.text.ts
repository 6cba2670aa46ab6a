import { phrases } from '#lib/phrases.ts';

/** The cards beside the conversation, and the ratings at the end. */
export const cardsText = phrases({
  milestones: { zh: '里程碑', en: 'Milestones' },
  milestonesDraft: { zh: '草稿，签字后生效', en: 'Draft; they hold once signed' },
  accepted: { zh: (day: string) => `${day}验收`, en: (day: string) => `accepted ${day}` },
  delivered: {
    zh: (day: string) => `${day}交付，待验收`,
    en: (day: string) => `delivered ${day}, to be accepted`,
  },
  by: { zh: (name: string) => `${name}交付`, en: (name: string) => `by ${name}` },
  planned: { zh: '未交付', en: 'Not delivered' },
  agreement: { zh: '协议', en: 'Agreement' },
  noAgreement: {
    zh: '还没有协议。进入商谈后，任何一方都可以起草。',
    en: 'None yet. Either side can draft it once you negotiate.',
  },
  version: {
    zh: (title: string, version: number) => `${title} · 第 ${version} 版`,
    en: (title: string, version: number) => `${title} · version ${version}`,
  },
  payment: { zh: '经费', en: 'Money' },
  results: { zh: '成果归属', en: 'Results' },
  signatures: { zh: '签字', en: 'Signatures' },
  signedOn: {
    zh: (name: string, day: string) => `${name} ${day}`,
    en: (name: string, day: string) => `${name} ${day}`,
  },
  unsigned: { zh: (name: string) => `${name} 未签`, en: (name: string) => `${name} not yet` },
  signHere: { zh: '等我方签', en: 'Sign' },
  bothSigned: { zh: '双方已签', en: 'Signed by both' },
  drafting: { zh: '商谈中', en: 'Being negotiated' },
  draft: { zh: '起草协议', en: 'Draft' },
  revise: { zh: '修改协议', en: 'Revise' },
  amend: { zh: '提议修改协议', en: 'Propose an amendment' },
  amendMilestones: { zh: '日期或内容要变？提议修改', en: 'Another day or deliverable? Propose it' },
  amending: { zh: '修改待签', en: 'Amendment to be signed' },
  holds: {
    zh: (version: number) => `双方已签第 ${version} 版，新的一版签齐之前仍按它`,
    en: (version: number) => `Version ${version} is signed and holds until both sign the new one`,
  },
  notForOthers: {
    zh: (versions: number) => `共 ${versions} 版。正文只给双方的成员看。`,
    en: (versions: number) =>
      versions === 1
        ? 'One version. Only members of both parties read it.'
        : `${versions} versions. Only members of both parties read them.`,
  },
  broker: { zh: '居间平台', en: 'Platform between' },
  brokerHint: {
    zh: '看得到状态、记录和里程碑，看不到对话、联系人和协议正文。',
    en: 'Sees states, record and milestones, not the conversation, contacts or terms.',
  },
  brokerProposed: { zh: '由平台提议', en: 'Proposed by the platform' },
  invited: {
    zh: (name: string) => `想请${name}居间，等另一方同意。`,
    en: (name: string) => `${name}: waits for the consent of the other side.`,
  },
  noBroker: { zh: '需要有人从中协调？', en: 'Would a third party help?' },
  invite: { zh: '请转化平台', en: 'Invite a platform' },
  dismiss: { zh: '结束居间', en: 'End it' },
  inviteTitle: { zh: '请一家转化平台居间', en: 'Invite a platform' },
  inviteHint: {
    zh: '对方同意之后，平台才会知道这项合作。它看得到状态和里程碑，看不到对话和协议正文。',
    en: 'It hears of the partnership once the other side agrees. It sees states and milestones, not the conversation or the terms.',
  },
  platform: { zh: '平台', en: 'Platform' },
  platformMissing: { zh: '选一家平台', en: 'Choose a platform' },
  noPlatforms: { zh: '还没有可以邀请的平台', en: 'There is no platform to invite' },
  inviteDone: { zh: '已告诉对方，等他们同意', en: 'They have been asked for their consent' },
  endCard: { zh: '结束', en: 'The end' },
  complete: { zh: '做完了？', en: 'All done?' },
  completeIt: { zh: '提出完成', en: 'Call it complete' },
  stuck: { zh: '谈不下去？', en: 'Not working out?' },
  terminate: { zh: '终止合作', en: 'Terminate' },
  terminateTitle: { zh: '终止这项合作？', en: 'Terminate this partnership?' },
  terminateHint: {
    zh: '终止之后不能恢复：对话关闭，未交付的里程碑作废，记录保留。双方可以重新申请。',
    en: 'It cannot be taken up again: the conversation closes, open milestones lapse, the record stays. Either can ask anew.',
  },
  terminateReason: { zh: '原因', en: 'Reason' },
  terminateReasonMissing: { zh: '选一个原因', en: 'Choose a reason' },
  terminateNote: { zh: '说明', en: 'In words' },
  terminateNoteHint: { zh: '参与的各方都看得到', en: 'Everybody who takes part will see it' },
  terminateNoteMissing: { zh: '写一句说明', en: 'Write a sentence' },
  terminated: { zh: '合作已终止', en: 'Terminated' },
  ratings: { zh: '互相评价', en: 'Ratings' },
  quality: { zh: '成果质量', en: 'Quality of results' },
  punctuality: { zh: '按时', en: 'Punctuality' },
  communication: { zh: '沟通', en: 'Communication' },
  ofFive: { zh: (points: number) => `${points} / 5`, en: (points: number) => `${points} / 5` },
  rate: { zh: '评价对方', en: 'Rate them' },
  rateHint: {
    zh: (day: string) => `${day}之前可以评。双方都评了，或到期之后，一起打开。`,
    en: (day: string) =>
      `Possible until ${day}. Both are opened together, once both have rated or the time is over.`,
  },
  theyRated: {
    zh: '对方已经评了，封着；等你方评完一起打开。',
    en: 'They have rated; it is opened together with yours.',
  },
  sealed: {
    zh: (day: string) => `我方已评，封着。对方评完，或 ${day}之后打开。`,
    en: (day: string) => `Ours is sealed until they have rated, or until ${day}.`,
  },
  neverRated: { zh: '双方都没有评价。', en: 'Neither side has rated the other.' },
  notYet: { zh: '还没有打开的评价。', en: 'Nothing is opened yet.' },
  ratedBy: { zh: (name: string) => `${name}的评价`, en: (name: string) => `${name} said` },
  rateTitle: { zh: '评价这次合作', en: 'Rate this partnership' },
  rateLead: {
    zh: '5 分最好。计入对方的合作记录，匹配时会用到；不能更改。',
    en: '5 is best. It counts in their record, which matching uses, and cannot be changed.',
  },
  points: { zh: '选 1 到 5 分', en: 'Choose 1 to 5' },
  words: { zh: '写一句', en: 'In words' },
  wordsHint: { zh: '可以不写', en: 'May be left out' },
  rated: { zh: '已评价', en: 'Rated' },
});
