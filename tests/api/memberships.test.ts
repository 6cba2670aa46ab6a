import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes, type Someone, seen, startMemberships } from '../support/memberships.ts';
import { addOrganization } from '../support/organizations.ts';

let world: Awaited<ReturnType<typeof startMemberships>>;

beforeAll(async () => {
  world = await startMemberships();
});
afterAll(() => world.app.server.close());

async function scene() {
  const id = await addOrganization(world.app);
  const owner = await world.enter({ memberOf: id });
  const member = await world.enter({ memberOf: id, role: 'MEMBER' });
  return { id, owner, member };
}

const rolesIn = async (who: Someone, id: string) =>
  Object.fromEntries(((await seen(who, id))?.members ?? []).map(({ account, role }) => [account.id, role]));
const roleOf = async ({ ask }: Someone) =>
  (await ask<{ viewer: { membershipRole: string | null } }>('{ viewer { membershipRole } }')).data.viewer
    .membershipRole;

describe('who sees members', () => {
  it('shows members with their addresses to fellows and officers, and to nobody else', async () => {
    const { id, owner, member } = await scene();
    const officer = await world.enter({ isOfficer: true });
    for (const insider of [owner, member, officer]) {
      expect((await seen(insider, id))?.members).toMatchObject([
        { email: owner.email, role: 'OWNER' },
        { email: member.email, role: 'MEMBER' },
      ]);
    }
    const other = await world.enter({ memberOf: await addOrganization(world.app) });
    for (const stranger of [other, world.visitor()]) {
      const what = await seen(stranger, id);
      expect(what).toMatchObject({ isClaimed: true, members: null, invitations: null, timeline: null });
      expect(what).toMatchObject({ membershipRequests: null, viewerCanManageMembers: false });
    }
  });

  it('knows members that a seed or a command brought, before anything is changed and after', async () => {
    const { id, owner, member } = await scene();
    await owner.do('changeMemberRole', { organizationId: id, accountId: member.id, role: 'OWNER' });
    const late = await world.enter({ memberOf: id, role: 'MEMBER' });
    expect(Object.keys(await rolesIn(owner, id))).toHaveLength(3);
    await owner.do('changeMemberRole', { organizationId: id, accountId: member.id, role: 'MEMBER' });
    expect(await rolesIn(late, id)).toEqual({
      [owner.id]: 'OWNER',
      [member.id]: 'MEMBER',
      [late.id]: 'MEMBER',
    });
  });
});

describe('changing a role', () => {
  it('holds from the next request of the person', async () => {
    const { id, owner, member } = await scene();
    const input = { organizationId: id, accountId: member.id, role: 'OWNER', reason: '分管产品' };
    expect(codes(await owner.do('changeMemberRole', input))).toEqual([]);
    expect(await roleOf(member)).toBe('OWNER');
    expect((await seen(member, id))?.timeline?.[0]).toMatchObject({
      action: 'MEMBER_ROLE_CHANGED',
      member: { id: member.id },
      note: '分管产品',
    });
    const [letter] = await world.post(member.email);
    expect(letter?.text).toContain('负责人');
  });

  it('is for owners, never for members, strangers or officers', async () => {
    const { id, owner, member } = await scene();
    const officer = await world.enter({ isOfficer: true });
    const other = await world.enter({ memberOf: await addOrganization(world.app) });
    const input = { organizationId: id, accountId: owner.id, role: 'MEMBER' };
    for (const nobody of [member, officer, other]) {
      await expect(nobody.do('changeMemberRole', input)).rejects.toThrow('FORBIDDEN');
      const removal = { organizationId: id, accountId: owner.id, reason: '不在了' };
      await expect(nobody.do('removeMember', removal)).rejects.toThrow('FORBIDDEN');
      await expect(nobody.do('transferOwnership', { ...input, role: undefined })).rejects.toThrow(
        'FORBIDDEN',
      );
    }
    await expect(world.visitor().do('changeMemberRole', input)).rejects.toThrow('UNAUTHENTICATED');
    expect(await roleOf(owner)).toBe('OWNER');
  });

  it('says so where the person is no member any more', async () => {
    const { id, owner } = await scene();
    const other = await world.enter();
    const input = { organizationId: id, accountId: other.id, role: 'OWNER' };
    expect(codes(await owner.do('changeMemberRole', input))).toEqual(['MEMBER_GONE']);
  });
});

