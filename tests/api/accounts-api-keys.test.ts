import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AccountsWorld,
  type Browser,
  browser,
  codes,
  enter,
  PASSWORD,
  startAccounts,
} from '../support/accounts.ts';
import { codesOf, person } from '../support/world.ts';

let world: AccountsWorld;
beforeAll(async () => {
  world = await startAccounts();
});
afterAll(() => world.app.server.close());

const DAY = 86_400_000;
const READS = '{ viewer { account { email } } }';
const WRITES =
  'mutation Rename { updateProfile(input: { displayName: "x", language: ZH }) { errors { code } } }';

async function keyOf(own: Browser, wish: object = {}) {
  const input = { name: '日报程序', scopes: ['READ', 'WRITE'], days: 30, password: PASSWORD, ...wish };
  const { apiKey, secret } = await own.do('createApiKey', input);
  return { apiKey: apiKey as { id: string; prefix: string }, secret: String(secret) };
}

const program = (secret: string, query: string) =>
  person(world.app, null, { authorization: `Bearer ${secret}` }).ask<{ viewer: object | null } | null>(query);

async function listed(own: Browser) {
  const { data } = await own.send('{ viewer { apiKeys { id prefix scopes lastUsedAt } } }');
  return (data as unknown as { viewer: { apiKeys: { lastUsedAt: string | null }[] } }).viewer.apiKeys;
}

describe('an API key', () => {
  it('lets a program read as the person, and is shown once', async () => {
    const { email, own } = await enter(world.app);
    const { secret, apiKey } = await keyOf(own);
    expect(secret).toMatch(/^dq_[\w-]{43}$/);
    expect(secret.startsWith(apiKey.prefix)).toBe(true);
    expect((await program(secret, READS)).data).toEqual({ viewer: { account: { email } } });
    expect(JSON.stringify(await listed(own))).not.toContain(secret);
    expect((await listed(own))[0]?.lastUsedAt).not.toBeNull();
    expect((await world.post(email))[0]?.subject).toBe('灯桥新增了一把接口密钥');
  });

  it('does no more than its scopes say', async () => {
    const { own } = await enter(world.app);
    const reader = await keyOf(own, { scopes: ['READ'] });
    const writer = await keyOf(own, { scopes: ['WRITE'] });
    const out = 'mutation Out { signOut { errors { code } } }';
    expect(codesOf(await program(reader.secret, out))).toEqual(['FORBIDDEN']);
    expect(codesOf(await program(writer.secret, READS))).toEqual(['FORBIDDEN']);
    expect(codesOf(await program(writer.secret, out))).toEqual([]);
    expect(codesOf(await program(reader.secret, READS))).toEqual([]);
  });

  it.each([
    WRITES,
    'mutation Key { createApiKey(input: { name: "x", scopes: [READ], days: 1, password: "x" }) { secret } }',
    'mutation Sessions { endOtherSessions { errors { code } } }',
    'mutation Password { changePassword(input: { currentPassword: "x", password: "x" }) { errors { code } } }',
    'mutation Factor { beginSecondFactor(input: { password: "x" }) { setup { secret } } }',
    '{ viewer { sessions { id } } }',
    '{ viewer { apiKeys { id } } }',
    '{ viewer { secondFactor { enabledAt } } }',
  ])('never touches what opens the account: %s', async (query) => {
    const { own } = await enter(world.app);
    const { secret } = await keyOf(own);
    expect(codesOf(await program(secret, query))).toEqual(['FORBIDDEN']);
  });

  it('ends when it is revoked, expires, or is written wrong: the program is told so', async () => {
    const { own } = await enter(world.app);
    const revoked = await keyOf(own);
    const expired = await keyOf(own, { days: 1 });
    await own.do('revokeApiKey', { apiKeyId: revoked.apiKey.id });
    expect(codesOf(await program(revoked.secret, READS))).toEqual(['UNAUTHENTICATED']);
    world.clock.pass(DAY + 1);
    expect(codesOf(await program(expired.secret, READS))).toEqual(['UNAUTHENTICATED']);
    expect(codesOf(await program(`${expired.secret.slice(0, -1)}_`, READS))).toEqual(['UNAUTHENTICATED']);
  });

  it('is not made without the password', async () => {
    const { own } = await enter(world.app);
    const input = { name: 'x', scopes: ['READ'], days: 1, password: 'a guess at it' };
    const made = await own.do('createApiKey', input);
    expect([made.secret, codes(made)]).toEqual([null, ['WRONG_PASSWORD']]);
    expect(await listed(own)).toEqual([]);
  });

  it.each<[string, object]>([
    ['name', { name: ' ' }],
    ['scopes', { scopes: [] }],
    ['days', { days: 0 }],
    ['days', { days: 367 }],
  ])('is refused for its %s in %j', async (field, wish) => {
    const { own } = await enter(world.app);
    const input = { name: '程序', scopes: ['READ'], days: 1, password: PASSWORD, ...wish };
    const { errors } = await own.do('createApiKey', input);
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', field] }]);
  });

  it("is not found among somebody else's", async () => {
    const { own } = await enter(world.app);
    const stranger = await enter(world.app);
    const { apiKey, secret } = await keyOf(own);
    const attempt = stranger.own.do('revokeApiKey', { apiKeyId: apiKey.id });
    await expect(attempt).rejects.toThrow('NOT_FOUND');
    expect(codesOf(await program(secret, READS))).toEqual([]);
  });

  it('is taken for nothing where it stands in the cookie of a browser', async () => {
    const { own } = await enter(world.app);
    const { secret } = await keyOf(own);
    const thief = browser(world.app);
    thief.cookie = `dengqiao_session=${secret}`;
    expect(await thief.isSignedIn()).toBe(false);
  });
});
