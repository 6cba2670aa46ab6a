import { expect, it } from 'vitest';
import { hasSameWords, wordChanges } from './word-changes.ts';

const words = { label: '灯罩', same: ['灯罩', '灯伞'], narrower: [], related: ['透光'] };

it('tells list by list which words came and went', () => {
  const after = { ...words, same: ['灯罩', '灯帽'], narrower: ['布罩'] };
  expect(wordChanges(words, after)).toEqual([
    { list: 'same', added: ['灯帽'], removed: ['灯伞'] },
    { list: 'narrower', added: ['布罩'], removed: [] },
  ]);
});

it('takes everything for new where there was nothing, and for gone where nothing is left', () => {
  expect(wordChanges(null, words).map(({ added }) => added)).toEqual([['灯罩', '灯伞'], ['透光']]);
  expect(wordChanges(words, null).map(({ removed }) => removed)).toEqual([['灯罩', '灯伞'], ['透光']]);
});

it('sees a mere change of order, though no word came or went', () => {
  const turned = { ...words, same: ['灯伞', '灯罩'] };
  expect(wordChanges(words, turned)).toEqual([]);
  expect(hasSameWords(words, turned)).toBe(false);
  expect(hasSameWords(words, { ...words })).toBe(true);
});
