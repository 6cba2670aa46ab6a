import { describe, expect, it } from 'vitest';
import { type Account, visitor } from '#kernel/viewer.ts';
import type { Slot } from './slot.model.ts';
import { canClose, cancellingSide, canOpenSlots, canSeeBooking, isBookable } from './slot.policy.ts';

const now = new Date('2026-11-23T00:00:00Z');
const ownerId = 'org_00000000000000000000000a';
const enterpriseId = 'org_00000000000000000000000b';
const member = (...ids: Account['memberships'][number]['organizationId'][]): Account => ({
  kind: 'ACCOUNT',
  accountId: 'acc_00000000000000000000000a',
  isOfficer: false,
  isAdministrator: false,
  commissionerId: null,
  memberships: ids.map((organizationId) => ({ organizationId, role: 'MEMBER' })),
});
const owner = member(ownerId);
const firm = member(enterpriseId);
const others = [visitor, member(), { ...member(), isOfficer: true }];
const offered = { ownerId, state: 'PUBLISHED' } as const;
const slot = (wish: Partial<Slot> = {}) =>
  ({ isClosed: false, free: 1, startsAt: new Date('2026-11-24T00:00:00Z'), ...wish }) as Slot;
const past = { startsAt: now };

describe('a slot', () => {
  it('is opened by members of the owner, of what is published and can be booked', () => {
    expect(canOpenSlots(owner, offered, { hasSlots: true })).toBe(true);
    expect(canOpenSlots(owner, offered, { hasSlots: false })).toBe(false);
    expect(canOpenSlots(owner, { ...offered, state: 'PAUSED' }, { hasSlots: true })).toBe(false);
    for (const viewer of [firm, ...others]) {
      expect(canOpenSlots(viewer, offered, { hasSlots: true })).toBe(false);
    }
  });

  it.each([
    ['open and to come', {}, true, true],
    ['full', { free: 0 }, false, true],
    ['closed', { isClosed: true }, false, false],
    ['begun', past, false, false],
  ])('that is %s', (_case, wish, isFree, isClosable) => {
    expect(isBookable(offered, { slot: slot(wish), now })).toBe(isFree);
    expect(canClose(owner, offered, { slot: slot(wish), now })).toBe(isClosable);
    expect(canClose(firm, offered, { slot: slot(wish), now })).toBe(false);
  });

  it('is not booked while its capability is not published', () => {
    for (const state of ['DRAFT', 'PAUSED', 'WITHDRAWN'] as const) {
      expect(isBookable({ ...offered, state }, { slot: slot(), now })).toBe(false);
    }
  });
});

it('a booking is seen and cancelled by both of its sides, and by nobody else', () => {
  const none = { note: null, cancelledAt: null, cancelledBy: null, reason: null };
  const booking = { ...none, id: 'bkg_00000000000000000000000a', enterpriseId, bookedAt: now } as const;
  expect([cancellingSide(firm, offered, booking), cancellingSide(owner, offered, booking)]).toEqual([
    'FIRM',
    'OWNER',
  ]);
  expect(cancellingSide(member(ownerId, enterpriseId), offered, booking)).toBe('FIRM');
  for (const viewer of others) {
    expect(cancellingSide(viewer, offered, booking)).toBeNull();
    expect(canSeeBooking(viewer, offered, booking)).toBe(false);
  }
  for (const viewer of [owner, firm]) expect(canSeeBooking(viewer, offered, booking)).toBe(true);
});
