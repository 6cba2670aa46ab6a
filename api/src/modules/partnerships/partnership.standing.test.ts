import { expect, it } from 'vitest';
import { type Dealing, standingsOf } from './partnership.standing.ts';

const [firm, school, other] = ['org_1', 'org_2', 'org_3'] as const;

function dealing(change: Partial<Dealing>): Dealing {
  return { requesterId: firm, recipientId: school, state: 'ACTIVE', answerDays: 2, ...change };
}

it('says nothing of who was never asked', () => {
  expect(standingsOf([school], [])).toEqual([
    { asked: 0, answered: 0, answerDays: null, completed: 0, brokenOff: 0 },
  ]);
});

it('counts a request that ran out against whom it was sent to, and not against who sent it', () => {
  const dealings = [dealing({ state: 'EXPIRED', answerDays: null })];
  expect(standingsOf([school, firm], dealings)).toMatchObject([
    { asked: 1, answered: 0, answerDays: null },
    { asked: 0, answered: 0 },
  ]);
});

it('counts neither what still waits nor what was withdrawn', () => {
  const open = ['REQUESTED', 'WITHDRAWN'].map((state) =>
    dealing({ state: state as Dealing['state'], answerDays: null }),
  );
  expect(standingsOf([school], open)).toMatchObject([{ asked: 0 }]);
});

it('counts a refusal as an answer', () => {
  const dealings = [dealing({ state: 'DECLINED', answerDays: 1 }), dealing({ answerDays: 4 })];
  expect(standingsOf([school], dealings)).toMatchObject([{ asked: 2, answered: 2, answerDays: 2.5 }]);
});

it('counts what was completed and broken off for both sides, for nobody else', () => {
  const dealings = [dealing({ state: 'COMPLETED' }), dealing({ state: 'TERMINATED' })];
  expect(standingsOf([firm, other], dealings)).toMatchObject([
    { completed: 1, brokenOff: 1 },
    { completed: 0, brokenOff: 0 },
  ]);
});
