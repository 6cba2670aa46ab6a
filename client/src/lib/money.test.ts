import { expect, it } from 'vitest';
import { exactMoneyText, moneyRangeText, moneyText } from './money.ts';

it('writes an amount in a record in 万元 with two decimals', () => {
  expect(moneyText(280_000, 'zh-CN')).toBe('28.00 万元');
  expect(moneyText(2_800, 'zh-CN')).toBe('0.28 万元');
  expect(moneyText(0, 'zh-CN')).toBe('0.00 万元');
});

it('turns to 亿元 at 10,000 万元 and not before', () => {
  expect(moneyText(99_990_000, 'zh-CN')).toBe('9,999.00 万元');
  expect(moneyText(100_000_000, 'zh-CN')).toBe('1.00 亿元');
});

it('writes English amounts in yuan, in million from a million', () => {
  expect(moneyText(280_000, 'en')).toBe('¥280,000');
  expect(moneyText(7_671_600, 'en')).toBe('¥7.67 million');
});

it('writes the exact yuan in a detail, with decimals only where there are some', () => {
  expect(exactMoneyText(7_671_600, 'zh-CN')).toBe('7,671,600 元');
  expect(exactMoneyText(0.5, 'zh-CN')).toBe('0.50 元');
  expect(exactMoneyText(7_671_600, 'en')).toBe('¥7,671,600');
});

it('writes a budget plainly', () => {
  expect(moneyRangeText({ from: 200_000, to: 350_000 }, 'zh-CN')).toBe('20–35 万元');
  expect(moneyRangeText({ from: 3_000, to: 3_000 }, 'zh-CN')).toBe('0.3 万元');
  expect(moneyRangeText({ from: 200_000, to: 350_000 }, 'en')).toBe('¥200,000–¥350,000');
});

it('says which end of a budget is open', () => {
  expect(moneyRangeText({ from: null, to: 80_000 }, 'zh-CN')).toBe('8 万元以内');
  expect(moneyRangeText({ from: 200_000, to: null }, 'zh-CN')).toBe('20 万元以上');
  expect(moneyRangeText({ from: null, to: 80_000 }, 'en')).toBe('up to ¥80,000');
  expect(moneyRangeText({ from: 200_000, to: undefined }, 'en')).toBe('from ¥200,000');
});

it('writes a dash where no amount is told', () => {
  expect(moneyText(null, 'zh-CN')).toBe('—');
  expect(exactMoneyText(undefined, 'en')).toBe('—');
  expect(moneyRangeText({ from: null, to: null }, 'zh-CN')).toBe('—');
});
