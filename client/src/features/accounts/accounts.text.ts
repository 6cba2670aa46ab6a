import { phrases } from '#lib/phrases.ts';

/** Signing in, and what stands beside every page on which one gets in. */
export const accountsText = phrases({
  title: { zh: '登录 · 灯桥', en: 'Sign in · Dengqiao' },
  signIn: { zh: '登录', en: 'Sign in' },
  lead: { zh: '用你的灯桥账号。', en: 'With your Dengqiao account.' },
  goingBack: { zh: '登录之后回到你刚才的那一页。', en: 'Afterwards you are back on the page you came from.' },
  email: { zh: '邮箱', en: 'E-mail address' },
  password: { zh: '密码', en: 'Password' },
  forgot: { zh: '忘了密码', en: 'Forgot the password' },
  emailMissing: {
    zh: '请填邮箱，例如 name@example.com',
    en: 'Write your e-mail address, such as name@example.com',
  },
  emailWrong: {
    zh: '这不像邮箱，邮箱要像 name@example.com 这样',
    en: 'This is no e-mail address; one looks like name@example.com',
  },
  passwordMissing: { zh: '请填密码', en: 'Write your password' },
  offline: {
    zh: '没有连上服务器，邮箱还在这里。等网络恢复，再试一次。',
    en: 'No connection to the server; your address is still here. Try again once you are online.',
  },
  server: {
    zh: '服务器出错了，没有登录成功。过一会儿再试。',
    en: 'The server failed and you are not signed in. Try again in a while.',
  },
  crowded: {
    zh: '现在登录的人很多，已经替你排队，请不要离开这一页。',
    en: 'Many people are signing in. You are in the queue; stay on this page.',
  },
  secondStep: { zh: '第二步', en: 'Second step' },
  secondStepLead: {
    zh: '打开手机上的验证器，输入灯桥那一行的 6 位数字。',
    en: 'Open the authenticator on your phone and write its six digits for Dengqiao.',
  },
  code: { zh: '验证码', en: 'Code' },
  codeHint: {
    zh: '手机不在身边，填一个恢复码也行，一个只能用一次。',
    en: 'Without the phone, write one of your recovery codes; each works once.',
  },
  codeMissing: { zh: '请填 6 位数字，或一个恢复码', en: 'Write six digits, or a recovery code' },
  continue: { zh: '继续', en: 'Continue' },
  back: { zh: '返回', en: 'Back' },
  noAccount: { zh: '还没有账号', en: 'No account yet' },
  noAccountHint: {
    zh: '不登录也能搜索伙伴、需求和能力。要发布和申请，先注册。',
    en: 'You can search without one. To publish or to ask for a partnership, register first.',
  },
  register: { zh: '注册', en: 'Register' },
  slogan: { zh: '让工厂的灯，遇见实验室的光', en: 'Where factory lamps meet laboratory light' },
  afterwards: { zh: '登录之后可以', en: 'Once signed in you can' },
  firms: {
    zh: '企业：发布技术需求，申请合作，请派特派员',
    en: 'Firms: publish needs, ask for a partnership or a commissioner',
  },
  universities: {
    zh: '高校院所与平台：发布能力与成果，答复申请',
    en: 'Universities and platforms: publish capabilities, answer requests',
  },
  contacts: { zh: '双方同意后显示联系人', en: 'Contacts appear once both agree' },
});
