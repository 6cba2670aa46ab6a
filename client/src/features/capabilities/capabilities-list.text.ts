import { phrases } from '#lib/phrases.ts';

export const capabilitiesListText = phrases({
  capabilities: { zh: '能力与成果', en: 'Capabilities' },
  services: { zh: '服务', en: 'Services' },
  ownUnit: { zh: '本单位的', en: 'Ours' },
  ownPlatform: { zh: '本平台的', en: 'Ours' },
  all: { zh: '全部公开的', en: 'All published' },
  views: { zh: '哪些能力', en: 'Which capabilities' },
  pageTitle: { zh: (name: string) => `${name} · 灯桥`, en: (name: string) => `${name} · Dengqiao` },
  lead: {
    zh: '高校院所和平台能做什么：成果、服务、仪器设备、人才培养。',
    en: 'What universities and platforms can do: results, services, equipment, training.',
  },
  leadMine: {
    zh: '企业搜问题时看到的就是这些；撤回的也在这里，只有本单位看得到。',
    en: 'What firms see when they search; withdrawn ones, too, which only your members see.',
  },
  publish: { zh: '发布能力', en: 'Publish a capability' },
  search: { zh: '搜索能力与成果', en: 'Search capabilities' },
  placeholder: { zh: '搜技术、设备、标准，例如 积分球 GB/T', en: 'Technology, equipment, standard …' },
  fields: { zh: (list: string) => `领域：${list}`, en: (list: string) => `Field: ${list}` },
  forms: { zh: (list: string) => `可承接：${list}`, en: (list: string) => `Offers: ${list}` },
  trl: { zh: (level: number) => `TRL ${level}`, en: (level: number) => `TRL ${level}` },
  standards: { zh: (list: string) => `标准：${list}`, en: (list: string) => `Standards: ${list}` },
  separator: { zh: '、', en: ', ' },
  nothingYet: { zh: '还没有公开的能力', en: 'No published capabilities yet' },
  nothingYetHint: {
    zh: '高校院所和平台发布、科技局核验之后，会出现在这里。',
    en: 'They appear here once universities and platforms publish them and the bureau has verified the owners.',
  },
  needTitle: { zh: '没有现成的？', en: 'Nothing ready-made?' },
  needHint: {
    zh: '把问题发布为技术需求，能做的单位会来找你。',
    en: 'Publish the problem as a need: those who can solve it come to you.',
  },
  publishNeed: { zh: '发布需求', en: 'Publish a need' },
  ownEmpty: { zh: '还没有发布能力', en: 'Nothing published yet' },
  ownEmptyHint: {
    zh: '先写一项最擅长的：能做什么，做到什么程度，怎样合作。',
    en: 'Begin with what you are best at: what, how far, on which terms.',
  },
});
