import { describe, expect, it } from 'vitest';
import {
  judgeAvailability,
  judgeField,
  judgeForm,
  judgeProximity,
  judgeReadiness,
  judgeRecord,
  judgeStage,
  type Offered,
} from './matching.factors.ts';

const parents: Readonly<Record<string, string>> = { DR04: 'DR', DR01: 'DR', OP01: 'OP' };
const fields = { parentOf: (code: string) => parents[code] ?? null, rarityOf: () => 1 };
const newcomer = {
  asked: 0,
  answered: 0,
  answerDays: null,
  running: 0,
  completed: 0,
  brokenOff: 0,
  ratings: 0,
  meanRating: null,
};
const offered: Offered = {
  ...{ fieldCodes: [], stageCodes: [], forms: [], trl: null, freeCapacity: null, standing: newcomer },
  place: { townCode: null, city: null },
};

describe('field', () => {
  it('counts the same 1, the same parent 0.5, a group that holds it 0.5, anything else nothing', () => {
    expect(judgeField(['DR04'], ['DR04'], fields).value).toBe(1);
    expect(judgeField(['DR04'], ['DR01'], fields).value).toBe(0.5);
    expect(judgeField(['DR04'], ['DR'], fields).value).toBe(0.5);
    expect(judgeField(['DR04'], ['OP01'], fields).value).toBe(0);
  });

  it('counts a rare field more than a common one', () => {
    const rare = { ...fields, rarityOf: (code: string) => (code === 'DR04' ? 3 : 1) };
    expect(judgeField(['DR04', 'OP01'], ['DR04'], rare).value).toBe(0.75);
    expect(judgeField(['DR04', 'OP01'], ['OP01'], rare).value).toBe(0.25);
  });

  it('tells what is the same and what is near', () => {
    const { evidence } = judgeField(['DR04', 'OP01'], ['DR01', 'OP01'], fields);
    expect(evidence).toEqual({ same: ['OP01'], near: ['DR04'] });
  });

  it('does not count where the need names none, or only what no taxonomy knows any more', () => {
    expect(judgeField([], ['DR04'], fields).value).toBeNull();
    expect(judgeField(['gone'], ['DR04'], fields).value).toBe(0);
  });
});

describe('stage', () => {
  const areNeighbours = (one: string, other: string) => [one, other].sort().join() === 'M1,M2';

  it('counts the same 1, a neighbour 0.5, any other nothing', () => {
    expect(judgeStage('M1', ['M1', 'M2'], areNeighbours).value).toBe(1);
    expect(judgeStage('M1', ['M2'], areNeighbours).value).toBe(0.5);
    expect(judgeStage('M1', ['D3'], areNeighbours).value).toBe(0);
  });

  it('does not count where the need names none, and speaks neither way where the offer does not', () => {
    expect(judgeStage(null, ['M1'], areNeighbours).value).toBeNull();
    expect(judgeStage('M1', [], areNeighbours).value).toBe(0.5);
  });
});

describe('form', () => {
  it('needs one form that both want', () => {
    expect(judgeForm(['LICENSING', 'TRAINING'], ['TRAINING']).value).toBe(1);
    expect(judgeForm(['LICENSING'], ['TRAINING']).value).toBe(0);
  });

  it('does not count where the need leaves it open', () => {
    expect(judgeForm([], ['TRAINING']).value).toBeNull();
    expect(judgeForm(['TRAINING'], []).value).toBe(0.5);
  });
});

describe('readiness', () => {
  it.each([
    [8, 8, 1],
    [8, 9, 1],
    [8, 7, 0.75],
    [9, 1, 0],
    [1, 1, 1],
  ])('asked for %i, offered %i: %f', (wanted, trl, value) => {
    expect(judgeReadiness(wanted, trl).value).toBe(value);
  });

  it('does not count where nobody asks, and speaks neither way where nobody says', () => {
    expect(judgeReadiness(null, 9).value).toBeNull();
    expect(judgeReadiness(8, null).value).toBe(0.5);
  });
});

