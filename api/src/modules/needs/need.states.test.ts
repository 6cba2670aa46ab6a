import { describe, expect, it } from 'vitest';
import type { Id } from '#kernel/id.ts';
import { type Account, visitor } from '#kernel/viewer.ts';
import { canMake, isMakerOf, makers, mayLinkMake } from './need.policy.ts';
import { type NeedState, needStates, publicStates } from './need.states.ts';

const { states, transitions, can, next } = needStates;

const legal = new Map<string, NeedState>([
  ['DRAFT publish', 'PUBLISHED'],
  ['PROPOSED confirm', 'PUBLISHED'],
  ['PROPOSED refuse', 'REFUSED'],
  ['PUBLISHED pause', 'PAUSED'],
  ['PUBLISHED solve', 'SOLVED'],
  ['PUBLISHED withdraw', 'WITHDRAWN'],
  ['PUBLISHED expire', 'EXPIRED'],
  ['PAUSED resume', 'PUBLISHED'],
  ['PAUSED solve', 'SOLVED'],
  ['PAUSED withdraw', 'WITHDRAWN'],
  ['PAUSED expire', 'EXPIRED'],
  ['EXPIRED reopen', 'PUBLISHED'],
  ['EXPIRED solve', 'SOLVED'],
  ['EXPIRED withdraw', 'WITHDRAWN'],
  ['SOLVED reopen', 'PUBLISHED'],
  ['WITHDRAWN reopen', 'PUBLISHED'],
]);

const pairs = states.flatMap((state) => transitions.map((transition) => ({ state, transition })));
const firm: Id<'organization'> = 'org_00000000000000000000000a';
const bureau: Account = {
  kind: 'ACCOUNT',
  accountId: 'acc_00000000000000000000000a',
  isOfficer: true,
  isAdministrator: true,
  commissionerId: null,
  memberships: [],
};
const member: Account = {
  ...bureau,
  isOfficer: false,
  isAdministrator: false,
  memberships: [{ organizationId: firm, role: 'MEMBER' }],
};
const need = { enterpriseId: firm, proposal: null, isAnonymous: false };

describe('the states of a need', () => {
  it.each(pairs)('$state, $transition: leads where the rules say, or nowhere', ({ state, transition }) => {
    const expected = legal.get(`${state} ${transition}`) ?? null;
    expect(next(state, transition)).toBe(expected);
    expect(can(state, transition)).toBe(expected !== null);
  });

  it.each(transitions)('%s: is the firm’s to make or time’s, and nobody else’s', (transition) => {
    expect(Object.keys(makers)).toContain(transition);
    const isTimes = makers[transition] === null;
    expect(isTimes).toBe(transition === 'expire');
    expect(isMakerOf(member, need, transition)).toBe(!isTimes);
    for (const other of [bureau, visitor]) expect(isMakerOf(other, need, transition)).toBe(false);
    for (const state of states) {
      expect(canMake(member, { ...need, state }, transition)).toBe(!isTimes && can(state, transition));
    }
  });

  it('are left by the link of a letter only with an answer to what was written down for the firm', () => {
    expect(transitions.filter(mayLinkMake)).toEqual(['confirm', 'refuse']);
  });

  it('are never left but along the table, however long one walks', () => {
    const reached = new Set<NeedState>();
    let seed = 20261122;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let walk = 0; walk < 300; walk += 1) {
      let state: NeedState = walk % 2 === 0 ? 'DRAFT' : 'PROPOSED';
      for (let step = 0; step < 30; step += 1) {
        const transition = transitions[random(transitions.length)] ?? 'publish';
        const to = next(state, transition);
        expect(to).toBe(legal.get(`${state} ${transition}`) ?? null);
        state = to ?? state;
        reached.add(state);
      }
    }
    expect([...reached].sort()).toEqual([...states].sort());
  });

  it('that strangers read are those that were public once and are not hidden', () => {
    expect(publicStates).toEqual(['PUBLISHED', 'SOLVED', 'EXPIRED']);
  });
});
