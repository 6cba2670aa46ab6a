import { describe, expect, it } from 'vitest';
import { isOpen, partnershipStates } from './partnership.states.ts';

const { states, transitions, can, next } = partnershipStates;

const legal = new Map([
  ['REQUESTED accept', 'ACCEPTED'],
  ['REQUESTED decline', 'DECLINED'],
  ['REQUESTED withdraw', 'WITHDRAWN'],
  ['REQUESTED expire', 'EXPIRED'],
  ['REQUESTED dissolve', 'TERMINATED'],
  ['ACCEPTED negotiate', 'NEGOTIATING'],
  ['NEGOTIATING agree', 'AGREED'],
  ['AGREED start', 'ACTIVE'],
  ['ACTIVE complete', 'COMPLETED'],
  ['ACTIVE lapse', 'COMPLETED'],
  ['ACCEPTED terminate', 'TERMINATED'],
  ['NEGOTIATING terminate', 'TERMINATED'],
  ['AGREED terminate', 'TERMINATED'],
  ['ACTIVE terminate', 'TERMINATED'],
  ['ACCEPTED dissolve', 'TERMINATED'],
  ['NEGOTIATING dissolve', 'TERMINATED'],
  ['AGREED dissolve', 'TERMINATED'],
  ['ACTIVE dissolve', 'TERMINATED'],
]);

const pairs = states.flatMap((state) => transitions.map((transition) => ({ state, transition })));

describe('the states of a partnership', () => {
  it.each(pairs)('$state, $transition: leads where the rules say, or nowhere', ({ state, transition }) => {
    const expected = legal.get(`${state} ${transition}`) ?? null;
    expect(next(state, transition)).toBe(expected);
    expect(can(state, transition)).toBe(expected !== null);
  });

  it('are open from the request until the partnership has ended', () => {
    expect(states.filter(isOpen)).toEqual(['REQUESTED', 'ACCEPTED', 'NEGOTIATING', 'AGREED', 'ACTIVE']);
  });

  it('find no transition on the prototype of the table', () => {
    expect(can('REQUESTED', 'constructor' as 'accept')).toBe(false);
    expect(can('constructor' as 'REQUESTED', 'accept')).toBe(false);
  });
});
