import { phrases } from '#lib/phrases.ts';

/** The eight factors, as the bars name them. */
export const factorText = phrases({
  TEXT: { zh: '文本', en: 'Text' },
  FIELD: { zh: '领域', en: 'Field' },
  STAGE: { zh: '环节', en: 'Stage' },
  FORM: { zh: '形式', en: 'Form' },
  READINESS: { zh: '成熟度', en: 'Readiness' },
  PROXIMITY: { zh: '距离', en: 'Distance' },
  AVAILABILITY: { zh: '余力', en: 'Capacity' },
  RECORD: { zh: '记录', en: 'Record' },
});

/** Why something does not suit; the words of the one who says it. */
export const reasonText = phrases({
  TOO_EARLY: { zh: '太早，我们还没准备好', en: 'Too early, we are not ready yet' },
  NOT_READY: { zh: '成熟度不够', en: 'Not ready enough' },
  NOT_OUR_FIELD: { zh: '方向不对', en: 'Not our field' },
  TERMS: { zh: '价格或周期不合适', en: 'Price or time does not suit' },
  TOO_FAR: { zh: '离得太远', en: 'Too far away' },
  ALREADY_TALKING: { zh: '已在和别家谈', en: 'Already talking to others' },
  WORKED_BEFORE: { zh: '以前合作过，不合适', en: 'Worked together before, did not suit' },
  CONFLICT_OF_INTEREST: { zh: '有利益关系，应当回避', en: 'A conflict of interest' },
  OTHER: { zh: '其他', en: 'Other' },
});

/** What a reason does to the list, said beside the choice. */
export const effectText = phrases({
  TOO_EARLY: { zh: '只移出这一条', en: 'Removes this entry only' },
  NOT_READY: { zh: '以后成熟度的分量加重', en: 'Readiness counts more from now on' },
  NOT_OUR_FIELD: { zh: '以后这个领域的分量减轻', en: 'This field counts less from now on' },
  TERMS: { zh: '只移出这一条', en: 'Removes this entry only' },
  TOO_FAR: { zh: '以后距离的分量加重', en: 'Distance counts more from now on' },
  ALREADY_TALKING: { zh: '只移出这一条', en: 'Removes this entry only' },
  WORKED_BEFORE: { zh: '以后的单子里都不再出现这家', en: 'Removes this organization from all your lists' },
  CONFLICT_OF_INTEREST: {
    zh: '两家在对方的单子里都不再出现',
    en: 'Removes both from each other’s lists',
  },
  OTHER: { zh: '只移出这一条', en: 'Removes this entry only' },
});

