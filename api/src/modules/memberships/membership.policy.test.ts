import { describe, expect, it } from 'vitest';
import type { Viewer } from '#kernel/viewer.ts';
import {
  canChange,
  canDecide,
  canLeave,
  canManage,
  canRequest,
  canSeeInvitations,
  canSeeMembers,
  canSeeRequests,
} from './membership.policy.ts';
import type { Member, MembershipRequest } from './roster.model.ts';

const since = new Date(0);
const owner: Member = { accountId: 'acc_1', role: 'OWNER', since };
const another: Member = { accountId: 'acc_2', role: 'OWNER', since };
const member: Member = { accountId: 'acc_3', role: 'MEMBER', since };
const active = { kind: 'ENTERPRISE', state: 'ACTIVE' };

function viewer(accountId: `acc_${string}`, isOfficer = false): Viewer {
  const none = { isAdministrator: false, commissionerId: null, memberships: [] };
  return { kind: 'ACCOUNT', accountId, isOfficer, ...none } as Viewer;
}

const visitor: Viewer = { kind: 'VISITOR' };
const officer = viewer('acc_8', true);
const stranger = viewer('acc_9');
const open: MembershipRequest = {
  ...{ id: 'mrq_1', accountId: 'acc_9', state: 'OPEN', requestedAt: since },
  ...{ creditCode: null, note: null, decidedAt: null, reason: null, answer: null },
};

describe('members of an organization', () => {
  const lists = { members: [owner, member] };

  it('are seen by members and officers', () => {
    const seeing = [viewer('acc_1'), viewer('acc_3'), officer, stranger, visitor];
    expect(seeing.map((who) => canSeeMembers(who, lists))).toEqual([true, true, true, false, false]);
    expect(seeing.map((who) => canSeeInvitations(who, lists))).toEqual([true, false, false, false, false]);
  });

  it('are managed by owners while it goes on', () => {
    expect(
      [viewer('acc_1'), viewer('acc_3'), officer, stranger].map((who) => canManage(who, lists, active)),
    ).toEqual([true, false, false, false]);
    for (const state of ['CLOSED', 'MERGING', 'MERGED']) {
      expect(canManage(viewer('acc_1'), lists, { state })).toBe(false);
    }
    expect(canManage(viewer('acc_1'), lists, { state: 'PAUSED' })).toBe(true);
  });

  it('are changed by others than themselves', () => {
    expect(canChange(viewer('acc_1'), lists, { ...active, member })).toBe(true);
    expect(canChange(viewer('acc_1'), lists, { ...active, member: owner })).toBe(false);
    expect(canChange(viewer('acc_3'), lists, { ...active, member: owner })).toBe(false);
  });

  it('leave, but for the last owner of what goes on', () => {
    expect(canLeave(viewer('acc_3'), lists, active)).toBe(true);
    expect(canLeave(viewer('acc_1'), lists, active)).toBe(false);
    expect(canLeave(viewer('acc_1'), lists, { state: 'CLOSED' })).toBe(true);
    expect(canLeave(viewer('acc_1'), { members: [owner, another] }, active)).toBe(true);
    expect(canLeave(stranger, lists, active)).toBe(false);
  });
});

describe('asking to belong', () => {
  const requests: MembershipRequest[] = [];

  it('is for people who are not in it and wait for no answer, and never for public offices', () => {
    const roster = { members: [owner], requests };
    expect(canRequest(stranger, roster, active)).toBe(true);
    expect(canRequest(visitor, roster, active)).toBe(false);
    expect(canRequest(viewer('acc_1'), roster, active)).toBe(false);
    expect(canRequest(stranger, { ...roster, requests: [open] }, active)).toBe(false);
    expect(canRequest(stranger, roster, { ...active, kind: 'BUREAU' })).toBe(false);
    expect(canRequest(stranger, roster, { ...active, state: 'CLOSED' })).toBe(false);
  });

  it('is answered by owners where there are any, else by officers, and never by oneself', () => {
    const owned = { members: [owner, member] };
    const unclaimed = { members: [member] };
    expect([viewer('acc_1'), viewer('acc_3'), officer].map((who) => canDecide(who, owned, open))).toEqual([
      true,
      false,
      false,
    ]);
    expect([viewer('acc_3'), officer, visitor].map((who) => canDecide(who, unclaimed, open))).toEqual([
      false,
      true,
      false,
    ]);
    expect(canDecide(officer, unclaimed, { accountId: 'acc_8' })).toBe(false);
    expect(canSeeRequests(stranger, unclaimed)).toBe(false);
  });

  it('is decided from the organization’s own list, whatever the account remembers', () => {
    const remembering = {
      ...stranger,
      memberships: [{ organizationId: 'org_1', role: 'OWNER' }],
    } as Viewer;
    expect(canManage(remembering, { members: [owner] }, active)).toBe(false);
  });
});
