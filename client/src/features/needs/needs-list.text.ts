import { phrases } from '#lib/phrases.ts';

export const needsListText = phrases({
  needs: { zh: '技术需求', en: 'Needs' },
  myNeeds: { zh: '我的需求', en: 'My needs' },
  findNeeds: { zh: '找需求', en: 'Find needs' },
  allNeeds: { zh: '公开的需求', en: 'Published needs' },
  views: { zh: '哪些需求', en: 'Which needs' },
  pageTitle: { zh: (name: string) => `${name} · 灯桥`, en: (name: string) => `${name} · Dengqiao` },
  lead: {
    zh: '企业想解决的问题。看到合适的，直接申请合作。',
    en: 'What firms want solved. Where you fit, ask to work together.',
  },
  leadMine: {
    zh: '本企业发布过的，撤回的也在这里，只有本企业看得到。',
    en: 'What your firm has published; withdrawn ones, too, which only your firm sees.',
  },
  publish: { zh: '发布需求', en: 'Publish a need' },
  search: { zh: '搜索技术需求', en: 'Search needs' },
  placeholder: {
    zh: '搜产品、工艺、指标，例如 全铜 盐雾',
    en: 'Product, process, figure: brass, salt spray …',
  },
  fields: { zh: (list: string) => `领域：${list}`, en: (list: string) => `Field: ${list}` },
  forms: { zh: (list: string) => `希望：${list}`, en: (list: string) => `Wants: ${list}` },
  trl: { zh: (levels: string) => `TRL ${levels}`, en: (levels: string) => `TRL ${levels}` },
  solveBy: { zh: (day: string) => `${day} 前`, en: (day: string) => `by ${day}` },
  separator: { zh: '、', en: ', ' },
  nothingYet: { zh: '还没有公开的需求', en: 'No published needs yet' },
  nothingYetHint: {
    zh: '企业发布、科技局核验之后，需求会出现在这里。',
    en: 'Needs appear here once firms publish them and the bureau has verified the firms.',
  },
  firmTitle: { zh: '让合适的人来找你', en: 'Let the right people find you' },
  firmHint: {
    zh: '用平常说话的方式写两三句就够。可以不公开企业名称。',
    en: 'Two or three plain sentences will do. Your name can stay hidden.',
  },
  offerTitle: { zh: '让企业也能搜到你', en: 'Let firms find you, too' },
  offerHint: {
    zh: '把能做的写成能力与成果，企业搜问题时就会看到。',
    en: 'Publish what you can do: firms see it when they search for their problem.',
  },
  offer: { zh: '发布能力', en: 'Publish a capability' },
  ownEmpty: { zh: '还没有需求', en: 'No needs yet' },
  ownEmptyHint: {
    zh: '用平常说话的方式写两三句就够，例如“灯罩退火总开裂，想找人看看”。',
    en: 'Two or three plain sentences will do: “our lampshades crack when annealed; who can have a look?”',
  },
  describe: { zh: '说一个需求', en: 'Describe a need' },
});
