import { expect, it } from 'vitest';
import { requestTitle } from './request-title.ts';

it('is called after its need', () => {
  expect(requestTitle({ need: { title: 'EMC 整改' }, text: '请派人来' })).toBe('EMC 整改');
});

it('is called by its first line where it has no need', () => {
  expect(requestTitle({ need: null, text: '  调光闪烁\n每月来两次' })).toBe('调光闪烁');
});

it('is cut between characters, never within one', () => {
  const title = requestTitle({ need: null, text: '𠮷'.repeat(40) });
  expect(title).toBe(`${'𠮷'.repeat(36)}…`);
});
