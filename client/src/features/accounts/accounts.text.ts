import { phrases } from '#lib/phrases.ts';

export const accountsText = phrases({
  title: { zh: '登录 · 灯桥', en: 'Sign in · Dengqiao' },
  signIn: { zh: '登录', en: 'Sign in' },
  lead: { zh: '用本单位给你的账号。', en: 'With the account that your organization gave you.' },
  goingBack: { zh: '登录之后回到你刚才的那一页。', en: 'Afterwards you are back on the page you came from.' },
  email: { zh: '邮箱', en: 'E-mail address' },
  password: { zh: '密码', en: 'Password' },
  emailMissing: {
    zh: '要写邮箱，例如 name@example.com',
    en: 'Write your e-mail address, such as name@example.com',
  },
  emailWrong: {
    zh: '这不像邮箱，邮箱要像 name@example.com 这样',
    en: 'This is no e-mail address; one looks like name@example.com',
  },
  passwordMissing: { zh: '要写密码', en: 'Write your password' },
  offline: {
    zh: '没有连上服务器，邮箱还在这里。等网络恢复，再试一次。',
    en: 'No connection to the server; your address is still here. Try again once you are online.',
  },
  server: {
    zh: '服务器出错了，没有登录成功。过一会儿再试。',
    en: 'The server failed and you are not signed in. Try again in a while.',
  },
  noAccount: { zh: '还没有账号', en: 'No account yet' },
  noAccountHint: {
    zh: '本单位已经在灯桥上的，请负责人邀请你。不登录也能搜索伙伴、需求和能力。',
    en: 'If your organization is here, its owner can invite you. You can search without signing in.',
  },
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
