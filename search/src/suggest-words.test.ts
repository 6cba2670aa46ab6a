import { expect, it } from 'vitest';
import { suggestNames } from './suggest-words.ts';

const marked = (name: string, typed: string) => {
  const document = { id: 'cap_1', kind: 'CAPABILITY' as const, name, aliases: [] };
  const { items } = suggestNames({ documents: [document], words: [], typed, limit: 5, didYouMean: null });
  return items.flatMap(({ text, ranges }) => ranges.map(({ start, end }) => text.slice(start, end)));
};

it.each([
  ['光导输出 LED 烤箱', 'led', 'LED'],
  ['耐 300 ℃ 光导输出 LED 烤箱', 'led', 'LED'],
  ['㎜ 级 ＬＥＤ 透镜', 'led', 'ＬＥＤ'],
  ['耐 300 ℃ 光导', 'c', '℃'],
  ['㎡ 级灯具', 'deng', '灯'],
])('marks in %s what is typed as %s', (name, typed, expected) => {
  expect(marked(name, typed)).toEqual([expected]);
});
