import { expect, it } from 'vitest';
import { greetingAt } from './greeting.ts';

it('greets by the clock of Zhongshan, wherever the device stands', () => {
  expect(greetingAt(new Date('2026-11-22T00:30:00Z'))).toBe('morning');
  expect(greetingAt(new Date('2026-11-22T05:00:00Z'))).toBe('afternoon');
  expect(greetingAt(new Date('2026-11-22T11:00:00Z'))).toBe('evening');
  expect(greetingAt(new Date('2026-11-22T16:30:00Z'))).toBe('evening');
});
