import { phrases } from '#lib/phrases.ts';

export const deskViewsText = phrases({
  views: { zh: '单位名单', en: 'Lists of organizations' },
  verification: { zh: '核验', en: 'Verification' },
  claims: { zh: '认领', en: 'Claims' },
  identity: { zh: '名称变更', en: 'Names' },
  duplicates: { zh: '疑似重复', en: 'Duplicates' },
  objections: { zh: '反对公开', en: 'Objections' },
});
