import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAccount, NOTICE, PASSWORD } from '../support/accounts.ts';
import { codes, linkIn, type Someone, seen, startMemberships } from '../support/memberships.ts';
import { addOrganization } from '../support/organizations.ts';
import { settle } from '../support/world.ts';

let world: Awaited<ReturnType<typeof startMemberships>>;
let number = 0;

beforeAll(async () => {
  world = await startMemberships();
});
afterAll(() => world.app.server.close());

const DAY = 86_400_000;
const address = () => {
  number += 1;
  return `newcomer-${number}@example.com`;
};
const registration = { displayName: '小林', password: PASSWORD, language: 'ZH', noticeVersion: NOTICE };
const OPEN = `query Open($token: String!) { invitationByToken(token: $token) {
  organizationName role message invitedBy email state hasAccount viewerCanAccept viewerIsMember isClosed } }`;

async function scene() {
  const id = await addOrganization(world.app);
  const owner = await world.enter({ memberOf: id, displayName: '何总' });
  const invite = (email: string, wish: object = {}, who: Someone = owner) =>
    who.do('inviteMember', { organizationId: id, email, role: 'MEMBER', ...wish });
  return { id, owner, invite };
}

/** An open invitation, and the token of its letter. */
async function invited(email = address(), wish: object = {}) {
  const place = await scene();
  const { invitation } = await place.invite(email, wish);
  const token = linkIn((await world.post(email))[0]).token;
  return { ...place, email, token, invitationId: (invitation as { id: string }).id };
}

const opened = async (token: string, who: Pick<Someone, 'ask'> = world.visitor()) =>
  (await who.ask<{ invitationByToken: Record<string, unknown> | null }>(OPEN, { token })).data
    ?.invitationByToken;

describe('an invitation', () => {
  it('goes out as a letter with a link, in the reader’s language, whether or not there is an account', async () => {
    const { invite } = await scene();
    const english = await addAccount(world.app, { language: 'en' });
    const stranger = address();
    const answers = [];
    for (const email of [english.email, stranger]) {
      const { invitation, errors } = await invite(email, { message: '一起做植物灯' });
      answers.push({ ...(invitation as object), id: '', email: '', errors });
    }
    expect(answers[0]).toEqual(answers[1]);
    const [letter] = await world.post(english.email);
    expect(letter).toMatchObject({ subject: expect.stringContaining('何总 invites you to') });
    expect(linkIn(letter)).toMatchObject({ path: '/invitation' });
  });

  it('says who invites whom to what, to whoever has the link and to nobody else', async () => {
    const { token, email } = await invited(address(), { role: 'OWNER', message: '一起做植物灯' });
    expect(await opened(token)).toMatchObject({
      ...{ invitedBy: '何总', email, role: 'OWNER', message: '一起做植物灯' },
      ...{ state: 'OPEN', hasAccount: false, viewerCanAccept: false },
    });
    for (const made of ['', 'x', `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`]) {
      expect(await opened(made)).toBeFalsy();
    }
    expect(JSON.stringify(await world.stored())).not.toContain(token);
  });

  it('stands in the list of who is signed in with the address, while it is open, with what answers it', async () => {
    const OWN = 'query Own { viewer { invitations { organizationId role invitedBy token } } }';
    type Own = { viewer: { invitations: { organizationId: string; token: string }[] } };
    const reader = await world.enter();
    const list = async (who: Someone) => (await who.ask<Own>(OWN)).data?.viewer.invitations;
    const { id, token, owner } = await invited(reader.email);
    const closed = await invited(reader.email);
    await closed.owner.do('revokeInvitation', { invitationId: closed.invitationId });
    expect(await list(reader)).toEqual([{ organizationId: id, role: 'MEMBER', invitedBy: '何总', token }]);
    expect(await list(owner)).toEqual([]);
    await reader.do('acceptInvitation', { token });
    expect(await list(reader)).toEqual([]);
  });

  it('is refused to members and strangers, for faulty input, for oneself, for members, and twice', async () => {
    const { id, owner, invite } = await scene();
    const member = await world.enter({ memberOf: id, role: 'MEMBER' });
    const officer = await world.enter({ isOfficer: true });
    for (const nobody of [member, officer, await world.enter()]) {
      await expect(invite(address(), {}, nobody)).rejects.toThrow('FORBIDDEN');
    }
    expect(codes(await invite('no address'))).toEqual(['INVALID_INPUT']);
    expect(codes(await invite(address(), { message: '点 https://evil.example 领奖' }))).toEqual([
      'INVALID_INPUT',
    ]);
    expect((await invite('no address', { message: '字'.repeat(301) })).errors).toMatchObject([
      { path: ['input', 'message'] },
      { path: ['input', 'email'] },
    ]);
    expect(codes(await invite(owner.email))).toEqual(['INVALID_INPUT']);
    expect(codes(await invite(member.email.toUpperCase()))).toEqual(['ALREADY_MEMBER']);
    const email = address();
    expect(codes(await invite(email))).toEqual([]);
    expect(codes(await invite(` ${email.toUpperCase()} `))).toEqual(['ALREADY_INVITED']);
    expect((await seen(member, id))?.invitations).toBeNull();
    expect((await seen(owner, id))?.invitations).toMatchObject([{ email, state: 'OPEN' }]);
  });

  it('has a bound for what is open, tighter before the bureau has verified', async () => {
    const id = await addOrganization(world.app, { verified: false });
    const owner = await world.enter({ memberOf: id });
    const invite = () => owner.do('inviteMember', { organizationId: id, email: address(), role: 'MEMBER' });
    for (let count = 0; count < 10; count += 1) expect(codes(await invite())).toEqual([]);
    expect((await invite()).errors).toMatchObject([{ code: 'TOO_MANY_INVITATIONS', limit: 10 }]);
    const [first] = (await seen(owner, id))?.invitations ?? [];
    await owner.do('revokeInvitation', { invitationId: first?.id });
    expect(codes(await invite())).toEqual([]);
  });
});

