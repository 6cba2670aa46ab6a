import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { codes, membersOf, type Someone, seen } from '../support/memberships.ts';
import { addOrganization } from '../support/organizations.ts';
import { settle, startApp, TestClock } from '../support/world.ts';

/** Two processes on one store, as two instances that know nothing of each other. */
let app: App;
let other: App;
const clock = new TestClock();

beforeAll(async () => {
  const database = `test-${randomUUID()}`;
  app = await startApp({ clock }, database);
  other = await startApp({ clock }, database);
});
afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  await app.server.close();
  await other.server.close();
});

const membershipOf = async (id: Id<'account'>) => (await app.services.accounts.getMany([id]))[0]?.memberships;

async function owned(...roles: readonly ('OWNER' | 'MEMBER')[]) {
  const id = await addOrganization(app);
  const people: Someone[] = [];
  for (const [place, role] of roles.entries()) {
    people.push(await membersOf(place % 2 === 0 ? app : other).enter({ memberOf: id, role }));
  }
  return { id, people };
}

const ownersIn = async (who: Someone, id: string) =>
  (await seen(who, id))?.members?.filter(({ role }) => role === 'OWNER').map(({ account }) => account.id);

describe('two processes on one store', () => {
  it('leave one owner where both leave at once, and tell the other', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      const { id, people } = await owned('OWNER', 'OWNER', 'MEMBER');
      const [one, two, witness] = people as [Someone, Someone, Someone];
      const left = await Promise.all(
        [one, two].map((who) => who.do('leaveOrganization', { organizationId: id })),
      );
      expect(left.flatMap(codes)).toEqual(['LAST_OWNER']);
      expect(await ownersIn(witness, id)).toHaveLength(1);
    }
  });

  it('leave one owner where each removes or demotes the other at once', async () => {
    const { id, people } = await owned('OWNER', 'OWNER');
    const [one, two] = people as [Someone, Someone];
    const outcomes = await Promise.allSettled([
      one.do('removeMember', { organizationId: id, accountId: two.id, reason: '换人' }),
      two.do('changeMemberRole', { organizationId: id, accountId: one.id, role: 'MEMBER' }),
    ]);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    const roster = await app.services.rosters.get(id);
    expect(roster.members.filter(({ role }) => role === 'OWNER')).toHaveLength(1);
  });

  it('have an owner after a transfer to somebody who leaves at the same moment', async () => {
    const { id, people } = await owned('OWNER', 'MEMBER');
    const [owner, member] = people as [Someone, Someone];
    const [transferred, left] = await Promise.all([
      owner.do('transferOwnership', { organizationId: id, accountId: member.id }),
      member.do('leaveOrganization', { organizationId: id }),
    ]);
    const { members } = await app.services.rosters.get(id);
    expect(members.filter(({ role }) => role === 'OWNER')).toHaveLength(1);
    // Either the transfer came first, and the new owner is the last; or the member was gone.
    expect([codes(transferred), codes(left)]).toEqual(
      expect.arrayContaining([[], [codes(transferred).length > 0 ? 'MEMBER_GONE' : 'LAST_OWNER']]),
    );
  });

  it('agree on who belongs to it, however many change it at once', async () => {
    const { id, people } = await owned('OWNER', 'OWNER', 'MEMBER', 'MEMBER', 'MEMBER', 'MEMBER');
    const [one, two, ...members] = people as [Someone, Someone, ...Someone[]];
    await Promise.all([
      ...members
        .slice(0, 2)
        .map(({ id: accountId }) =>
          one.do('changeMemberRole', { organizationId: id, accountId, role: 'OWNER' }),
        ),
      ...members
        .slice(2)
        .map(({ id: accountId }) =>
          two.do('removeMember', { organizationId: id, accountId, reason: '已离职' }),
        ),
    ]);
    await settle(app);
    const roster = await app.services.rosters.get(id);
    for (const { id: accountId } of people) {
      const role = roster.members.find((member) => member.accountId === accountId)?.role;
      expect(await membershipOf(accountId)).toEqual(role ? [{ organizationId: id, role }] : []);
    }
    expect(roster.members).toHaveLength(4);
    expect(roster.steps).toHaveLength(4);
  });
});

describe('a process that dies between the list of members and what accounts remember', () => {
  /** Nothing of what follows from the next change gets done. */
  function die() {
    return vi.spyOn(app.services.accounts, 'setMembership').mockRejectedValue(new Error('killed'));
  }

  it('has the removal done by the next one, and lets nobody back in', async () => {
    const { id, people } = await owned('OWNER');
    const [owner] = people as [Someone];
    const member = await membersOf(app).enter({ memberOf: id, role: 'MEMBER' });
    const dead = die();
    const input = { organizationId: id, accountId: member.id, reason: '已离职' };
    expect(codes(await owner.do('removeMember', input))).toEqual([]);
    expect(await membershipOf(member.id)).toHaveLength(1);
    // By the organization's own list the rights are gone at once.
    expect((await seen(member, id))?.members).toBeNull();
    dead.mockRestore();
    clock.pass(60_000);
    await settle(other);
    expect(await membershipOf(member.id)).toEqual([]);
    expect((await app.services.rosters.get(id)).members).toHaveLength(1);
  });

  it('has the joining done by the next one', async () => {
    const creditCode = '91110107082833558H';
    const id = await addOrganization(app, { creditCode });
    const officer = await membersOf(app).enter({ isOfficer: true });
    const person = await membersOf(app).enter();
    const filed = await person.do('requestMembership', { organizationId: id, creditCode, note: '我是厂长' });
    const dead = die();
    const { id: requestId } = filed.request as { id: string };
    expect(codes(await officer.do('acceptMembershipRequest', { requestId }))).toEqual([]);
    expect(await membershipOf(person.id)).toEqual([]);
    dead.mockRestore();
    clock.pass(60_000);
    await settle(other);
    expect(await membershipOf(person.id)).toEqual([{ organizationId: id, role: 'OWNER' }]);
  });

  it('has the founder made owner where it died right after the registration', async () => {
    const person = await membersOf(app).enter();
    vi.spyOn(app.services.rosters, 'change').mockRejectedValueOnce(new Error('killed'));
    const input = { kind: 'ENTERPRISE', name: '断电时登记的厂' };
    await expect(person.do('registerOrganization', input)).rejects.toThrow('INTERNAL');
    await settle(other);
    expect(await membershipOf(person.id)).toMatchObject([{ role: 'OWNER' }]);
    await settle(app);
    expect(await membershipOf(person.id)).toHaveLength(1);
  });
});
