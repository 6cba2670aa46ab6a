import { expect, it } from 'vitest';
import { type Dealing, standingsOf } from './partnership.standing.ts';

const [firm, school, other] = ['org_1', 'org_2', 'org_3'] as const;

const now = new Date('2026-03-01T00:00:00Z');

function dealing(change: Partial<Dealing>): Dealing {
  return {
    requesterId: firm,
    recipientId: school,
    state: 'ACTIVE',
    answerDays: 2,
    ratings: [],
    ratingsOpenAt: null,
    ...change,
  };
}

it('says nothing of who was never asked', () => {
  expect(standingsOf([school], [], now)).toEqual([
    {
      asked: 0,
      answered: 0,
      answerDays: null,
      running: 0,
      completed: 0,
      brokenOff: 0,
      ratings: 0,
      meanRating: null,
    },
  ]);
});

it('counts a request that ran out against whom it was sent to, and not against who sent it', () => {
  const dealings = [dealing({ state: 'EXPIRED', answerDays: null })];
  expect(standingsOf([school, firm], dealings, now)).toMatchObject([
    { asked: 1, answered: 0, answerDays: null },
    { asked: 0, answered: 0 },
  ]);
});

it('counts neither what still waits nor what was withdrawn', () => {
  const open = ['REQUESTED', 'WITHDRAWN'].map((state) =>
    dealing({ state: state as Dealing['state'], answerDays: null }),
  );
  expect(standingsOf([school], open, now)).toMatchObject([{ asked: 0 }]);
});

it('counts a refusal as an answer', () => {
  const dealings = [dealing({ state: 'DECLINED', answerDays: 1 }), dealing({ answerDays: 4 })];
  expect(standingsOf([school], dealings, now)).toMatchObject([{ asked: 2, answered: 2, answerDays: 2.5 }]);
});

it('counts what was completed and broken off for both sides, for nobody else', () => {
  const dealings = [dealing({ state: 'COMPLETED' }), dealing({ state: 'TERMINATED' })];
  expect(standingsOf([firm, other], dealings, now)).toMatchObject([
    { completed: 1, brokenOff: 1 },
    { completed: 0, brokenOff: 0 },
  ]);
});

it('counts what partners said once it is unsealed: when both have spoken, or the time is over', () => {
  const [ofSchool, ofFirm] = [
    { of: school, mean: 4 },
    { of: firm, mean: 2 },
  ];
  const later = new Date(now.getTime() + 1);
  const dealings = [
    dealing({ state: 'COMPLETED', ratings: [ofSchool], ratingsOpenAt: later }),
    dealing({ state: 'COMPLETED', ratings: [ofSchool, ofFirm], ratingsOpenAt: later }),
    dealing({ state: 'COMPLETED', ratings: [{ of: school, mean: 5 }], ratingsOpenAt: now }),
  ];
  expect(standingsOf([school, firm, other], dealings, now)).toMatchObject([
    { ratings: 2, meanRating: 4.5 },
    { ratings: 1, meanRating: 2 },
    { ratings: 0, meanRating: null },
  ]);
});