describe('accepting', () => {
  it('takes one click of who is signed in with the address', async () => {
    const someone = await world.enter();
    const { id, token, owner } = await invited(someone.email);
    expect(await opened(token, someone)).toMatchObject({ hasAccount: true, viewerCanAccept: true });
    expect(codes(await someone.do('acceptInvitation', { token }))).toEqual([]);
    expect((await seen(someone, id))?.members).toHaveLength(2);
    expect((await seen(owner, id))?.invitations).toMatchObject([{ state: 'ACCEPTED' }]);
    const used = await someone.do('acceptInvitation', { token });
    expect(codes(used)).toEqual(['ALREADY_MEMBER']);
    expect((await world.visitor().do('declineInvitation', { token })).errors).toMatchObject([
      { code: 'INVITATION_OVER', state: 'ACCEPTED' },
    ]);
  });

  it('registers who has no account, without another letter, and signs in', async () => {
    const { id, token, email } = await invited(address(), { role: 'OWNER' });
    const newcomer = world.visitor();
    await expect(newcomer.do('acceptInvitation', { token })).rejects.toThrow('UNAUTHENTICATED');
    const weak = await newcomer.do('acceptInvitation', {
      token,
      registration: { ...registration, displayName: ' ', password: 'short' },
    });
    expect(codes(weak)).toEqual(['INVALID_INPUT', 'INVALID_INPUT']);
    expect(codes(await newcomer.do('acceptInvitation', { token, registration }))).toEqual([]);
    expect(await seen(newcomer, id)).toMatchObject({
      viewerCanManageMembers: true,
      members: [{}, { email }],
    });
    const twice = await world.visitor().do('acceptInvitation', { token, registration });
    expect(twice.errors).toMatchObject([{ code: 'INVITATION_OVER', state: 'ACCEPTED' }]);
    expect(twice.errors[0]?.message).toContain('登录');
  });

  it('sends who has an account to sign in, and who is somebody else on their way', async () => {
    const account = await addAccount(world.app);
    const { id, token } = await invited(account.email);
    const other = await world.enter();
    expect(codes(await other.do('acceptInvitation', { token }))).toEqual(['INVITED_ANOTHER_ADDRESS']);
    expect(await opened(token, other)).toMatchObject({ viewerCanAccept: false });
    expect(codes(await world.visitor().do('acceptInvitation', { token, registration }))).toEqual([
      'ADDRESS_HAS_ACCOUNT',
    ]);
    expect((await seen(other, id))?.members).toBeNull();
  });

  it('makes one member of two acceptances at once, and one account', async () => {
    const someone = await world.enter();
    const { id, token } = await invited(someone.email);
    const both = await Promise.all([1, 2].map(() => someone.do('acceptInvitation', { token })));
    expect(both.flatMap(codes)).toEqual(['ALREADY_MEMBER']);
    const newcomers = await invited();
    const made = await Promise.allSettled(
      [1, 2].map(() => world.visitor().do('acceptInvitation', { token: newcomers.token, registration })),
    );
    const outcomes = made.map((one) => (one.status === 'fulfilled' ? codes(one.value).join() : 'failed'));
    expect(outcomes).toHaveLength(2);
    expect(outcomes).toContain('');
    expect(['ADDRESS_HAS_ACCOUNT', 'INVITATION_OVER', 'ALREADY_MEMBER']).toContain(
      outcomes.find((outcome) => outcome !== ''),
    );
    expect((await seen(someone, id))?.members).toHaveLength(2);
    expect((await seen(newcomers.owner, newcomers.id))?.members).toHaveLength(2);
  });
});

