import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codes, linkIn, type Someone, seen, startMemberships } from '../support/memberships.ts';
import { addOrganization } from '../support/organizations.ts';
import { settle } from '../support/world.ts';

let world: Awaited<ReturnType<typeof startMemberships>>;
let officer: Someone;

beforeAll(async () => {
  world = await startMemberships();
});
beforeEach(async () => {
  officer = await world.enter({ isOfficer: true });
});
afterAll(() => world.app.server.close());

/** What an officer, or an owner, does to an organization; root errors are thrown. */
async function act(name: string, input: object, who: Someone = officer) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const answer = await who.ask<Record<string, { errors: { code: string }[] }>>(
    `mutation ${type}($input: ${type}Input!) { ${name}(input: $input) { errors { code } } }`,
    { input },
  );
  expect(answer.data?.[name]?.errors).toEqual([]);
}

async function merge(loserId: string, winnerId: string) {
  await act('mergeOrganizations', { loserId, winnerId, reason: '同一家单位' });
  await settle(world.app);
}

describe('what the bureau decides', () => {
  it('is told to the owners once, each in their language, and to no member', async () => {
    const id = await addOrganization(world.app, { verified: false, name: '等核验的厂' });
    const owner = await world.enter({ memberOf: id });
    const english = await world.enter({ memberOf: id, language: 'en' });
    const member = await world.enter({ memberOf: id, role: 'MEMBER' });
    await act('askForSupplement', { organizationId: id, text: '请补充执照照片' });
    await settle(world.app);
    world.clock.pass(10_000);
    await settle(world.app);
    const sent = world.sent();
    expect(sent.map(({ to }) => to).sort()).toEqual([owner.email, english.email].sort());
    expect(sent.find(({ to }) => to === owner.email)?.text).toContain('请补充执照照片');
    expect(sent.find(({ to }) => to === english.email)?.subject).toBe(
      'The bureau needs more to verify 等核验的厂',
    );

    await act('supplyForVerification', { organizationId: id, text: '已补充' }, owner);
    await act('verifyOrganization', { organizationId: id });
    const [verified, ...rest] = await world.post(owner.email);
    expect(verified?.subject).toContain('通过核验');
    expect(rest).toEqual([]);
    await world.app.services.organizations.touch([id]);
    world.clock.pass(20 * 86_400_000);
    await world.app.services.organizations.touch([id]);
    expect(await world.post(owner.email)).toEqual([]);
    expect(member.email).toBeTruthy();
  });

  it('is told for refusals, names, closings and openings, with the reason', async () => {
    const id = await addOrganization(world.app, { verified: false });
    const owner = await world.enter({ memberOf: id });
    await act('refuseVerification', { organizationId: id, reason: 'NOT_FOUND_IN_REGISTER' });
    expect((await world.post(owner.email))[0]?.text).toContain('登记信息里没有查到');
    await act(
      'requestIdentityChange',
      { organizationId: id, name: '改名后的厂', reason: '工商已变更' },
      owner,
    );
    expect(await world.post(owner.email)).toEqual([]);
    await act('acceptIdentityChange', { organizationId: id });
    expect((await world.post(owner.email))[0]?.text).toContain('改名后的厂');
    await act('closeOrganization', { organizationId: id, reason: '已注销' });
    expect((await world.post(owner.email))[0]?.text).toContain('已注销');
    await act('reopenOrganization', { organizationId: id, reason: '弄错了' });
    expect((await world.post(owner.email))[0]?.subject).toContain('重新开启');
  });

  it('is told to nobody where there is nobody, and not to who owns it only later', async () => {
    const id = await addOrganization(world.app, { verified: false });
    await act('verifyOrganization', { organizationId: id });
    await settle(world.app);
    world.sent();
    world.clock.pass(60_000);
    const person = await world.enter();
    const filed = await person.do('requestMembership', {
      organizationId: id,
      creditCode: '91350100056125371J',
      note: '我是厂长',
    });
    await officer.do('acceptMembershipRequest', { requestId: (filed.request as { id: string }).id });
    await world.app.services.organizations.touch([id]);
    const letters = await world.post(person.email);
    expect(letters.map(({ subject }) => subject)).toEqual([expect.stringContaining('认领通过')]);
  });
});

