import { phrases } from '#lib/phrases.ts';

/** What each factor looks at, in a sentence; the same for whoever sets the weights and whoever reads about them. */
export const factorMeaning = phrases({
  TEXT: {
    zh: '需求里写的问题和行话，对方的介绍、能力和案例里有多少',
    en: 'How much of the problem and its terms the other side’s profile, capabilities and cases hold',
  },
  FIELD: {
    zh: '技术领域相同算满分，同一大类算一半；少有人做的领域更重',
    en: 'The same field counts in full, the same group half; rare fields weigh more',
  },
  STAGE: {
    zh: '产业链环节相同算满分，相邻算一半',
    en: 'The same stage of the chain counts in full, a neighbouring one half',
  },
  FORM: {
    zh: '对方愿意的合作形式里，有没有想要的那种',
    en: 'Whether a wanted form of cooperation is offered',
  },
  READINESS: {
    zh: '成熟度（TRL）够不够；差一级少四分之一',
    en: 'Whether it is ready enough (TRL); each level missing costs a quarter',
  },
  PROXIMITY: {
    zh: '同镇最高，其次是市内、大湾区、省内',
    en: 'Same town first, then the city, the Greater Bay Area, the province',
  },
  AVAILABILITY: {
    zh: '还有没有空位，以往申请答复得多不多、快不快',
    en: 'Free places, and how often and how soon requests were answered',
  },
  RECORD: {
    zh: '做完的合作和双方评价；没有记录的按一般水平算，不吃亏',
    en: 'Completed work and ratings; without a record it counts as average',
  },
});

export const weightsText = phrases({
  pageTitle: { zh: '匹配权重 · 灯桥', en: 'Match weights · Dengqiao' },
  title: { zh: '匹配权重', en: 'Match weights' },
  lead: {
    zh: '八项依据各占多少。改之前先看会改变什么；从哪天起执行、为什么改，都会公开。',
    en: 'What each of the eight factors counts. See what would change first; from which day and why is public.',
  },
  howItWorks: { zh: '匹配怎么算', en: 'How matching works' },
  inForce: { zh: '现在执行', en: 'In force' },
  planned: { zh: '将要执行', en: 'Planned' },
  past: { zh: '以前的', en: 'Past' },
  takenBack: { zh: '已撤回', en: 'Taken back' },
  set: { zh: '调整', en: 'Adjust' },
  asInForce: { zh: '现在的', en: 'In force' },
  part: { zh: (weight: string) => `${weight}%`, en: (weight: string) => `${weight}%` },
  sum: { zh: '合计', en: 'Total' },
  sumShort: { zh: (by: number) => `还差 ${by}`, en: (by: number) => `${by} missing` },
  sumOver: { zh: (by: number) => `多了 ${by}`, en: (by: number) => `${by} too many` },
  sumRight: { zh: '正好 100', en: 'Adds up' },
  even: { zh: '按比例凑到 100', en: 'Scale to 100' },
  reset: { zh: '回到现在的', en: 'Back to those in force' },
  validFrom: { zh: '从哪天起执行', en: 'In force from' },
  validFromHint: { zh: '今天或以后', en: 'Today or later' },
  source: { zh: '为什么改', en: 'Why' },
  sourceHint: {
    zh: '依据和决定人，例如“局务会议 2026 第 3 号”；所有人看得到',
    en: 'On what grounds and by whose decision; everybody can read it',
  },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: (day: string) => `已保存，${day} 起执行`, en: (day: string) => `Saved, in force from ${day}` },
  mustSum: { zh: '八项相加要正好是 100', en: 'The eight have to add up to 100' },
  unchanged: { zh: '和现在的一样，没有可保存的', en: 'As it is now; nothing to save' },
  readOnly: {
    zh: '这里由管理员改，科技局可以看，也可以试算。',
    en: 'Administrators change them; the bureau may read and try.',
  },
  trial: { zh: '会改变什么', en: 'What would change' },
  trialLead: {
    zh: '拿一条公开的需求试算，前十名怎么变。只是试算，谁的单子都不动。',
    en: 'The first ten of a published need, before and after. A trial: nobody’s list changes.',
  },
  trialNeed: { zh: '用哪条需求试', en: 'Try it on' },
  trialWaits: { zh: '先让八项相加等于 100，再看变化。', en: 'Make the eight add up to 100 to see it.' },
  trialNone: { zh: '还没有公开的需求可以试算', en: 'There is no published need to try it on' },
  trialSame: { zh: '和现在的权重一样，名次不变。', en: 'As in force: the order stays.' },
  trialNothing: { zh: '前后都没有合适的单位', en: 'Nothing fits, before or after' },
  nothingAfter: {
    zh: '按新的权重，最好的一家也不到 60 分：这条需求会显示“没有单位真正合适”。',
    en: 'With these, nobody reaches 60 points: the need would say that nothing fits.',
  },
  nothingBefore: {
    zh: '按现在的权重这条需求没有合适的；按新的就有了。',
    en: 'With those in force nothing fits this need; with these something does.',
  },
  place: { zh: '名次', en: 'Place' },
  who: { zh: '单位、人或能力', en: 'Who or what' },
  before: { zh: '现在', en: 'Now' },
  after: { zh: '改后', en: 'After' },
  unlisted: { zh: '不列出', en: 'not listed' },
  up: { zh: (by: number) => `升 ${by}`, en: (by: number) => `up ${by}` },
  down: { zh: (by: number) => `降 ${by}`, en: (by: number) => `down ${by}` },
  comesIn: { zh: '新列出', en: 'comes in' },
  goesOut: { zh: '不再列出', en: 'drops out' },
  same: { zh: '不变', en: 'same' },
  history: { zh: '历次权重', en: 'History' },
  version: { zh: (number: number) => `第 ${number} 次`, en: (number: number) => `No. ${number}` },
  first: { zh: '最初', en: 'First' },
  from: { zh: (day: string) => `${day} 起`, en: (day: string) => `from ${day}` },
  against: { zh: '和前一次比：', en: 'Against the one before: ' },
  comma: { zh: '，', en: ', ' },
  takenBackBecause: {
    zh: (why: string) => `撤回原因：${why}`,
    en: (why: string) => `Taken back because: ${why}`,
  },
  useThese: { zh: '照这组填', en: 'Fill in these' },
  filled: { zh: '已填好，还没有保存', en: 'Filled in, not saved yet' },
  takeBack: { zh: '撤回', en: 'Take back' },
  takeBackTitle: { zh: '撤回还没执行的权重', en: 'Take back planned weights' },
  takeBackLead: {
    zh: (day: string) => `原定 ${day} 起执行。撤回以后，现在的权重继续有效；这次改动留在记录里。`,
    en: (day: string) => `Planned from ${day}. Those in force stay; the plan stays on record.`,
  },
  takeBackReason: { zh: '为什么撤回', en: 'Why' },
  keep: { zh: '先不撤回', en: 'Keep it' },
  tookBack: { zh: '已撤回', en: 'Taken back' },
});
