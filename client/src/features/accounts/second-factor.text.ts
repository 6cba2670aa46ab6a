import { phrases } from '#lib/phrases.ts';

/** The second step of signing in, and programs that act for the person. */
export const secondFactorText = phrases({
  secondFactor: { zh: '两步验证', en: 'Two-step sign-in' },
  offHint: {
    zh: '开启后，登录还要输入手机验证器里的 6 位数字。密码泄露了，别人也进不来。',
    en: 'Signing in then also asks for six digits from an app on your phone: a stolen password opens nothing.',
  },
  on: { zh: '已开启', en: 'On' },
  off: { zh: '未开启', en: 'Off' },
  onSince: {
    zh: (day: string) => `${day}起登录要输入验证码。`,
    en: (day: string) => `Signing in has asked for a code since ${day}.`,
  },
  codesLeft: {
    zh: (count: number) => `还有 ${count} 个恢复码没有用过。`,
    en: (count: number) => ` ${count} recovery codes are unused.`,
  },
  fewLeft: {
    zh: (count: number) => `恢复码只剩 ${count} 个，换一组新的。`,
    en: (count: number) => `Only ${count} recovery codes are left; get new ones.`,
  },
  turnOn: { zh: '开启', en: 'Turn on' },
  turnOff: { zh: '关闭', en: 'Turn off' },
  newCodes: { zh: '换恢复码', en: 'New recovery codes' },
  continue: { zh: '继续', en: 'Continue' },
  password: { zh: '密码', en: 'Password' },
  passwordMissing: { zh: '请填密码', en: 'Write your password' },
  passwordWhy: { zh: '先确认是你本人。', en: 'First, make sure that it is you.' },
  code: { zh: '验证码', en: 'Code' },
  codeMissing: { zh: '请填 6 位数字', en: 'Write the six digits' },
  codeOrRecovery: {
    zh: '验证器里的 6 位数字，或一个恢复码',
    en: 'Six digits of the app, or a recovery code',
  },
  scan: {
    zh: '用手机上的验证器扫这个码，再输入它显示的 6 位数字。微信、钉钉扫不了，要用验证器，例如 Microsoft Authenticator、华为或小米自带的。',
    en: 'Scan this with an authenticator app, then write the six digits it shows.',
  },
  qrName: { zh: '两步验证的二维码', en: 'QR code for the authenticator' },
  bySecret: { zh: '扫不了，就把这串字符输进去：', en: 'If it cannot scan, type this in:' },
  finish: { zh: '开启两步验证', en: 'Turn on' },
  keepCodes: { zh: '收好这些恢复码', en: 'Keep these recovery codes' },
  keepCodesHint: {
    zh: '手机丢了，就靠它们登录，一个只能用一次。它们只显示这一次，抄下来或存到别处。',
    en: 'They let you in when the phone is lost, each one time. They are shown only now: write them down.',
  },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  kept: { zh: '收好了', en: 'I have kept them' },
  turnedOff: { zh: '两步验证已关闭', en: 'Two-step sign-in is off' },
  turnOffHint: { zh: '关闭后只凭密码登录。', en: 'The password alone will open the account.' },
  newCodesHint: { zh: '换了之后，以前的恢复码都作废。', en: 'The earlier recovery codes will be void.' },
});
