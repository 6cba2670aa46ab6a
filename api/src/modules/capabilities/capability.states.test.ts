import { describe, expect, it } from 'vitest';
import { toId } from '#kernel/id.ts';
import { type Viewer, visitor } from '#kernel/viewer.ts';
import { can, canDiscard, canEdit, canSee } from './capability.policy.ts';
import { type CapabilityState, capabilityStates } from './capability.states.ts';

const { states, transitions, next } = capabilityStates;

const legal = new Map([
  ['DRAFT publish', 'PUBLISHED'],
  ['PUBLISHED pause', 'PAUSED'],
  ['PAUSED resume', 'PUBLISHED'],
  ['PUBLISHED withdraw', 'WITHDRAWN'],
  ['PAUSED withdraw', 'WITHDRAWN'],
]);

const pairs = states.flatMap((state) => transitions.map((transition) => ({ state, transition })));
const ownerId = toId('organization', '1'.repeat(24));
const account = (wish: object): Viewer => ({
  kind: 'ACCOUNT',
  accountId: toId('account', '2'.repeat(24)),
  isOfficer: false,
  isAdministrator: false,
  commissionerId: null,
  memberships: [],
  ...wish,
});
const member = account({ memberships: [{ organizationId: ownerId, role: 'MEMBER' }] });
const officer = account({ isOfficer: true });
const others = [visitor, officer, account({ isAdministrator: true }), account({})];

describe('the states of a capability', () => {
  it.each(pairs)('$state, $transition: leads where the rules say, or nowhere', ({ state, transition }) => {
    expect(next(state, transition)).toBe(legal.get(`${state} ${transition}`) ?? null);
  });

  it('are all reached from a draft, and nothing leads out of the last one', () => {
    const reached = new Set<CapabilityState>(['DRAFT']);
    for (const state of reached) {
      for (const transition of transitions) {
        const to = next(state, transition);
        if (to) reached.add(to);
      }
    }
    expect([...reached].sort()).toEqual([...states].sort());
    expect(transitions.every((transition) => next('WITHDRAWN', transition) === null)).toBe(true);
  });

  it.each(pairs)('$state, $transition: is for members of the owner alone', ({ state, transition }) => {
    expect(can(member, { ownerId, state }, transition)).toBe(legal.has(`${state} ${transition}`));
    for (const viewer of others) expect(can(viewer, { ownerId, state }, transition)).toBe(false);
  });

  it('show strangers what is published, and nothing else', () => {
    const shown = states.filter((state) => canSee(visitor, { ownerId, state }, { ownerIsVerified: true }));
    expect(shown).toEqual(['PUBLISHED']);
    expect(canSee(visitor, { ownerId, state: 'PUBLISHED' }, { ownerIsVerified: false })).toBe(false);
    expect(canSee(officer, { ownerId, state: 'PUBLISHED' }, { ownerIsVerified: false })).toBe(true);
    expect(canSee(officer, { ownerId, state: 'DRAFT' }, { ownerIsVerified: true })).toBe(false);
  });

  it('let members edit until it is taken back, and delete drafts only', () => {
    expect(states.filter((state) => canEdit(member, { ownerId, state }))).toEqual([
      'DRAFT',
      'PUBLISHED',
      'PAUSED',
    ]);
    expect(states.filter((state) => canDiscard(member, { ownerId, state }))).toEqual(['DRAFT']);
    for (const viewer of others) expect(canEdit(viewer, { ownerId, state: 'DRAFT' })).toBe(false);
  });
});
