import { describe, expect, it } from 'vitest';
import { requestStates } from './commissioner-request.states.ts';

const { states, transitions, can, next } = requestStates;
const legal = new Map([
  ['OPEN assign', 'ASSIGNED'],
  ['OPEN withdraw', 'WITHDRAWN'],
]);
const pairs = states.flatMap((state) => transitions.map((transition) => ({ state, transition })));

describe('the states of a commissioner request', () => {
  it.each(pairs)('$state, $transition: leads where the rules say, or nowhere', ({ state, transition }) => {
    const expected = legal.get(`${state} ${transition}`) ?? null;
    expect(next(state, transition)).toBe(expected);
    expect(can(state, transition)).toBe(expected !== null);
  });

  it('find no transition on the prototype of the table', () => {
    expect(can('OPEN', 'constructor' as 'assign')).toBe(false);
    expect(can('constructor' as 'OPEN', 'assign')).toBe(false);
  });
});
