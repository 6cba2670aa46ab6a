import { phrases } from '#lib/phrases.ts';

/** One's own data: who sees it, a copy, another address, the end of the account. */
export const privacyText = phrases({
  pageTitle: { zh: '隐私 · 灯桥', en: 'Privacy · Dengqiao' },
  heading: { zh: '我的个人信息', en: 'My personal data' },
  lead: {
    zh: '谁能看、谁看过，拿一份，改一改，或注销。',
    en: 'Who may see it and who did; a copy, a correction, or the end.',
  },
  account: { zh: '我的账号', en: 'My account' },
  notice: { zh: '个人信息处理告知', en: 'Notice on personal data' },
  consents: { zh: '合作方能看到我的', en: 'What partners see of me' },
  consentsHint: {
    zh: '本单位同事总能看到你的称呼和邮箱。下面两项只关系到合作方，默认都不给看。',
    en: 'Colleagues always see your name and address. The two below are about partners only, and off unless you agree.',
  },
  NAME: { zh: '我的称呼', en: 'My name' },
  EMAIL: { zh: '我的邮箱', en: 'My e-mail address' },
  agree: { zh: '同意', en: 'I agree' },
  takeBack: { zh: '撤回同意', en: 'Take it back' },
  given: { zh: (day: string) => `已同意 · ${day}`, en: (day: string) => `Agreed · ${day}` },
  notGiven: { zh: '没有同意，对方看不到', en: 'Not agreed: they do not see it' },
  agreed: { zh: '已同意，随时可以撤回', en: 'Agreed; you can take it back at any time' },
  takenBack: { zh: '已撤回，对方马上看不到了', en: 'Taken back; they see it no more' },
  history: { zh: '同意记录', en: 'Record of consents' },
  historyLine: {
    zh: (isGiven: boolean, what: string, version: string) =>
      `${isGiven ? '同意' : '撤回'} ${what}（文字版本 ${version}）`,
    en: (isGiven: boolean, what: string, version: string) =>
      `${isGiven ? 'Gave' : 'Took back'}: ${what} (words of ${version})`,
  },
  NOTICE: { zh: '个人信息处理告知', en: 'notice on personal data' },
  whoSaw: { zh: '谁看过我的信息', en: 'Who saw my data' },
  whoSawHint: {
    zh: '合作方看你的称呼和邮箱、科技局看特派员的联系方式，每次都先记在这里。',
    en: 'Partners who saw your name or address, officers who saw a commissioner’s contact: each showing is written down first.',
  },
  copy: { zh: '拿一份我的全部信息', en: 'A copy of all my data' },
  copyHint: {
    zh: '文件当场生成，不留在服务器上，也没有可以外传的链接。里面没有密码和密钥。',
    en: 'The file is made on the spot; none stays on the server and no link can leak. It holds no password and no key.',
  },
  kept: {
    zh: (lists: number, rows: number) => `现在保存着 ${lists} 类、共 ${rows} 条`,
    en: (lists: number, rows: number) => `${rows} entries in ${lists} lists at present`,
  },
  password: { zh: '密码', en: 'Password' },
  passwordMissing: { zh: '请填密码', en: 'Write your password' },
  format: { zh: '格式', en: 'Format' },
  xlsx: { zh: 'Excel 表格', en: 'Excel workbook' },
  json: { zh: 'JSON（给程序用）', en: 'JSON, for programs' },
  download: { zh: '下载', en: 'Download' },
  downloaded: { zh: '已下载，请自己保管好', en: 'Downloaded; keep it safe' },
  downloadFailed: {
    zh: '没有连上服务器，过一会儿再试',
    en: 'No connection to the server; try again in a while',
  },
  email: { zh: '换一个邮箱', en: 'Another e-mail address' },
  emailHint: {
    zh: (email: string) => `现在是 ${email}。新邮箱里的链接点开后才生效，原邮箱会收到通知。`,
    en: (email: string) =>
      `It is ${email} now. The new one counts once its link was opened; the present one is told.`,
  },
  newEmail: { zh: '新邮箱', en: 'New address' },
  emailMissing: { zh: '请填新邮箱', en: 'Write the new address' },
  sendLink: { zh: '发确认链接', en: 'Send the link' },
  linkSent: {
    zh: (email: string) => `链接已发到 ${email}，24 小时内有效`,
    en: (email: string) => `The link is on its way to ${email}; it works for 24 hours`,
  },
  correct: { zh: '改称呼和语言', en: 'Change name and language' },
  expert: { zh: '我的特派员资料', en: 'My commissioner profile' },
  expertHint: {
    zh: '这两项自己改，马上生效。称呼、领域和名额由科技局管，要改从自己的资料页点“这是我，要更正或删除”。',
    en: 'These two are yours to change and count at once. Name, fields and capacity are the bureau’s: press “This is me” on your profile.',
  },
  bestAt: { zh: '擅长什么', en: 'What you are best at' },
  availability: { zh: '什么时候能到厂', en: 'When you can come' },
  save: { zh: '保存', en: 'Save' },
  corrected: { zh: '已更正', en: 'Corrected' },
  deletion: { zh: '注销账号', en: 'Delete the account' },
  goes: { zh: '会删除', en: 'What goes' },
  goesWhat: {
    zh: '账号、登录和密钥、邮件、保存的搜索、成员身份；你是特派员的，资料也从搜索里删除。',
    en: 'The account, sign-ins and keys, letters, saved searches and memberships; a commissioner’s profile leaves the search, too.',
  },
  stays: { zh: '会留下', en: 'What stays' },
  staysWhat: {
    zh: '单位的合作记录和你发过的消息，名字换成“已注销用户”；统计数字；谁在何时看过谁的记录（化名）。',
    en: 'Your organization’s partnerships with the messages you wrote, under “deleted user”; figures; the log of who saw what, under a pseudonym.',
  },
  when: {
    zh: (days: number) =>
      days > 0 ? `申请后 ${days} 天开始删除，其间可以撤回；开始之后不能恢复。` : '申请后马上删除，不能恢复。',
    en: (days: number) =>
      days > 0
        ? `It begins ${days} days after you ask; until then you can take it back, afterwards not.`
        : 'It begins at once and cannot be undone.',
  },
  blocked: { zh: '现在还不能注销', en: 'It cannot be deleted yet' },
  handOver: { zh: (name: string) => `由${name}接手`, en: (name: string) => `Hand over to ${name}` },
  notWilling: {
    zh: (names: string) => `${names}还没有同意向合作方展示邮箱，先请对方在自己的隐私页里同意。`,
    en: (names: string) =>
      `${names}: not yet shown to partners. Ask them to agree on their own privacy page first.`,
  },
  handedOver: { zh: '已移交', en: 'Handed over' },
  toMembers: { zh: '去成员页转让或邀请', en: 'Transfer or invite on the members page' },
  toPartnerships: { zh: '去看这些合作', en: 'Look at the partnerships' },
  requestDeletion: { zh: '申请注销', en: 'Ask for deletion' },
  requestTitle: { zh: '注销这个账号', en: 'Delete this account' },
  typed: {
    zh: (email: string) => `照着写一遍邮箱：${email}`,
    en: (email: string) => `Type the address: ${email}`,
  },
  typedWrong: { zh: '和账号的邮箱不一样', en: 'This is not the address of the account' },
  requested: { zh: '已申请注销', en: 'Deletion was asked for' },
  dueOn: {
    zh: (day: string) => `${day}开始删除，在此之前可以撤回。`,
    en: (day: string) => `It begins on ${day}; until then you can take it back.`,
  },
  stay: { zh: '撤回，留下账号', en: 'Take it back and stay' },
  stayed: { zh: '已撤回，账号照常使用', en: 'Taken back; the account goes on' },
  noticeTitle: { zh: '个人信息处理告知 · 灯桥', en: 'Notice on personal data · Dengqiao' },
  noticeLead: {
    zh: (version: string, day: string) => `版本 ${version}，自 ${day} 起有效`,
    en: (version: string, day: string) => `Version ${version}, in force since ${day}`,
  },
  versions: { zh: '历次版本', en: 'Versions' },
  retention: { zh: '保存期限', en: 'How long what is kept' },
  retentionTitle: { zh: '保存期限 · 灯桥', en: 'Retention · Dengqiao' },
  retentionLead: {
    zh: '到期的每 6 小时自动删除一次。期限是带日期的政策，改动要改配置并留下旧值。',
    en: 'What is over its time is deleted every six hours. The times are dated policies: a change keeps the value before.',
  },
  what: { zh: '什么', en: 'What' },
  howLong: { zh: '多久', en: 'How long' },
  since: { zh: '自', en: 'Since' },
  source: { zh: '依据', en: 'Why' },
  lastRun: { zh: '上次删除', en: 'Last deletion' },
  byItself: { zh: '由所在模块自行处理', en: 'Done by its own module' },
  removed: {
    zh: (when: string, count: number) => `${when} · ${count} 条`,
    en: (when: string, count: number) => `${when} · ${count}`,
  },
  DAYS: {
    zh: (days: number) => (days === 0 ? '到期即删' : `${days} 天`),
    en: (days: number) => (days === 0 ? 'At once' : `${days} days`),
  },
  WORKING_DAYS: { zh: (days: number) => `${days} 个工作日`, en: (days: number) => `${days} working days` },
});
