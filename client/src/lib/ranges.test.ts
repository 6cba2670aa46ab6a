import { expect, it } from 'vitest';
import { markedPieces } from './ranges.ts';

const shown = (text: string, ranges: { start: number; end: number }[]) =>
  markedPieces(text, ranges)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('');

it('marks what it is told', () => {
  expect(shown('八通道光谱可调光源', [{ start: 3, end: 7 }])).toBe('八通道[光谱可调]光源');
});

it('joins ranges that overlap or touch, in whatever order they come', () => {
  expect(
    shown('abcdef', [
      { start: 3, end: 5 },
      { start: 0, end: 2 },
      { start: 1, end: 4 },
    ]),
  ).toBe('[abcde]f');
  expect(
    shown('abcd', [
      { start: 0, end: 1 },
      { start: 1, end: 2 },
    ]),
  ).toBe('[ab]cd');
});

it('keeps to the text where a range reaches beyond it', () => {
  expect(
    shown('abc', [
      { start: -4, end: 1 },
      { start: 2, end: 99 },
    ]),
  ).toBe('[a]b[c]');
  expect(shown('abc', [{ start: 9, end: 12 }])).toBe('abc');
});

it('leaves out ranges that are empty or the wrong way round', () => {
  expect(
    shown('abc', [
      { start: 1, end: 1 },
      { start: 2, end: 1 },
    ]),
  ).toBe('abc');
});

it('gives nothing for an empty text', () => {
  expect(markedPieces('', [{ start: 0, end: 3 }])).toEqual([]);
});
