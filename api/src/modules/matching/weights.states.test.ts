import { expect, it } from 'vitest';
import { statedOn } from './weights.states.ts';

type Version = Parameters<typeof statedOn>[1][number];

const version = (number: number, validFrom: string, isTakenBack = false): Version => ({
  version: number,
  validFrom,
  at: null,
  by: null,
  takenBack: isTakenBack ? { at: new Date(0), by: 'acc_00000000000000000000000a', reason: '写错了' } : null,
  weights: {} as Version['weights'],
  source: '科技局',
});
const statesOn = (today: string, versions: readonly Version[]) =>
  Object.fromEntries(statedOn(today, versions).map((each) => [each.version, each.state]));

const versions = [
  version(4, '2026-12-01', true),
  version(3, '2026-12-15'),
  version(2, '2026-11-20'),
  version(1, '2026-11-20'),
  version(0, '2000-01-01'),
];

it.each([
  ['2026-11-19', { 0: 'IN_FORCE', 1: 'PLANNED', 2: 'PLANNED', 3: 'PLANNED', 4: 'TAKEN_BACK' }],
  ['2026-11-20', { 0: 'PAST', 1: 'PAST', 2: 'IN_FORCE', 3: 'PLANNED', 4: 'TAKEN_BACK' }],
  ['2026-12-02', { 0: 'PAST', 1: 'PAST', 2: 'IN_FORCE', 3: 'PLANNED', 4: 'TAKEN_BACK' }],
  ['2026-12-15', { 0: 'PAST', 1: 'PAST', 2: 'PAST', 3: 'IN_FORCE', 4: 'TAKEN_BACK' }],
])('on %s each version of the weights is what its day says', (today, expected) => {
  expect(statesOn(today, versions)).toEqual(expected);
});

it('one version is in force on every day, whatever was written and taken back; what is taken back never is', () => {
  let seed = 20261123;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  const day = () => `2026-11-${String(1 + random(28)).padStart(2, '0')}`;
  for (let turn = 0; turn < 200; turn += 1) {
    const later = Array.from({ length: random(8) }, (_, place) => version(place + 1, day(), random(3) === 0));
    const states = Object.values(statesOn(day(), [...later.toReversed(), version(0, '2000-01-01')]));
    expect(states.filter((state) => state === 'IN_FORCE')).toHaveLength(1);
    expect(states.filter((state) => state === 'TAKEN_BACK')).toHaveLength(
      later.filter(({ takenBack }) => takenBack).length,
    );
  }
});
