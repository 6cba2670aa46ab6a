import { phrases } from '#lib/phrases.ts';

export const requestText = phrases({
  title: { zh: '申请合作', en: 'Request a partnership' },
  noOrganization: {
    zh: '这个账号还不属于任何单位，合作由单位提出。请本单位的负责人邀请你，再来申请。',
    en: 'This account belongs to no organization, and organizations make requests. Ask the owner of yours to invite you.',
  },
  officer: {
    zh: '科技局的账号不提出合作申请。企业和高校院所可以直接申请。',
    en: 'Accounts of the bureau make no requests. Firms and universities ask each other directly.',
  },
  ownOrganization: { zh: '这是你自己的单位。', en: 'This is your own organization.' },
  form: { zh: '合作形式', en: 'Form of cooperation' },
  formMissing: {
    zh: '选一种合作形式，谈的时候还能改',
    en: 'Choose a form; it can still change in the talks',
  },
  need: { zh: '对应的需求', en: 'Your need' },
  noNeed: { zh: '不对应某一条需求', en: 'None in particular' },
  needHint: {
    zh: '对方能打开这条需求，匿名的也会看到企业名称',
    en: 'They can open it, and see your name where it is anonymous',
  },
  aboutNeed: { zh: '就这条需求：', en: 'About the need: ' },
  aboutCapability: { zh: '就这项能力：', en: 'About the capability: ' },
  message: { zh: '写三行就够', en: 'Three lines will do' },
  messagePlaceholder: {
    zh: '你们做什么，想解决什么，希望什么时候有结果',
    en: 'What you make, what should be solved, by when',
  },
  messageHint: {
    zh: '请不要写电话和微信，双方同意后会自动显示',
    en: 'Leave out phone and WeChat; they appear once both agree',
  },
  messageHasContact: {
    zh: '像是写了联系方式。删掉它也能谈：双方同意后联系人会自动显示',
    en: 'This looks like a contact. Leave it out; contacts appear once both agree',
  },
  messageMissing: { zh: '写一两句你们想解决什么', en: 'Write a line or two on what should be solved' },
  draftKept: { zh: '草稿已保存', en: 'Draft kept' },
  cancel: { zh: '取消', en: 'Cancel' },
  close: { zh: '关闭', en: 'Close' },
  send: { zh: '发出申请', en: 'Send' },
  sent: { zh: '已发出', en: 'Sent' },
  sentTo: {
    zh: (name: string) => `申请已发给${name}。对方答复之前可以随时撤回；接受之后，双方的联系人同时显示。`,
    en: (name: string) =>
      `The request has gone to ${name}. You can withdraw it until they answer; once they accept, both contacts appear.`,
  },
  hiddenRecipient: {
    zh: '这家企业没有公开名称。它会看到你们的单位名称和下面写的话；它接受之后，你们才看到它是谁，双方联系人同时显示。',
    en: 'This firm keeps its name hidden. It sees the name of your organization and what you write here; once it accepts you see who it is, and both contacts appear.',
  },
  sentToHidden: {
    zh: '申请已发给发布这条需求的企业。它接受之前，你们看不到它的名称，可以先在这里对话，也可以随时撤回。',
    en: 'The request has gone to the firm behind this need. Until it accepts you do not see its name; you can talk already, and withdraw at any time.',
  },
  toConversation: { zh: '打开这份合作', en: 'Open the partnership' },
  toExisting: { zh: '打开已有的合作', en: 'Open the existing one' },
});
