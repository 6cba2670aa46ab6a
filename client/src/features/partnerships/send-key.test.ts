import { expect, it } from 'vitest';
import { isSendKey } from './send-key.ts';

const enter = { key: 'Enter', shiftKey: false, isComposing: false, keyCode: 13 };

it('sends with Enter, and starts a line with Shift+Enter', () => {
  expect(isSendKey(enter)).toBe(true);
  expect(isSendKey({ ...enter, shiftKey: true })).toBe(false);
});

it('does not send with the Enter that picks a word while composing Chinese', () => {
  expect(isSendKey({ ...enter, isComposing: true })).toBe(false);
  expect(isSendKey({ ...enter, keyCode: 229 })).toBe(false);
});

it('does not send with any other key', () => {
  expect(isSendKey({ ...enter, key: 'a', keyCode: 65 })).toBe(false);
});
