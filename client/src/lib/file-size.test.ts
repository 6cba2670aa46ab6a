import { expect, it } from 'vitest';
import { sizeText } from './file-size.ts';

it.each([
  [0, '0 B'],
  [840, '840 B'],
  [1024, '1 KB'],
  [12_600, '12 KB'],
  [1024 * 1024 - 1, '1.0 MB'],
  [3.42 * 1024 * 1024, '3.4 MB'],
  [25 * 1024 * 1024, '25 MB'],
])('tells %d bytes as %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});
