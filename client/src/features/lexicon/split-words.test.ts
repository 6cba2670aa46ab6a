import { expect, it } from 'vitest';
import { endsWord, splitWords, withWords } from './split-words.ts';

it.each([
  ['吊灯，壁灯、台灯;灯带；路灯', ['吊灯', '壁灯', '台灯', '灯带', '路灯']],
  ['street lamp\tflood light\r\nwall washer', ['street lamp', 'flood light', 'wall washer']],
  [' ， 、, ', []],
  ['GB/T 7000.1', ['GB/T 7000.1']],
])('takes %j apart', (text, words) => {
  expect(splitWords(text)).toEqual(words);
});

it('knows where a word ends, and that a space ends none', () => {
  expect(endsWord('吊灯，')).toBe(true);
  expect(endsWord('street ')).toBe(false);
});

it('keeps each word once, in the order in which they came', () => {
  expect(withWords(['吊灯', '壁灯'], ['壁灯', '台灯'])).toEqual(['吊灯', '壁灯', '台灯']);
});
