import { expect, it } from 'vitest';
import { tabOf } from './use-list-tab.ts';

it.each([
  ['', true, 'mine'],
  ['', false, 'all'],
  ['tab=mine', false, 'all'],
  ['tab=all', true, 'all'],
  ['tab=other', true, 'mine'],
  ['field=DR', true, 'all'],
  ['q=EMC', true, 'all'],
  ['q=EMC&tab=mine', true, 'mine'],
])('%j, with own ones %s: %s', (address, hasOwn, tab) => {
  expect(tabOf(new URLSearchParams(address), hasOwn)).toBe(tab);
});
