import { phrases } from '#lib/phrases.ts';

export const notificationsText = phrases({
  pageTitle: { zh: '通知 · 灯桥', en: 'Notifications · Dengqiao' },
  title: { zh: '通知', en: 'Notifications' },
  unread: { zh: (count: string) => `${count} 条未读`, en: (count: string) => `${count} unread` },
  noneUnread: { zh: '都看过了', en: 'All read' },
  bell: { zh: '通知', en: 'Notifications' },
  bellWithNew: {
    zh: (count: string) => `通知，${count} 条未读`,
    en: (count: string) => `Notifications, ${count} unread`,
  },
  unreadConversations: {
    zh: (count: number) => `${count} 个合作的对话有新消息`,
    en: (count: number) =>
      count === 1 ? 'One conversation has new messages' : `${count} conversations have new messages`,
  },
  view: { zh: '看哪些', en: 'Which ones' },
  all: { zh: '全部', en: 'All' },
  unreadOnly: { zh: '未读', en: 'Unread' },
  topic: { zh: '种类', en: 'Kind' },
  anyTopic: { zh: '所有种类', en: 'All kinds' },
  readAll: { zh: '全部标为已读', en: 'Mark all as read' },
  readThese: { zh: '这一类标为已读', en: 'Mark these as read' },
  readAllDone: {
    zh: (count: string) => `${count} 条已标为已读`,
    en: (count: string) => `${count} marked as read`,
  },
  undo: { zh: '撤销', en: 'Undo' },
  undone: { zh: '又是未读了', en: 'Unread again' },
  markRead: { zh: (title: string) => `标为已读：${title}`, en: (title: string) => `Mark as read: ${title}` },
  markUnread: {
    zh: (title: string) => `标为未读：${title}`,
    en: (title: string) => `Mark as unread: ${title}`,
  },
  isUnread: { zh: '未读', en: 'Unread' },
  settings: { zh: '通知设置', en: 'Settings' },
  seeAll: { zh: '查看全部', en: 'See all' },
  panelEmpty: { zh: '还没有通知', en: 'No notifications yet' },
  emptyTitle: { zh: '还没有通知', en: 'No notifications yet' },
  emptyHint: {
    zh: '有人申请合作、回复消息，或者有事快到期，会记在这里。',
    en: 'When somebody asks you, writes to you, or something is due, it is told here.',
  },
  nothingTitle: { zh: '没有这样的通知', en: 'None of these' },
  nothingHint: { zh: '换一个种类，或者看全部。', en: 'Choose another kind, or see all.' },
  showAll: { zh: '看全部', en: 'See all' },
  failed: { zh: '没有连上服务器，没有改动', en: 'No connection; nothing was changed' },
});

export const choicesText = phrases({
  pageTitle: { zh: '通知设置 · 灯桥', en: 'Notification settings · Dengqiao' },
  title: { zh: '通知设置', en: 'Notification settings' },
  back: { zh: '我的账号', en: 'My account' },
  lead: {
    zh: '选好就生效。邮件只说你还没有在网页上看过的，没有新的就不发。',
    en: 'A choice holds at once. Letters tell only what you have not seen on the site; where nothing is new, none is sent.',
  },
  address: { zh: (email: string) => `邮件发到 ${email}`, en: (email: string) => `Letters go to ${email}` },
  topic: { zh: '种类', en: 'Kind' },
  onSite: { zh: '网页', en: 'Site' },
  byMail: { zh: '邮件', en: 'Mail' },
  shownFor: { zh: (topic: string) => `网页上提醒：${topic}`, en: (topic: string) => `On the site: ${topic}` },
  mailFor: { zh: (topic: string) => `邮件：${topic}`, en: (topic: string) => `By mail: ${topic}` },
  AT_ONCE: { zh: '马上发', en: 'At once' },
  DAILY: { zh: '每天早上 8 点', en: 'Daily at 8:00' },
  WEEKLY: { zh: '每周一早上 8 点', en: 'Mondays at 8:00' },
  NEVER: { zh: '不发邮件', en: 'No mail' },
  always: { zh: '和决定一起发，不能关', en: 'Goes with the decision, always' },
  perSearch: { zh: '每个搜索各自设置', en: 'Each search has its own' },
  shown: {
    zh: (topic: string) => `“${topic}”会在网页上提醒`,
    en: (topic: string) => `“${topic}” is told on the site`,
  },
  hidden: {
    zh: (topic: string) => `“${topic}”不再在网页上提醒`,
    en: (topic: string) => `“${topic}” is not told on the site any more`,
  },
  mailed: {
    zh: (topic: string, how: string) => `“${topic}”的邮件：${how}`,
    en: (topic: string, how: string) => `Mail about “${topic}”: ${how}`,
  },
});