describe('an invitation that is over', () => {
  const over = async (token: string) =>
    (await world.visitor().do('acceptInvitation', { token, registration })).errors;

  it('expires after 14 days, and counts anew once it is sent again; the earlier link is void', async () => {
    const { token, email, owner, id, invitationId } = await invited();
    world.clock.pass(14 * DAY);
    expect(await opened(token)).toMatchObject({ state: 'EXPIRED' });
    expect(await over(token)).toMatchObject([
      { state: 'EXPIRED', message: expect.stringContaining('重新发送') },
    ]);
    const again = await world.enter();
    await again.own.do('signIn', { email: owner.email, password: PASSWORD });
    expect((await seen(again, id))?.invitations).toMatchObject([{ state: 'EXPIRED' }]);
    expect(codes(await again.do('resendInvitation', { invitationId }))).toEqual([]);
    const next = linkIn((await world.post(email))[0]).token;
    expect(await over(token)).toMatchObject([{ message: expect.stringContaining('最近一封') }]);
    expect(await over(next)).toEqual([]);
  });

  it('was revoked or declined, each with its own sentence', async () => {
    const revoked = await invited();
    const { owner, invitationId } = revoked;
    expect(codes(await owner.do('revokeInvitation', { invitationId }))).toEqual([]);
    expect(codes(await owner.do('revokeInvitation', { invitationId }))).toEqual(['INVITATION_OVER']);
    expect(codes(await owner.do('resendInvitation', { invitationId }))).toEqual(['INVITATION_OVER']);
    expect(await over(revoked.token)).toMatchObject([{ state: 'REVOKED' }]);
    const declined = await invited();
    expect(codes(await world.visitor().do('declineInvitation', { token: declined.token }))).toEqual([]);
    expect(await over(declined.token)).toMatchObject([{ state: 'DECLINED' }]);
    const [one, other] = [await over(revoked.token), await over(declined.token)];
    expect(one[0]?.message).not.toBe(other[0]?.message);
  });

  it('sends no letter where it was revoked before the letter went out', async () => {
    const { owner, invite } = await scene();
    const email = address();
    const { invitation } = await invite(email);
    const { id: invitationId } = invitation as { id: string };
    await owner.do('resendInvitation', { invitationId });
    await owner.do('revokeInvitation', { invitationId });
    // The first letters were handed on before; their links are void.
    for (const letter of await world.post(email)) {
      expect(await over(linkIn(letter).token)).toMatchObject([{ state: 'REVOKED' }]);
    }
  });

  it('is forgotten with its address 90 days after its end, and not before', async () => {
    const { id, email } = await invited();
    world.clock.pass(103 * DAY);
    await settle(world.app);
    expect(JSON.stringify(await world.app.services.rosters.get(id))).toContain(email);
    world.clock.pass(2 * DAY);
    await settle(world.app);
    expect(JSON.stringify(await world.app.services.rosters.get(id))).not.toContain(email);
  });

  it('is nobody else’s to touch, and no letter leads into a closed organization', async () => {
    const { id, token, owner, invitationId } = await invited();
    const other = await world.enter({ memberOf: await addOrganization(world.app) });
    for (const act of ['resendInvitation', 'revokeInvitation']) {
      await expect(other.do(act, { invitationId })).rejects.toThrow('NOT_FOUND');
    }
    const [organization] = await world.app.services.organizations.getMany([id]);
    const close = `mutation Close($input: CloseOrganizationInput!) { closeOrganization(input: $input) { errors { code } } }`;
    await owner.ask(close, {
      input: { organizationId: id, reason: '停业', confirmation: organization?.name },
    });
    expect(await opened(token)).toMatchObject({ isClosed: true });
    expect(await over(token)).toMatchObject([
      { code: 'INVITATION_OVER', message: expect.stringContaining('关闭') },
    ]);
    expect(codes(await owner.do('resendInvitation', { invitationId }))).toEqual(['ORGANIZATION_CLOSED']);
  });
});
