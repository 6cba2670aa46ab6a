import { phrases } from '#lib/phrases.ts';

export const howText = phrases({
  pageTitle: { zh: '匹配怎么算 · 灯桥', en: 'How matching works · Dengqiao' },
  title: { zh: '匹配怎么算', en: 'How matching works' },
  lead: {
    zh: '一条需求和一家单位（一位特派员、一项能力）有多合适，按八项依据打分，满分 100。每一条匹配都写明每项得了多少、凭什么。',
    en: 'How well a need and an organization (a commissioner, a capability) fit is scored by eight factors, 100 at most. Every match says what each factor gave, and on what evidence.',
  },
  weights: { zh: '现在执行的权重', en: 'Weights in force' },
  since: {
    zh: (day: string, source: string) => `${day} 起执行。${source}`,
    en: (day: string, source: string) => `Since ${day}. ${source}`,
  },
  notAsked: {
    zh: '需求没有写的项目不计分，其余各项按比例分摊。对方没有写环节、形式、成熟度或所在地的，那一项按一半算：不加分，也不吃亏。',
    en: 'What a need does not ask for is not counted; the others share its part. Where the other side does not name its stage, forms, readiness or place, that factor counts half: neither for nor against it.',
  },
  scale: { zh: '分数怎么看', en: 'Reading the score' },
  great: { zh: '85 分以上：非常合适', en: '85 and more: a very good fit' },
  good: { zh: '70 到 85 分：合适', en: '70 to 85: a good fit' },
  fair: { zh: '40 到 70 分：可以看看', en: '40 to 70: worth a look' },
  below: { zh: '40 分以下不列出', en: 'Below 40 nothing is listed' },
  nothing: {
    zh: '最好的一家也不到 60 分时，如实说“没有单位真正合适”，给出最接近的领域，也可以请科技局帮忙找。',
    en: 'Where not even the best reaches 60, the page says that nothing fits, names the nearest fields and the way to the bureau.',
  },
  leftOut: { zh: '哪些不会出现', en: 'What is left out' },
  own: { zh: '本单位自己', en: 'One’s own organization' },
  unverified: {
    zh: '没有通过核实的、暂停的、已注销的单位',
    en: 'Organizations that are not verified, paused or closed',
  },
  open: {
    zh: '在这条需求上已经有合作申请或正在合作的单位',
    en: 'Those with whom a partnership on this need is open',
  },
  conflict: {
    zh: '有利益关系、应当回避的单位（双方都看不到）',
    en: 'Declared conflicts of interest, both ways',
  },
  dismissed: { zh: '你们说过“不适合我们”的', en: 'What you have said is not for you' },
  feedback: { zh: '“不适合我们”改变什么', en: 'What “not for us” changes' },
  feedbackLead: {
    zh: '只改变你们自己的单子，对方看不到，随时可以放回。',
    en: 'Only your own list; the other side never sees it, and you can put it back.',
  },
  who: { zh: '谁看得到', en: 'Who sees it' },
  whoLead: {
    zh: '需求的匹配只有发布需求的企业看得到，公开以后科技局也能看；能力的“合适的需求”只有本单位看得到。分数用的都是同一组权重，只有本单位自己的“不适合我们”会再作调整，单子上写明。',
    en: 'Matches of a need are for its enterprise and, once it is published, the bureau; needs that fit a capability are for its owner. All scores use the same weights; only an organization’s own “not for us” adjusts them, and its list says so.',
  },
  change: { zh: '调整权重', en: 'Adjust the weights' },
});
