import { phrases } from '#lib/phrases.ts';

export const requestCommissionerText = phrases({
  title: { zh: '请派一名特派员', en: 'Ask for a commissioner' },
  onlyFirms: {
    zh: '特派员由企业申请。你的单位可以直接申请合作。',
    en: 'Firms ask for commissioners. Your organization can request a partnership instead.',
  },
  noOrganization: {
    zh: '这个账号还不属于任何企业。请本企业的负责人邀请你，再来申请。',
    en: 'This account belongs to no firm. Ask the owner of yours to invite you.',
  },
  wished: { zh: '希望派', en: 'Wished for' },
  wishedHint: {
    zh: '由科技局按容量和领域安排，优先考虑你们的意愿',
    en: 'The bureau decides by capacity and field, and considers your wish first',
  },
  need: { zh: '对应的需求', en: 'Your need' },
  noNeed: { zh: '不对应某一条需求', en: 'None in particular' },
  fields: { zh: '技术领域', en: 'Fields' },
  fieldsHint: {
    zh: '最多五个，科技局按它找人；不选就看文字',
    en: 'Up to five; the bureau looks by them. Left out, the words decide',
  },
  chosenFields: { zh: '已选的领域', en: 'Chosen fields' },
  text: { zh: '请特派员帮什么', en: 'What the commissioner should help with' },
  textPlaceholder: {
    zh: '遇到什么问题，希望他来做什么，一个月来几次',
    en: 'What the problem is, what should be done, how often',
  },
  textHint: {
    zh: '写三行就够。请不要写电话和微信，派定之后会自动显示',
    en: 'Three lines will do. Leave out phone and WeChat; they appear once somebody is assigned',
  },
  textTooShort: {
    zh: '至少写 10 个字，说清楚要帮什么',
    en: 'Write at least 10 characters on what is needed',
  },
  draftKept: { zh: '草稿已保存', en: 'Draft kept' },
  cancel: { zh: '取消', en: 'Cancel' },
  close: { zh: '关闭', en: 'Close' },
  send: { zh: '发出申请', en: 'Send' },
  sent: { zh: '已发给科技局', en: 'Sent to the bureau' },
  sentHint: {
    zh: '科技局派定之后，双方会同时看到联系人。派定之前可以撤回。',
    en: 'Once the bureau has assigned somebody, both sides see each other’s contact. Until then you can withdraw it.',
  },
  toRequests: { zh: '看我的申请', en: 'See my requests' },
  toExisting: { zh: '看已有的申请', en: 'See the open one' },
});
