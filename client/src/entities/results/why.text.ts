import { phrases } from '#lib/phrases.ts';

export const whyText = phrases({
  separator: { zh: '、', en: ', ' },
  says: {
    zh: (words: string, place: string) => `写有“${words}”（${place}）`,
    en: (words: string, place: string) => `Says “${words}” (${place})`,
  },
  byConcept: {
    zh: (word: string, concept: string, way: string, place: string) =>
      `“${word}” → ${concept}（${way}，${place}）`,
    en: (word: string, concept: string, way: string, place: string) =>
      `“${word}” → ${concept} (${way}, ${place})`,
  },
  byForm: {
    zh: (word: string, way: string, place: string) => `“${word}”${way}（${place}）`,
    en: (word: string, way: string, place: string) => `“${word}” ${way} (${place})`,
  },
  ofSYNONYM: { zh: '的同义说法', en: 'in other words' },
  ofNARROWER: { zh: '中的一种', en: ': a kind of it' },
  ofRELATED: { zh: '的相关说法', en: ': related words' },
  ofPINYIN: { zh: '按拼音', en: 'by pinyin' },
  ofINITIALS: { zh: '按首字母', en: 'by initials' },
  ofHOMOPHONE: { zh: '按同音字', en: 'by sound' },
  ofTYPO: { zh: '按相近写法', en: 'by a close spelling' },
  SYNONYM: { zh: '同义', en: 'same meaning' },
  NARROWER: { zh: '其中一种', en: 'a kind of it' },
  RELATED: { zh: '相关', en: 'related' },
  PINYIN: { zh: '按拼音', en: 'by pinyin' },
  INITIALS: { zh: '按首字母', en: 'by initials' },
  HOMOPHONE: { zh: '按同音字', en: 'by sound' },
  TYPO: { zh: '按相近写法', en: 'by a close spelling' },
  NAME: { zh: '名称', en: 'name' },
  ALIASES: { zh: '别名', en: 'other names' },
  KEYWORDS: { zh: '产品与领域', en: 'products and fields' },
  CODES: { zh: '编号', en: 'codes' },
  BODY: { zh: '正文', en: 'text' },
  RELATED_FIELD: { zh: '相关内容', en: 'what belongs to it' },
});