export const matchText = phrases({
  also: { zh: (name: string) => `${name}还有`, en: (name: string) => `Also from ${name}` },
  further: {
    zh: (count: number) => `还有 ${count} 项也合适，到主页看`,
    en: (count: number) => `${count} more fit: see their page`,
  },
  because: { zh: '因为：', en: 'Because: ' },
  separator: { zh: ' · ', en: ' · ' },
  comma: { zh: '、', en: ', ' },
  showFactors: { zh: '八项依据', en: 'Eight factors' },
  hideFactors: { zh: '收起依据', en: 'Hide factors' },
  factorsOf: { zh: (name: string) => `${name}的八项依据`, en: (name: string) => `Eight factors of ${name}` },
  request: { zh: '申请合作', en: 'Request partnership' },
  askCommissioner: { zh: '请派这位特派员', en: 'Ask for this commissioner' },
  notForUs: { zh: '不适合我们', en: 'Not for us' },
  whyNot: { zh: '为什么不适合？', en: 'Why does it not suit?' },
  whyNotHint: {
    zh: '只用来改进这张单子，对方看不到。',
    en: 'Improves this list only; they will not see it.',
  },
  note: { zh: '补充（可以不写）', en: 'A note (may stay empty)' },
  remove: { zh: '移出这张单子', en: 'Remove from this list' },
  keep: { zh: '取消', en: 'Cancel' },
  removed: { zh: (name: string) => `已移出：${name}`, en: (name: string) => `Removed: ${name}` },
  undo: { zh: '撤销', en: 'Undo' },
  restored: { zh: '已放回单子', en: 'It is back on the list' },
  failed: { zh: '没有连上服务器，没有改动', en: 'No connection; nothing was changed' },
  mayChoose: { zh: '先选一个理由', en: 'Choose a reason first' },
  weights: { zh: '匹配依据的权重', en: 'What each factor counts' },
  weightsFrom: {
    zh: (day: string, source: string) => `${day} 起执行。${source}`,
    en: (day: string, source: string) => `Since ${day}. ${source}`,
  },
  howItWorks: { zh: '匹配怎么算', en: 'How matching works' },
  adjusted: { zh: '按你们的反馈调整过：', en: 'Adjusted by what you told us:' },
  adjustedFactor: {
    zh: (factor: string, times: string, count: number) => `${factor} ×${times}（${count} 次反馈）`,
    en: (factor: string, times: string, count: number) => `${factor} ×${times} (told ${count}×)`,
  },
  dismissedTitle: {
    zh: (count: number) => `已移出 ${count} 条`,
    en: (count: number) => `${count} removed`,
  },
  gone: { zh: '已撤下的一项', en: 'No longer there' },
  putBack: { zh: '放回', en: 'Put back' },
  below: {
    zh: (count: number, least: number) => `低于 ${least} 分的 ${count} 个没有列出：勉强凑数没有用。`,
    en: (count: number, least: number) => `${count} below ${least} points are not listed.`,
  },
  showBelow: { zh: (count: number) => `看这 ${count} 个`, en: (count: number) => `Show the ${count}` },
  hideBelow: { zh: '只看合适的', en: 'Show what fits only' },
  alert: { zh: '有新的合适对象时发邮件', en: 'Mail me when something new fits' },
  alertHint: {
    zh: '对所有需求和能力都有效；没有新的就不发',
    en: 'For all needs and capabilities; where nothing is new, none is sent',
  },
  alertInPerson: { zh: '有新的合适需求时发邮件', en: 'Mail me when a new need fits' },
  alertHintInPerson: {
    zh: '和你的专长对得上才发；没有新的就不发',
    en: 'Only what fits what you do; where nothing is new, none is sent',
  },
  alertChanged: { zh: (how: string) => `邮件提醒：${how}`, en: (how: string) => `Mail alert: ${how}` },
  loading: { zh: '正在逐个比对…', en: 'Comparing one by one…' },
  error: { zh: '匹配没有算出来', en: 'The matches could not be worked out' },
  errorHint: {
    zh: '需求本身没有受影响，稍后再试。',
    en: 'The need itself is not affected; try again in a while.',
  },
  noPermission: { zh: '这里只有本单位成员能看', en: 'Only members of the organization see this' },
});

export const needMatchesText = phrases({
  title: { zh: '合适的伙伴与能力', en: 'Partners and capabilities that fit' },
  kinds: { zh: '类别', en: 'Kind' },
  all: { zh: '全部', en: 'All' },
  UNIVERSITY: { zh: '院所', en: 'Universities' },
  COMMISSIONER: { zh: '特派员', en: 'Commissioners' },
  TRANSFER_PLATFORM: { zh: '平台', en: 'Platforms' },
  CAPABILITY: { zh: '能力', en: 'Capabilities' },
  nothing: { zh: '没有单位真正合适', en: 'Nobody really fits' },
  nothingHint: {
    zh: '比对过的单位里，没有一家达到 60 分，所以不凑数。以后有新的能力合适，会告诉你。',
    en: 'Nobody reaches 60 points, so the list stays empty. When something new fits, you are told.',
  },
  nothingOfKind: { zh: '这一类里没有合适的', en: 'None of this kind fits' },
  nearest: { zh: '最接近的领域：', en: 'Nearest fields: ' },
  askBureau: { zh: '请科技局帮忙找', en: 'Ask the bureau for help' },
});

export const radarText = phrases({
  title: { zh: '合适的需求', en: 'Needs that fit' },
  hint: {
    zh: '企业公开的需求里，和它对得上的；只有本单位成员能看到。',
    en: 'Published needs that it could solve; only members see this.',
  },
  hintForPerson: {
    zh: '企业公开的需求里，和你的专长对得上的；只有你、所在单位和科技局能看到。',
    en: 'Published needs that fit what you do; only you, your institution and the bureau see this.',
  },
  nothingHintForPerson: {
    zh: '把擅长什么写具体一些，更容易对上。',
    en: 'The more concretely your profile says what you are best at, the easier needs are found.',
  },
  nothing: { zh: '现在没有合适的需求', en: 'No need fits at present' },
  nothingHint: {
    zh: '把能解决的问题、适用条件写具体一些，更容易对上。',
    en: 'The more concretely it says what it solves and under which conditions, the easier it is found.',
  },
  seeNeeds: { zh: '看全部需求', en: 'See all needs' },
});