describe('proximity', () => {
  const guzhen = { townCode: '442000105', city: '中山' };
  it.each([
    ['the same town', guzhen, 1],
    ['another town of Zhongshan', { townCode: '442000110', city: null }, 0.8],
    ['Zhongshan without a town', { townCode: null, city: '中山市' }, 0.8],
    ['the Greater Bay Area', { townCode: null, city: '广州' }, 0.6],
    ['Hong Kong', { townCode: null, city: '香港' }, 0.6],
    ['Guangdong', { townCode: null, city: '湛江' }, 0.5],
    ['elsewhere', { townCode: null, city: '西安' }, 0.2],
    ['nobody knows where', { townCode: null, city: ' ' }, 0.5],
  ])('from Guzhen to %s', (_where, place, value) => {
    expect(judgeProximity(guzhen, place).value).toBe(value);
    expect(judgeProximity(place, guzhen).value).toBe(value);
  });
});

describe('availability', () => {
  const value = (change: Partial<Offered>) => judgeAvailability({ ...offered, ...change }).value ?? -1;
  const asked = (answered: number, answerDays: number | null, all = 10) => ({
    standing: { ...newcomer, asked: all, answered, answerDays },
  });

  it('is nothing without a free place, and more with two than with one', () => {
    expect(value({ freeCapacity: 0 })).toBe(0);
    expect(value({ freeCapacity: 2 })).toBeGreaterThan(value({ freeCapacity: 1 }));
    expect(value({ freeCapacity: 9 })).toBe(value({ freeCapacity: 2 }));
  });

  it('is more for who answers, and more for who answers soon', () => {
    expect(value(asked(10, 1))).toBeGreaterThan(value(asked(10, 12)));
    expect(value(asked(10, 5))).toBeGreaterThan(value(asked(3, 5)));
    expect(value(asked(0, null))).toBeLessThan(value({}));
  });

  it('does not bury a newcomer, nor believe one answer too much', () => {
    expect(value({})).toBeGreaterThan(0.5);
    expect(value(asked(1, 3.5, 1)) - value({})).toBeLessThan(0.1);
  });
});

describe('record', () => {
  const value = (completed: number, brokenOff: number) =>
    judgeRecord({ ...newcomer, completed, brokenOff }).value ?? -1;

  it('puts a newcomer where most stand', () => {
    expect(value(0, 0)).toBeCloseTo(0.6, 9);
  });

  it('grows with what is completed, shrinks with what is broken off, and stays within 0 and 1', () => {
    expect(value(5, 0)).toBeGreaterThan(value(1, 0));
    expect(value(1, 0)).toBeGreaterThan(value(0, 0));
    expect(value(0, 1)).toBeLessThan(value(0, 0));
    expect(value(1_000, 0)).toBeLessThan(1);
    expect(value(0, 1_000)).toBeGreaterThan(0);
  });

  it('rises with good ratings and falls with bad ones, little with the first of them', () => {
    const rated = (ratings: number, meanRating: number | null) =>
      judgeRecord({ ...newcomer, completed: 2, ratings, meanRating }).value ?? -1;
    expect(rated(10, 5)).toBeGreaterThan(rated(0, null));
    expect(rated(10, 2)).toBeLessThan(rated(0, null));
    expect(rated(10, 5) - rated(0, null)).toBeGreaterThan(rated(1, 5) - rated(0, null));
    expect(Math.abs(rated(1, 5) - rated(0, null))).toBeLessThan(0.05);
    expect(rated(10, 4)).toBeCloseTo(rated(0, null), 9);
  });

  it('stays within 0 and 1 whatever partners say', () => {
    const worst = judgeRecord({ ...newcomer, brokenOff: 1_000, ratings: 1_000, meanRating: 1 });
    const best = judgeRecord({ ...newcomer, completed: 1_000, ratings: 1_000, meanRating: 5 });
    expect(worst.value).toBeGreaterThanOrEqual(0);
    expect(best.value).toBeLessThanOrEqual(1);
  });
});
