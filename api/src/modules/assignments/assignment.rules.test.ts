import { expect, it } from 'vitest';
import { termFrom } from './assignment.rules.ts';

it.each([
  ['2026-03-02', '2027-03-01'],
  ['2026-01-01', '2026-12-31'],
  ['2024-02-29', '2025-02-28'],
  ['2027-03-01', '2028-02-29'],
])('a dispatch that begins on %s ends on %s', (startsOn, endsOn) => {
  expect(termFrom(startsOn)).toEqual({ startsOn, endsOn });
});
