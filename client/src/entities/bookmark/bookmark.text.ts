import { phrases } from '#lib/phrases.ts';

export const bookmarkText = phrases({
  save: { zh: '收藏', en: 'Save' },
  saveNamed: { zh: (name: string) => `收藏“${name}”`, en: (name: string) => `Save “${name}”` },
  added: { zh: (name: string) => `已收藏“${name}”`, en: (name: string) => `“${name}” is saved` },
  seeAll: { zh: '看全部收藏', en: 'See all saved' },
  removed: {
    zh: (name: string) => `已取消收藏“${name}”`,
    en: (name: string) => `“${name}” is no longer saved`,
  },
  undo: { zh: '撤销', en: 'Undo' },
  failed: { zh: '没有连上服务器，没有改动', en: 'No connection; nothing was changed' },
});
