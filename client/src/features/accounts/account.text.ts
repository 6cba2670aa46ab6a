import { phrases } from '#lib/phrases.ts';

/** The page of one's own account: name, password, devices. */
export const accountText = phrases({
  notifications: { zh: '通知设置', en: 'Notifications' },
  privacy: { zh: '我的个人信息', en: 'My personal data' },
  pageTitle: { zh: '我的账号 · 灯桥', en: 'My account · Dengqiao' },
  heading: { zh: '我的账号', en: 'My account' },
  profile: { zh: '称呼与语言', en: 'Name and language' },
  displayName: { zh: '称呼', en: 'Name' },
  displayNameHint: { zh: '同事和合作方看到的就是它', en: 'What colleagues and partners see' },
  displayNameMissing: { zh: '请填怎么称呼你', en: 'Write what to call you' },
  letterLanguage: { zh: '邮件用的语言', en: 'Language of letters' },
  chinese: { zh: '中文', en: '中文' },
  english: { zh: 'English', en: 'English' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '已保存', en: 'Saved' },
  password: { zh: '密码', en: 'Password' },
  currentPassword: { zh: '现在的密码', en: 'Present password' },
  currentMissing: { zh: '请填现在的密码', en: 'Write your present password' },
  newPassword: { zh: '新密码', en: 'New password' },
  passwordHint: {
    zh: '至少 10 个字符，最好是一句自己记得住的话',
    en: 'At least 10 characters; a sentence you remember is best',
  },
  changePassword: { zh: '更换密码', en: 'Change the password' },
  passwordChanged: {
    zh: '密码已更换，其他设备都已退出',
    en: 'Password changed; all other devices are signed out',
  },
  sessions: { zh: '已登录的设备', en: 'Signed-in devices' },
  unknownDevice: { zh: '未知设备', en: 'Unknown device' },
  device: {
    zh: (system: string, browser: string) => `${system} 上的 ${browser}`,
    en: (system: string, browser: string) => `${browser} on ${system}`,
  },
  thisDevice: { zh: '这台', en: 'This one' },
  seen: { zh: (when: string) => `最近使用 ${when} 前后`, en: (when: string) => `Last used about ${when}` },
  since: { zh: (when: string) => `登录于 ${when}`, en: (when: string) => `signed in ${when}` },
  endSession: { zh: '退出', en: 'Sign out' },
  endSessionOn: { zh: (device: string) => `退出 ${device}`, en: (device: string) => `Sign out ${device}` },
  sessionEnded: { zh: '那台设备已退出', en: 'That device is signed out' },
  endOthers: { zh: '退出其他设备', en: 'Sign out all others' },
  othersEnded: { zh: '其他设备都已退出', en: 'All other devices are signed out' },
  noAddress: {
    zh: '不认识的设备，退出它，再更换密码。我们不记录网络地址。',
    en: 'Sign out a device that you do not know and change the password. Network addresses are not kept.',
  },
});
