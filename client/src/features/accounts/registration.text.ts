import { phrases } from '#lib/phrases.ts';

/** Registering, confirming the address, and choosing a new password. */
export const registrationText = phrases({
  registerTitle: { zh: '注册 · 灯桥', en: 'Register · Dengqiao' },
  register: { zh: '注册', en: 'Register' },
  registerLead: {
    zh: '先有自己的账号，再加入或登记单位。',
    en: 'First an account of your own, then your organization.',
  },
  displayName: { zh: '怎么称呼你', en: 'What to call you' },
  displayNameHint: { zh: '姓和称呼就够，例如 何总、苏老师', en: 'A surname with a title will do' },
  displayNameMissing: { zh: '请填怎么称呼你', en: 'Write what to call you' },
  newPassword: { zh: '新密码', en: 'New password' },
  passwordHint: {
    zh: '至少 10 个字符，最好是一句自己记得住的话',
    en: 'At least 10 characters; a sentence you remember is best',
  },
  passwordShort: {
    zh: '密码至少 10 个字符，最好是一句自己记得住的话',
    en: 'At least 10 characters; a sentence you remember is best',
  },
  sendRegistration: { zh: '注册，发确认邮件', en: 'Register and send the letter' },
  haveAccount: { zh: '已经有账号', en: 'Already have an account' },
  look: { zh: '去邮箱看看', en: 'Look into your mailbox' },
  sentTo: {
    zh: (email: string) => `发到 ${email} 的邮件里有一个链接，点开它，账号就能用了。链接 24 小时内有效。`,
    en: (email: string) =>
      `The letter to ${email} holds a link; open it and your account is ready. It works for 24 hours.`,
  },
  notArrived: {
    zh: '几分钟还没到，看看垃圾邮件。',
    en: 'If it has not come in some minutes, look among spam.',
  },
  again: { zh: '再发一封', en: 'Send another' },
  againIn: {
    zh: (seconds: number) => `${seconds} 秒后可以再发`,
    en: (seconds: number) => `Another one in ${seconds} s`,
  },
  otherAddress: { zh: '换一个邮箱', en: 'Use another address' },
  confirmTitle: { zh: '确认邮箱 · 灯桥', en: 'Confirm the address · Dengqiao' },
  confirming: { zh: '正在确认邮箱', en: 'Confirming the address' },
  confirmed: { zh: '账号可以用了', en: 'Your account is ready' },
  confirmedHint: {
    zh: (email: string) => `邮箱 ${email} 已确认，用它登录。`,
    en: (email: string) => `${email} is confirmed; sign in with it.`,
  },
  changeEmail: { zh: '换成这个邮箱', en: 'Use this address from now on' },
  changeEmailHint: {
    zh: '换好之后，所有设备都要用新邮箱重新登录。',
    en: 'Afterwards every device signs in again, with the new address.',
  },
  emailChanged: { zh: '邮箱已更换', en: 'The address was changed' },
  askForChangeAgain: { zh: '重新申请更换', en: 'Ask for the change again' },
  linkBroken: { zh: '这个链接不能用了', en: 'This link opens nothing' },
  linkMissing: {
    zh: '链接不完整，从邮件里重新点一次，或整个复制过来。',
    en: 'The link is incomplete; open it from the letter again, or copy all of it.',
  },
  registerAgain: { zh: '重新注册', en: 'Register again' },
  toSignIn: { zh: '去登录', en: 'Sign in' },
  forgotTitle: { zh: '重设密码 · 灯桥', en: 'New password · Dengqiao' },
  forgot: { zh: '重设密码', en: 'Choose a new password' },
  forgotLead: {
    zh: '填上账号的邮箱，我们发一个链接过去。',
    en: 'Write the address of your account and we send a link to it.',
  },
  sendLink: { zh: '发送链接', en: 'Send the link' },
  resetSentTo: {
    zh: (email: string) => `如果 ${email} 有账号，邮件里就有一个链接，1 小时内有效。`,
    en: (email: string) =>
      `If ${email} has an account, a letter with a link is on its way. It works for an hour.`,
  },
  backToSignIn: { zh: '返回登录', en: 'Back to signing in' },
  resetLead: {
    zh: '换好之后，所有设备都要用新密码重新登录。',
    en: 'Afterwards every device signs in again, with the new password.',
  },
  saveAndSignIn: { zh: '保存新密码', en: 'Save the new password' },
  resetDone: { zh: '密码已更换，用新密码登录', en: 'The password was changed; sign in with it' },
  askAgain: { zh: '重新申请链接', en: 'Ask for another link' },
});