describe('a merge', () => {
  it('takes members, open invitations and requests along, and their links stay good', async () => {
    const [loser, winner] = [await addOrganization(world.app), await addOrganization(world.app)];
    const owner = await world.enter({ memberOf: loser });
    const both = await world.enter({ memberOf: loser });
    await world.app.services.accounts.addMembership(both.id, winner, 'MEMBER');
    const host = await world.enter({ memberOf: winner });
    const invitee = await world.enter();
    await owner.do('inviteMember', { organizationId: loser, email: invitee.email, role: 'MEMBER' });
    const { token } = linkIn((await world.post(invitee.email))[0]);
    const asking = await world.enter();
    const filed = await asking.do('requestMembership', { organizationId: loser });

    await merge(loser, winner);
    const members = (await seen(host, winner))?.members?.map(({ account, role }) => [account.id, role]);
    expect(members).toEqual(
      expect.arrayContaining([
        [owner.id, 'OWNER'],
        [both.id, 'OWNER'],
        [host.id, 'OWNER'],
      ]),
    );
    expect((await world.app.services.rosters.get(loser)).members).toEqual([]);
    expect((await world.app.services.accounts.listByOrganization(loser)).length).toBe(0);
    expect(codes(await invitee.do('acceptInvitation', { token }))).toEqual([]);
    const { id: requestId } = filed.request as { id: string };
    expect(codes(await host.do('acceptMembershipRequest', { requestId }))).toEqual([]);
    expect((await seen(asking, winner))?.members).toHaveLength(5);
    const [letter] = (await world.post(owner.email)).filter(({ subject }) => subject.includes('并入'));
    expect(letter?.text).toContain('同一家单位');
  });

  it('turns claims of the one that goes into requests to the owners of the one that stays', async () => {
    const creditCode = '91350203MA31N5J38T';
    const [loser, winner] = [
      await addOrganization(world.app, { creditCode }),
      await addOrganization(world.app),
    ];
    const host = await world.enter({ memberOf: winner });
    const person = await world.enter();
    await person.do('requestMembership', { organizationId: loser, creditCode, note: '我是厂长' });
    await merge(loser, winner);
    expect((await seen(host, winner))?.membershipRequests).toMatchObject([
      { isClaim: false, account: { id: person.id } },
    ]);
  });
});

describe('an account that is erased', () => {
  it('leaves the lists, the invitations to it, and no trace of its id in the history', async () => {
    const id = await addOrganization(world.app);
    const owner = await world.enter({ memberOf: id });
    const member = await world.enter({ memberOf: id });
    await member.do('inviteMember', { organizationId: id, email: 'kept@example.com', role: 'MEMBER' });
    await owner.do('changeMemberRole', { organizationId: id, accountId: member.id, role: 'MEMBER' });
    const erased = await world.enter();
    await owner.do('inviteMember', { organizationId: id, email: erased.email, role: 'MEMBER' });
    const { bus } = world;
    for (const one of [member, erased]) {
      const erasing = {
        accountId: one.id,
        pseudonymId: 'acc_ffffffffffffffffffffffff' as const,
        ...{ emailKey: one.email.toLowerCase(), displayName: '测试账号', commissionerId: null },
      };
      await bus.publish('AccountErasing', erasing);
      await bus.publish('AccountErasing', erasing);
    }
    const roster = JSON.stringify(await world.app.services.rosters.get(id));
    for (const trace of [member.id, erased.email]) expect(roster).not.toContain(trace);
    expect(roster).toContain('kept@example.com');
    expect((await seen(owner, id))?.members).toHaveLength(1);
  });
});
