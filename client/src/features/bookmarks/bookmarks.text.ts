import { phrases } from '#lib/phrases.ts';

export const bookmarksText = phrases({
  pageTitle: { zh: '收藏 · 灯桥', en: 'Saved · Dengqiao' },
  title: { zh: '收藏', en: 'Saved' },
  lead: {
    zh: '放在一边、以后再看的单位、特派员、需求和成果。只有你自己看得到。',
    en: 'Partners, needs and capabilities put aside for later. Nobody but you sees them.',
  },
  lists: { zh: '按种类', en: 'By kind' },
  all: { zh: '全部', en: 'All' },
  partners: { zh: '单位与特派员', en: 'Partners' },
  needs: { zh: '技术需求', en: 'Needs' },
  capabilities: { zh: '能力与成果', en: 'Capabilities' },
  savedOn: { zh: (day: string) => `${day}收藏`, en: (day: string) => `saved ${day}` },
  goneTitle: { zh: '已不再公开', en: 'No longer public' },
  goneHint: {
    zh: '对方已经撤下，或者暂时不公开。重新公开后，这里会再显示。',
    en: 'It was withdrawn or is not public for now. Once it is again, it shows here.',
  },
  emptyTitle: { zh: '还没有收藏', en: 'Nothing saved yet' },
  emptyHint: {
    zh: '看到合适的单位、需求或成果，点“收藏”，就会留在这里。',
    en: 'Press “Save” on a partner, a need or a capability, and it stays here.',
  },
  noneInList: { zh: '这一类还没有收藏', en: 'Nothing of this kind is saved' },
  findPartners: { zh: '去找伙伴', en: 'Find partners' },
  findNeeds: { zh: '看技术需求', en: 'See needs' },
});
