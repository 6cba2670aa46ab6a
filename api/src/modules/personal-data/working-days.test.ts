import { describe, expect, it } from 'vitest';
import { policies, policiesAt, policyAt, policyNames } from './retention.policies.ts';
import { afterWorkingDays } from './working-days.ts';

describe('working days', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-22', 5, '2026-11-27'],
    ['2026-11-23', 15, '2026-12-14'],
    ['2026-12-31', 0, '2026-12-31'],
  ])('count from %s on: after %i of them it is %s', (day, count, last) => {
    expect(afterWorkingDays(day, count)).toBe(last);
  });
});

describe('dated policies', () => {
  it('name something for each that the platform asks for, with a source', () => {
    expect([...new Set(policies.map(({ what }) => what))].toSorted()).toEqual([...policyNames].toSorted());
    for (const { days, source, kept } of policiesAt(new Date())) {
      expect(days).toBeGreaterThanOrEqual(0);
      expect(source.zh && source.en && kept.zh && kept.en).toBeTruthy();
    }
  });

  it('let a later value follow an earlier one from its day on', () => {
    const [first] = policies;
    if (!first) throw new Error('there are policies');
    const all = [first, { ...first, from: '2027-01-01', days: 3 }];
    expect(policyAt(first.what, new Date('2026-12-31T15:59:59Z'), all).days).toBe(first.days);
    expect(policyAt(first.what, new Date('2026-12-31T16:00:00Z'), all).days).toBe(3);
    expect(policyAt(first.what, new Date('2020-01-01T00:00:00Z'), all).days).toBe(first.days);
  });
});