describe('removing somebody', () => {
  it('takes the rights with the next request, keeps why, and tells the person', async () => {
    const { id, owner, member } = await scene();
    const input = { organizationId: id, accountId: member.id };
    expect(codes(await owner.do('removeMember', { ...input, reason: ' ' }))).toEqual(['INVALID_INPUT']);
    expect(codes(await owner.do('removeMember', { ...input, reason: '已离职' }))).toEqual([]);
    expect(await roleOf(member)).toBeNull();
    expect((await seen(member, id))?.members).toBeNull();
    const [letter] = await world.post(member.email);
    expect(letter?.text).toContain('已离职');
    expect(await world.post(member.email)).toEqual([]);
    expect(codes(await owner.do('removeMember', { ...input, reason: '已离职' }))).toEqual(['MEMBER_GONE']);
  });

  it('is not for oneself', async () => {
    const { id, owner } = await scene();
    const input = { organizationId: id, accountId: owner.id, reason: '我走' };
    expect(codes(await owner.do('removeMember', input))).toEqual(['INVALID_INPUT']);
  });
});

describe('the last owner', () => {
  it('cannot leave or step down, and hears how to go on', async () => {
    const { id, owner, member } = await scene();
    const left = await owner.do('leaveOrganization', { organizationId: id });
    expect(left.errors).toMatchObject([{ code: 'LAST_OWNER', otherMembers: 1 }]);
    expect(left.errors[0]?.message).toContain('转交');
    const down = { organizationId: id, accountId: owner.id, role: 'MEMBER' };
    expect(codes(await owner.do('changeMemberRole', down))).toEqual(['LAST_OWNER']);
    expect(await seen(owner, id)).toMatchObject({ viewerCanLeave: false });
    expect(await seen(member, id)).toMatchObject({ viewerCanLeave: true });
    expect(await roleOf(owner)).toBe('OWNER');
  });

  it('hears of inviting or closing where there is nobody else', async () => {
    const id = await addOrganization(world.app);
    const alone = await world.enter({ memberOf: id });
    const left = await alone.do('leaveOrganization', { organizationId: id });
    expect(left.errors).toMatchObject([{ code: 'LAST_OWNER', otherMembers: 0 }]);
    expect(left.errors[0]?.message).toContain('邀请');
  });

  it('transfers in one step and leaves as a member', async () => {
    const { id, owner, member } = await scene();
    expect(codes(await owner.do('transferOwnership', { organizationId: id, accountId: owner.id }))).toEqual([
      'INVALID_INPUT',
    ]);
    expect(codes(await owner.do('transferOwnership', { organizationId: id, accountId: member.id }))).toEqual(
      [],
    );
    expect(await rolesIn(member, id)).toEqual({ [owner.id]: 'MEMBER', [member.id]: 'OWNER' });
    expect([await roleOf(owner), await roleOf(member)]).toEqual(['MEMBER', 'OWNER']);
    expect((await world.post(member.email))[0]?.text).toContain('转交');
    expect(codes(await owner.do('leaveOrganization', { organizationId: id }))).toEqual([]);
    expect(await roleOf(owner)).toBeNull();
    await expect(owner.do('leaveOrganization', { organizationId: id })).rejects.toThrow('FORBIDDEN');
  });

  it('may leave what is closed', async () => {
    const { id, owner } = await scene();
    const [organization] = await world.app.services.organizations.getMany([id]);
    const close = `mutation Close($input: CloseOrganizationInput!) { closeOrganization(input: $input) { errors { code } } }`;
    await owner.ask(close, {
      input: { organizationId: id, reason: '停业', confirmation: organization?.name },
    });
    expect(codes(await owner.do('leaveOrganization', { organizationId: id }))).toEqual([]);
    expect(await roleOf(owner)).toBeNull();
  });
});
