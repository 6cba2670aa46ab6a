import { expect, it } from 'vitest';
import { fixedText, numberText, percentText, rangeText } from './numbers.ts';

it('groups thousands by comma', () => {
  expect(numberText(1284)).toBe('1,284');
  expect(numberText(7671600)).toBe('7,671,600');
});

it('writes a dash for what is missing and 0 for zero', () => {
  expect(numberText(null)).toBe('—');
  expect(numberText(undefined)).toBe('—');
  expect(numberText(Number.NaN)).toBe('—');
  expect(percentText(null)).toBe('—');
  expect(numberText(0)).toBe('0');
});

it('writes a true minus, not a hyphen', () => {
  expect(numberText(-0.12, 2)).toBe('−0.12');
  expect(fixedText(-3, 2)).toBe('−3.00');
});

it('rounds to the decimals it is told', () => {
  expect(numberText(3.456)).toBe('3');
  expect(numberText(3.456, 1)).toBe('3.5');
  expect(numberText(3, 1)).toBe('3');
  expect(fixedText(3.5, 2)).toBe('3.50');
});

it('writes a share without a space before the percent sign', () => {
  expect(percentText(0.96)).toBe('96%');
});

it('joins a range by an en dash', () => {
  expect(rangeText(5, 9)).toBe('5–9');
});

it('writes one end where the other is missing or the same', () => {
  expect(rangeText(5, 5)).toBe('5');
  expect(rangeText(null, 9)).toBe('9');
  expect(rangeText(5, undefined)).toBe('5');
  expect(rangeText(null, null)).toBe('—');
});
