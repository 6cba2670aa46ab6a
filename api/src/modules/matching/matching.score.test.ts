import { describe, expect, it } from 'vitest';
import type { Dismissal } from './dismissal.model.ts';
import { adjustedWeights, adjustmentsOf, fieldTimes, shunned } from './matching.adjust.ts';
import type { Offered, Wanted } from './matching.factors.ts';
import { scorePair } from './matching.score.ts';
import { type Kinship, textValues } from './matching.text.ts';
import { firstWeights } from './matching.weights.ts';

const here = { townCode: '442000105', city: '中山' };
const standing = {
  asked: 0,
  answered: 0,
  answerDays: null,
  running: 0,
  completed: 0,
  brokenOff: 0,
  ratings: 0,
  meanRating: null,
};
const wanted: Wanted = {
  fieldCodes: ['DR04'],
  stageCode: 'M1',
  forms: ['LICENSING'],
  trlWanted: 8,
  place: here,
};
const offered: Offered = {
  ...{ fieldCodes: ['DR04'], stageCodes: ['M1'], forms: ['LICENSING'], trl: 8, place: here },
  ...{ freeCapacity: null, standing },
};
const context = {
  weights: firstWeights.weights,
  parentOf: () => null,
  rarityOf: () => 1,
  areNeighbours: () => false,
};

describe('a score', () => {
  it('is the weighted sum of its factors, whose shares add up to 1', () => {
    const { score, factors } = scorePair({ wanted, offered, text: 0.5 }, context);
    const sum = factors.reduce((all, { value, weight }) => all + (value ?? 0) * weight, 0);
    expect(score).toBeCloseTo(sum * 100, 1);
    expect(factors.reduce((all, { weight }) => all + weight, 0)).toBeCloseTo(1, 9);
  });

  it('leaves out what the need does not ask for, and gives its share to the others', () => {
    const open = { ...wanted, forms: [], trlWanted: null, stageCode: null };
    const { factors } = scorePair({ wanted: open, offered, text: 1 }, context);
    const left = factors.filter(({ value }) => value === null);
    expect(left.map(({ name }) => name)).toEqual(['STAGE', 'FORM', 'READINESS']);
    expect(left.every(({ weight }) => weight === 0)).toBe(true);
    expect(factors.reduce((all, { weight }) => all + weight, 0)).toBeCloseTo(1, 9);
  });

  it('is 0 and not NaN where nothing counts', () => {
    const nothing = Object.fromEntries(Object.keys(context.weights).map((name) => [name, 0]));
    const weights = nothing as typeof context.weights;
    expect(scorePair({ wanted, offered, text: 1 }, { ...context, weights }).score).toBe(0);
  });

  it('does not depend on the scale of the weights', () => {
    const percent = Object.entries(context.weights).map(([name, weight]) => [name, weight * 100]);
    const weights = Object.fromEntries(percent) as typeof context.weights;
    const pair = { wanted, offered, text: 0.3 };
    expect(scorePair(pair, { ...context, weights })).toMatchObject({ score: scorePair(pair, context).score });
  });
});

describe('the words of relatives', () => {
  const kin = (change: Partial<Kinship>): Kinship => ({
    ...{ id: 'u', kind: 'UNIVERSITY', organizationId: 'u', parentId: null, fieldCodes: ['DR04'] },
    ...change,
  });
  const capability = kin({ id: 'c', kind: 'CAPABILITY' });
  const platform = kin({ id: 'p', kind: 'TRANSFER_PLATFORM', organizationId: 'p', parentId: 'u' });
  const value = (all: Kinship[], found: Record<string, number>, id: string, strength = 1) =>
    textValues(all, new Map(Object.entries(found)), strength).get(id) ?? -1;

  it('lift a university by its capability, a platform by its university', () => {
    const all = [kin({}), kin({ id: 'x', organizationId: 'x' }), capability, platform];
    const found = { u: 0.5, x: 0.5, c: 1 };
    expect(value(all, found, 'u')).toBeGreaterThan(value(all, found, 'x'));
    expect(value(all, found, 'p')).toBeGreaterThan(0);
  });

  it('count a firm less, whose profile tells what it lacks', () => {
    const all = [kin({ id: 'e', kind: 'ENTERPRISE', organizationId: 'e' }), kin({})];
    expect(value(all, { e: 1, u: 1 }, 'e')).toBeLessThan(value(all, { e: 1, u: 1 }, 'u'));
  });

  it('shrink with what the best of them lacks of the need, and stay within 0 and 1', () => {
    const all = [kin({}), capability];
    expect(value(all, { u: 1, c: 1 }, 'u', 0.2)).toBeLessThan(value(all, { u: 1, c: 1 }, 'u', 0.6));
    expect(value(all, { u: 1, c: 1 }, 'u', 1)).toBeLessThanOrEqual(1);
    expect(value(all, {}, 'u')).toBe(0);
  });
});

describe('what is not for us', () => {
  const dismissal = (reason: Dismissal['reason'], change: Partial<Dismissal> = {}) =>
    ({ reason, fieldCodes: ['DR04'], otherId: 'org_1', ...change }) as Dismissal;

  it('lowers the field that was wrong, each time, but never to nothing', () => {
    const times = (count: number) =>
      fieldTimes(adjustmentsOf(Array(count).fill(dismissal('NOT_OUR_FIELD'))))('DR04');
    expect([times(0), times(1), times(2)]).toEqual([1, 0.7, 0.7 ** 2]);
    expect(times(50)).toBe(0.25);
  });

  it('raises what was found wanting to twice its weight at most, and nothing else', () => {
    const adjustments = adjustmentsOf(Array(50).fill(dismissal('TOO_FAR')));
    const weights = adjustedWeights(context.weights, adjustments);
    expect(weights.PROXIMITY).toBeCloseTo(context.weights.PROXIMITY * 2, 9);
    expect(weights.TEXT).toBe(context.weights.TEXT);
  });

  it.each(['TOO_EARLY', 'TERMS', 'ALREADY_TALKING', 'OTHER'] as const)(
    'changes nothing else by %s',
    (reason) => {
      expect(adjustmentsOf([dismissal(reason)])).toEqual([]);
      expect(shunned([dismissal(reason)]).size).toBe(0);
    },
  );

  it('shuns whom one worked with before, and where there is an interest', () => {
    const both = [dismissal('WORKED_BEFORE'), dismissal('CONFLICT_OF_INTEREST', { otherId: 'org_2' })];
    expect([...shunned(both)]).toEqual(['org_1', 'org_2']);
  });
});
