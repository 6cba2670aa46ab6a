import { phrases } from '#lib/phrases.ts';

export const waysText = phrases({
  area: { zh: '怎样找到更多', en: 'Ways to find more' },
  emptyTitle: { zh: '没有同时符合这些条件的', en: 'Nothing meets all of these at once' },
  emptyHint: {
    zh: '不是没有，是这些条件放在一起太窄。下面每一行都写明能找到多少。',
    en: 'Together they are too narrow. Each line below says what it would find.',
  },
  noWay: {
    zh: '换个说法再试，例如用行业里的叫法，或者少写几个字。',
    en: 'Try other words: what the trade calls it, or fewer of them.',
  },
  fewTitle: { zh: '只找到这些，还可以这样找', en: 'Little was found; there is more this way' },
  didYouMean: { zh: '是不是要找', en: 'Did you mean' },
  drop: { zh: '去掉', en: 'Drop' },
  allConditions: { zh: '全部条件', en: 'all conditions' },
  without: { zh: '不要求', en: 'Without' },
  nearestField: { zh: '相近的领域', en: 'Nearest field' },
  similarNeed: { zh: '相似的需求', en: 'Similar need' },
  similarCapability: { zh: '相似的能力', en: 'Similar capability' },
  similarPartner: { zh: '相关的单位', en: 'Related organization' },
  show: { zh: (count: string) => `看 ${count} 个结果`, en: (count: string) => `Show ${count}` },
  see: { zh: '去看看', en: 'See it' },
  publish: { zh: '发布为需求，让他们来找你', en: 'Publish as a need, let them find you' },
  askBureau: { zh: '请科技局派特派员', en: 'Ask the bureau for a commissioner' },
});
