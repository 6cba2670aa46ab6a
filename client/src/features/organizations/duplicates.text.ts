import { phrases } from '#lib/phrases.ts';

export const duplicatesText = phrases({
  pageTitle: { zh: '疑似重复 · 灯桥', en: 'Duplicates · Dengqiao' },
  title: { zh: '疑似重复的单位', en: 'Organizations that may be one' },
  lead: {
    zh: '代码相同、名称相同或很像的两家排在这里。是同一家就合并，不是就说明原因。',
    en: 'Pairs with the same code or name, or names alike. Merge those that are one; say why where they are not.',
  },
  empty: { zh: '没有疑似重复的单位', en: 'No pair looks like one' },
  emptyHint: {
    zh: '新登记或改名之后会自动比对，有疑似的会排在这里。',
    en: 'Each new or renamed organization is compared; pairs show up here.',
  },
  SAME_CREDIT_CODE: {
    zh: '统一社会信用代码相同（含申请变更的）',
    en: 'Same credit code, registered or asked for',
  },
  SAME_SCHOOL_CODE: { zh: '学校标识码相同', en: 'Same school code' },
  SAME_NAME: { zh: '去掉地区和公司形式后名称相同', en: 'Same name without region and legal form' },
  SIMILAR_NAME: {
    zh: (share: string) => `同一镇街，名称有 ${share} 相同`,
    en: (share: string) => `Same town, names alike by ${share}`,
  },
  item: { zh: '项目', en: 'Entry' },
  verified: { zh: '核验', en: 'Verified' },
  yes: { zh: '已核验', en: 'Yes' },
  no: { zh: '未核验', en: 'No' },
  nothing: { zh: '没有填', en: 'Not given' },
  name: { zh: '名称', en: 'Name' },
  differs: { zh: '不同', en: 'differs' },
  dismiss: { zh: '不是同一家', en: 'Not the same' },
  merge: { zh: '合并', en: 'Merge' },
  cancel: { zh: '不改了', en: 'Cancel' },
  dismissTitle: { zh: '这是两家不同的单位', en: 'These are two' },
  dismissHint: { zh: '说明之后不再列出。', en: 'They are not listed again.' },
  why: { zh: '原因', en: 'Reason' },
  whyDismiss: { zh: '例如：同一老板的两家公司', en: 'For instance: two firms of one owner' },
  dismissed: { zh: '已记下，不再列出', en: 'Noted; not listed again' },
  mergeTitle: { zh: '合并成一家', en: 'Merge into one' },
  keep: { zh: '保留哪一家', en: 'Which one stays' },
  keepHint: {
    zh: '另一家的名称、代码记在保留的这家名下，旧链接会指向这家',
    en: 'Name and code of the other are remembered under it, and old links lead to it',
  },
  moves: {
    zh: (name: string) => `“${name}”名下会搬过去：`,
    en: (name: string) => `What moves from ${name}:`,
  },
  movesNothing: { zh: '名下没有别的东西。', en: 'Nothing hangs on it.' },
  members: { zh: (count: number) => `${count} 名成员`, en: (count: number) => `${count} members` },
  units: { zh: (count: number) => `${count} 个下属单位`, en: (count: number) => `${count} units` },
  needs: { zh: (count: number) => `${count} 条需求`, en: (count: number) => `${count} needs` },
  capabilities: { zh: (count: number) => `${count} 项能力`, en: (count: number) => `${count} capabilities` },
  commissioners: {
    zh: (count: number) => `${count} 名特派员`,
    en: (count: number) => `${count} commissioners`,
  },
  partnerships: { zh: (count: number) => `${count} 项合作`, en: (count: number) => `${count} partnerships` },
  openPartnerships: {
    zh: (count: number) => `其中 ${count} 项还在进行`,
    en: (count: number) => `${count} of them open`,
  },
  commissionerRequests: {
    zh: (count: number) => `${count} 次派驻申请或派驻`,
    en: (count: number) => `${count} commissioner requests`,
  },
  betweenThem: {
    zh: '两家之间进行中的合作会结束，记录保留。合并不能撤销。',
    en: 'What the two have open between them ends, its record stays. A merge cannot be undone.',
  },
  whyMerge: { zh: '例如：同一执照，登记了两次', en: 'For instance: one licence, registered twice' },
  mergeNow: { zh: '合并', en: 'Merge' },
  moving: {
    zh: '正在搬需求、能力、合作和成员……',
    en: 'Moving needs, capabilities, partnerships and members…',
  },
  movingHint: {
    zh: '一般几秒钟。关掉这一页也会继续搬完。',
    en: 'It takes a few seconds, and goes on if you close this page.',
  },
  merged: { zh: (name: string) => `已并入：${name}`, en: (name: string) => `Merged into ${name}` },
  abandoned: {
    zh: '合并没有进行：保留的那家已不在。被合并的一方暂停，等你再看一眼。',
    en: 'The merge was abandoned: the one to stay is gone. The other is paused; have another look.',
  },
});
