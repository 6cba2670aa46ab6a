import { expect, it } from 'vitest';
import { pruned, sentToday } from './invitation.ts';
import { rulesOn } from './membership.rules.ts';
import { domainFits } from './request.ts';
import type { Invitation, RosterStep } from './roster.model.ts';

const now = new Date('2026-03-01T09:00:00Z');
const before = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

it('holds what is in force on a day, and the first rules before there were any', () => {
  expect(rulesOn('2026-03-01').invitationDays).toBe(14);
  expect(rulesOn('1999-01-01')).toEqual(rulesOn('2020-01-01'));
});

it('counts letters of invitation of the last 24 hours, repeated ones too', () => {
  const steps = [
    { action: 'MEMBER_INVITED', at: before(25) },
    { action: 'MEMBER_INVITED', at: before(23) },
    { action: 'INVITATION_RESENT', at: before(1) },
    { action: 'INVITATION_REVOKED', at: before(1) },
  ] as RosterStep[];
  expect(sentToday({ steps }, now)).toBe(2);
});

it('forgets the address of an invitation that ended long ago, and of no open one', () => {
  const invitation = { email: 'a@b.example', emailKey: 'a@b.example', message: '来吧' };
  const list = [
    { ...invitation, state: 'DECLINED', expiresAt: before(91 * 24) },
    { ...invitation, state: 'DECLINED', expiresAt: before(24) },
    { ...invitation, state: 'OPEN', expiresAt: before(91 * 24) },
    { ...invitation, state: 'OPEN', expiresAt: before(-24) },
  ] as Invitation[];
  const kept = pruned(list, { now, keptDays: 90 }).map(({ email }) => email !== null);
  expect(kept).toEqual([false, true, false, true]);
});

it('lets the domain of an address speak only where not everybody can have one', () => {
  expect(domainFits('lin@factory.example', 'Office@Factory.example')).toBe(true);
  expect(domainFits('lin@qq.com', 'office@factory.example')).toBe(false);
  expect(domainFits('lin@qq.com', 'factory@qq.com')).toBeNull();
  expect(domainFits('lin@factory.example', null)).toBeNull();
});
