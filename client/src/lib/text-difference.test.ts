import { expect, it } from 'vitest';
import { textDifference } from './text-difference.ts';

const marked = (before: string, after: string) =>
  textDifference(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}]` : `[+${text}]`))
    .join('');

it.each([
  ['灯体温度降低十度以上', '灯体温度降低八度以上', '灯体温度降低[-十度][+八度]以上'],
  ['付 40%，验收后付 60%', '付 30%，验收后付 70%', '付 [-40][+30]%，验收后付 [-60][+70]%'],
  ['到 2027-02-01 交付', '到 2027-03-01 交付', '到 [-2027-02-01][+2027-03-01] 交付'],
  ['same words', 'same words', 'same words'],
  ['', '双方保密两年', '[+双方保密两年]'],
  ['双方保密两年', '', '[-双方保密两年]'],
  ['', '', ''],
])('of “%s” and “%s” tells just what differs', (before, after, expected) => {
  expect(marked(before, after)).toBe(expected);
});

it('holds both texts whole, whatever differs', () => {
  const [before, after] = ['a b c d e f g, 甲方交付样机', 'b x c e, 乙方交付样机 20 套 g'];
  const pieces = textDifference(before, after);
  const without = (kind: string) =>
    pieces.flatMap((piece) => (piece.kind === kind ? [] : piece.text)).join('');
  expect([without('new'), without('gone')]).toEqual([before, after]);
});

it('does not lose itself in two long texts that have nothing in common', () => {
  const long = (word: string) => `${word}-`.repeat(2_000);
  expect(textDifference(`${long('a')}a`, `${long('b')}b`)).toHaveLength(2);
});
