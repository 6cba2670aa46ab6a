import { phrases } from '#lib/phrases.ts';

export const claimsText = phrases({
  pageTitle: { zh: '单位认领 · 灯桥', en: 'Claims · Dengqiao' },
  title: { zh: '单位认领', en: 'Claims' },
  lead: {
    zh: '代码是公开的，光凭它不够。请看邮箱、说明，必要时打电话核实。同意后，申请人成为负责人，同一单位的其他认领一起答复。',
    en: 'Codes are public and prove little. Look at the address and the note, and call where needed. Accepting makes an owner and answers the other claims of the same organization.',
  },
  empty: { zh: '没有等核对的认领', en: 'No claims wait' },
  emptyHint: {
    zh: '有人认领预先登记的单位时，会出现在这里。',
    en: 'Claims of pre-loaded organizations appear here.',
  },
  several: {
    zh: (count: number) => `${count} 人同时认领`,
    en: (count: number) => `${count} people claim it`,
  },
  since: { zh: (day: string) => `${day}申请`, en: (day: string) => `asked ${day}` },
  email: { zh: '邮箱', en: 'E-mail' },
  fits: { zh: '和单位联系邮箱同一域名', en: 'same domain as the contact' },
  differs: { zh: '和单位联系邮箱不是同一域名', en: 'another domain than the contact' },
  code: { zh: '代码', en: 'Code' },
  codeFits: { zh: '和平台一致', en: 'as on the platform' },
  codeNew: {
    zh: '平台没有这家单位的代码，请查登记信息',
    en: 'the platform has no code for it; see the register',
  },
  note: { zh: '说明', en: 'Note' },
  answer: { zh: '给申请人的话', en: 'To the person' },
  answerHint: { zh: '写进邮件，可以不写', en: 'Stands in the letter; optional' },
  accept: { zh: '同意，设为负责人', en: 'Accept as owner' },
  refuse: { zh: '不同意', en: 'Refuse' },
  accepted: { zh: (name: string) => `${name}现在是负责人`, en: (name: string) => `${name} is the owner now` },
});
