import { expect, it } from 'vitest';
import { nextAlertAt } from './saved-search.schedule.ts';

const at = (iso: string) => new Date(iso);

it.each([
  ['in the night', '2026-03-02T07:59:59+08:00', '2026-03-02T08:00:00+08:00'],
  ['at eight, for it is being told then', '2026-03-02T08:00:00+08:00', '2026-03-03T08:00:00+08:00'],
  ['in the evening', '2026-12-31T23:30:00+08:00', '2027-01-01T08:00:00+08:00'],
])('tells daily at eight in China: %s', (_case, now, next) => {
  expect(nextAlertAt('DAILY', at(now))).toEqual(at(next));
});

it.each([
  ['on a Sunday', '2026-03-01T12:00:00+08:00', '2026-03-02T08:00:00+08:00'],
  ['early on a Monday', '2026-03-02T06:00:00+08:00', '2026-03-02T08:00:00+08:00'],
  ['later on a Monday', '2026-03-02T09:00:00+08:00', '2026-03-09T08:00:00+08:00'],
])('tells weekly on Mondays at eight: %s', (_case, now, next) => {
  expect(nextAlertAt('WEEKLY', at(now))).toEqual(at(next));
});

it('has no hour for what is told at once or never', () => {
  const now = at('2026-03-02T08:00:00Z');
  expect([nextAlertAt('AT_ONCE', now), nextAlertAt('NEVER', now)]).toEqual([null, null]);
});
