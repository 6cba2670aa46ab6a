import { expect, it } from 'vitest';
import { findFields } from './find-fields.ts';

const leaf = (code: string, zh: string, en: string) => ({ code, label: { zh, en } });
const groups = [
  {
    ...leaf('DR', '驱动与电力电子', 'Drivers and power electronics'),
    children: [
      leaf('DR01', '恒流驱动与拓扑', 'Constant-current drivers'),
      leaf('DR02', '功率因数', 'Power factor'),
    ],
  },
  { ...leaf('OP', '光学', 'Optics'), children: [leaf('OP01', '自由曲面配光', 'Freeform optics')] },
];
const codes = (words: string) =>
  findFields(groups, words).flatMap(({ leaves }) => leaves.map(({ code }) => code));

it('finds a leaf by a part of its name, in either language', () => {
  expect(codes('恒流')).toEqual(['DR01']);
  expect(codes('FREEFORM')).toEqual(['OP01']);
});

it('finds all leaves of a group by the name of the group', () => {
  expect(codes('电力电子')).toEqual(['DR01', 'DR02']);
});

it('wants every word, in any order and language', () => {
  expect(codes('current 驱动')).toEqual(['DR01']);
  expect(codes('恒流 光学')).toEqual([]);
});

it.each(['', '  ', '没有这样的领域'])('finds nothing for %j', (words) => {
  expect(codes(words)).toEqual([]);
});
