import { expect, it } from 'vitest';
import { standingOf } from './commissioner-request-badge.tsx';

type Stand = Parameters<typeof standingOf>[0];

const now = new Date('2026-11-22T04:00:00Z');
const assigned = (endsOn: string) =>
  ({ state: 'ASSIGNED', viewerCanAssign: false, assignment: { endsOn } }) as unknown as Stand;

it('waits for the officer who can assign', () => {
  expect(standingOf({ state: 'OPEN', viewerCanAssign: true, assignment: null }, now)).toBe('waitsForMe');
  expect(standingOf({ state: 'OPEN', viewerCanAssign: false, assignment: null }, now)).toBe('OPEN');
});

it('serves up to and on the last day of the term, and no longer', () => {
  expect(standingOf(assigned('2026-11-22'), now)).toBe('ASSIGNED');
  expect(standingOf(assigned('2026-11-21'), now)).toBe('termOver');
});
