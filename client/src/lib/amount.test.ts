import { describe, expect, it } from 'vitest';
import { readAmount, readWhole } from './amount.ts';

describe('an amount', () => {
  it.each([
    ['200000', 200_000],
    ['200,000', 200_000],
    ['20万', 200_000],
    ['20 万元', 200_000],
    ['1.5万', 15_000],
    ['¥3,000.50', 3000.5],
    ['￥８００元', 800],
    ['0', 0],
  ])('reads %s', (text, yuan) => {
    expect(readAmount(text)).toEqual({ yuan });
  });

  it.each(['', '  '])('takes %j for nothing written', (text) => {
    expect(readAmount(text)).toEqual({ yuan: null });
  });

  it.each(['二十万', '-5', '20-30', '1e9', 'NaN', '万', '20亿'])('cannot read %s', (text) => {
    expect(readAmount(text)).toBe('unreadable');
  });
});

describe('a whole number', () => {
  it.each([
    ['', null],
    [' 15 ', 15],
    ['１５', 15],
    ['1.5', 'unreadable'],
    ['十五', 'unreadable'],
    ['99999999999', 'unreadable'],
  ])('reads %j as %s', (text, value) => {
    expect(readWhole(text)).toBe(value);
  });
});
