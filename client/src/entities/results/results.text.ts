import { phrases } from '#lib/phrases.ts';

export const resultsText = phrases({
  found: {
    zh: (count: string, isExact: boolean) => `${isExact ? '' : '约 '}${count} 条`,
    en: (count: string, isExact: boolean) => `${isExact ? '' : 'about '}${count} found`,
  },
  clearWords: { zh: '清空搜索', en: 'Clear the search' },
  filters: { zh: '筛选', en: 'Filter' },
  KIND: { zh: '种类', en: 'Kind' },
  FIELD: { zh: '技术领域', en: 'Field' },
  TOWN: { zh: '镇街', en: 'Town' },
  FORM: { zh: '合作形式', en: 'Form' },
  CHAIN_STAGE: { zh: '产业链环节', en: 'Chain stage' },
  TRL: { zh: '成熟度', en: 'Readiness' },
  showMore: { zh: (count: number) => `展开另 ${count} 项`, en: (count: number) => `${count} more` },
  showLess: { zh: '收起', en: 'Fewer' },
  trlCounts: {
    zh: (counts: string) => `按 TRL 1 到 9 的条数：${counts}`,
    en: (counts: string) => `Found by TRL 1 to 9: ${counts}`,
  },
  trlFrom: { zh: '最低 TRL', en: 'Lowest TRL' },
  trlTo: { zh: '最高 TRL', en: 'Highest TRL' },
  to: { zh: '至', en: 'to' },
  sort: { zh: '排序', en: 'Sort' },
  RELEVANCE: { zh: '按相关度', en: 'By relevance' },
  NEWEST: { zh: '按最新', en: 'Newest' },
  clear: { zh: '清除', en: 'Clear' },
  clearAll: { zh: '全部清除', en: 'Clear all' },
  show: { zh: (count: string) => `看 ${count} 条`, en: (count: string) => `Show ${count}` },
  degraded: {
    zh: '搜索暂时不可用，先列出全部。结果没有按相关度排序，写入不受影响。',
    en: 'Search is unavailable for now: this is a plain list, not ranked. Nothing written is lost.',
  },
  separator: { zh: '、', en: ', ' },
  refused: { zh: '这个筛选条件用不了', en: 'One of the conditions cannot be used' },
  moreFailed: { zh: '没有取到后面的，再试一次', en: 'The rest could not be loaded; try again' },
});
