import { phrases } from '#lib/phrases.ts';

export const readingText = phrases({
  didYouMean: { zh: '是不是要找', en: 'Did you mean' },
  phrases: {
    zh: (words: string) => `整句含“${words}”。`,
    en: (words: string) => `With the exact words “${words}”.`,
  },
  excluded: { zh: (words: string) => `不含“${words}”。`, en: (words: string) => `Without “${words}”.` },
  ignored: {
    zh: (words: string) => `没有一处提到“${words}”，结果里没有用它。`,
    en: (words: string) => `Nothing mentions “${words}”; the results are without it.`,
  },
  separator: { zh: '、', en: ', ' },
  space: { zh: '', en: ' ' },
  syntax: {
    zh: '加引号 "整句" 只找一字不差的；-词 去掉含它的。',
    en: '"In quotes" finds the exact words; -word leaves it out.',
  },
});
