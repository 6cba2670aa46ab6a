import { phrases } from '#lib/phrases.ts';

export const importsText = phrases({
  pageTitle: { zh: '从表格导入 · 灯桥', en: 'Import from a spreadsheet · Dengqiao' },
  title: { zh: '从表格导入', en: 'Import from a spreadsheet' },
  lead: {
    zh: '先检查、后写入：哪一行有问题、怎样改，都写在那一行旁边。同一份表格可以导入多次，不会重复。',
    en: 'Checked first, written after: what is wrong with a row, and how to mend it, stands beside it. The same list twice changes nothing.',
  },
  new: { zh: '导入一份表格', en: 'Import a list' },
  what: { zh: '导入什么', en: 'What is in it' },
  ENTERPRISE: { zh: '企业名单', en: 'Enterprises' },
  UNIVERSITY: { zh: '高校院所名单', en: 'Universities and institutes' },
  COMMISSIONER: { zh: '科技特派员名单', en: 'Commissioners' },
  TRANSFER_PLATFORM: { zh: '成果转化平台名单', en: 'Transfer platforms' },
  NEED: { zh: '技术需求', en: 'Needs' },
  CAPABILITY: { zh: '能力与成果', en: 'Capabilities' },
  MEMBER: { zh: '成员邀请名单', en: 'People to invite' },
  PROPOSED_NEED: { zh: '代企业填写的需求', en: 'Needs written down for firms' },
  MEMBERHint: {
    zh: '每一行发一封邀请，对方接受后才成为成员。谢绝过、撤回过的不会再发；已经是成员的不动。',
    en: 'Each row is one invitation; people belong to you only once they accept. Who declined is not written to again.',
  },
  PROPOSED_NEEDHint: {
    zh: '每一行发一封确认邮件，企业确认后才公开。先和对方说好；企业谢绝过的不会再发。',
    en: 'Each row sends one letter, and nothing is public before the firm confirms it. Ask first; who refused is not asked again.',
  },
  of: {
    zh: (what: string, whom: string) => `${what}（${whom}）`,
    en: (what: string, whom: string) => `${what} of ${whom}`,
  },
  verified: { zh: '核验依据', en: 'Ground of verification' },
  verifiedHint: {
    zh: '名单来源可靠时写上依据，例如“教育部 2026 年名单”，导入后即视为已核验；不写则逐家等待核验',
    en: 'For a trusted list, such as “ministry’s list of 2026”: its organizations count as verified. Without it each waits for verification',
  },
  template: { zh: '空白模板', en: 'Empty list' },
  templateHint: {
    zh: '模板里有填写说明和可选项下拉。用自己的表格也行，列名对得上就能读。',
    en: 'It comes with notes and lists to choose from. Your own spreadsheet will do as well, as long as its columns can be matched.',
  },
  choose: { zh: '选择文件', en: 'Choose a file' },
  drop: { zh: '把表格拖到这里，或', en: 'Drop the spreadsheet here, or' },
  formats: {
    zh: '.xlsx 或 CSV（UTF-8、GBK 都行），不超过 25 MB、20,000 行',
    en: '.xlsx or CSV (UTF-8 or GBK), up to 25 MB and 20,000 rows',
  },
  sending: {
    zh: (percent: number) => `正在上传 ${percent}%`,
    en: (percent: number) => `Sending ${percent}%`,
  },
  reading: { zh: '已传完，正在读取…', en: 'Sent; being read …' },
  stopSending: { zh: '停止上传', en: 'Stop' },
  offline: {
    zh: '没有传上去：请检查网络，再传一次',
    en: 'It was not sent: check the network and try again',
  },
  nothingToBring: { zh: '你还没有可以导入的内容', en: 'There is nothing that you could import' },
  nothingToBringHint: {
    zh: '企业成员可以导入技术需求，高校院所和平台的成员可以导入能力与成果，负责人可以导入成员邀请名单。先加入或登记你的单位。',
    en: 'Members of an enterprise import needs, those of a university or platform capabilities, owners the people to invite. Join or register your organization first.',
  },
  join: { zh: '加入或登记单位', en: 'Join an organization' },
  history: { zh: '导入记录', en: 'Earlier imports' },
  noHistory: { zh: '还没有导入过', en: 'None yet' },
  noHistoryHint: {
    zh: '导入过的表格会列在这里：谁、什么时候、写入了多少行。',
    en: 'Lists stand here once they were brought: by whom, when, and how many rows came in.',
  },
  file: { zh: '文件', en: 'File' },
  who: { zh: '谁', en: 'Who' },
  when: { zh: '时间', en: 'When' },
  rows: { zh: (n: string) => `${n} 行`, en: (n: string) => (n === '1' ? '1 row' : `${n} rows`) },
  state: { zh: '情况', en: 'State' },
  result: { zh: '结果', en: 'Result' },
  gone: { zh: '已注销的账号', en: 'a deleted account' },
  COLUMNS: { zh: '等你对列', en: 'Match the columns' },
  CHECKING: { zh: '正在检查', en: 'Checking' },
  CHECKED: { zh: '等你写入', en: 'Ready to import' },
  RUNNING: { zh: '正在写入', en: 'Importing' },
  DONE: { zh: '已写入', en: 'Imported' },
  CANCELLED: { zh: '已取消', en: 'Cancelled' },
  FAILED: { zh: '没有成功', en: 'Failed' },
  progressOf: {
    zh: (done: string, all: string) => `${done} / ${all} 行`,
    en: (done: string, all: string) => `${done} of ${all} rows`,
  },
  counts: {
    zh: (created: string, updated: string, refused: string) =>
      `新增 ${created}，更新 ${updated}，没有导入 ${refused}`,
    en: (created: string, updated: string, refused: string) =>
      `${created} created, ${updated} updated, ${refused} refused`,
  },
});
