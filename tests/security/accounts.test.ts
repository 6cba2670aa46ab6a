import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AccountsWorld,
  addAccount,
  type Browser,
  browser,
  codes,
  enter,
  PASSWORD,
  startAccounts,
} from '../support/accounts.ts';
import { addOrganization } from '../support/organizations.ts';
import { codesOf, settle } from '../support/world.ts';

let world: AccountsWorld;
beforeAll(async () => {
  world = await startAccounts();
});
afterAll(() => world.app.server.close());

const SIGN_IN = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { errors { code } } }';
const VIEWER = '{ viewer { isOfficer } }';

type Wish = { headers?: Record<string, string>; query?: string; variables?: object; payload?: string };

async function post({ headers = {}, query = VIEWER, variables = {}, payload }: Wish) {
  const reply = await world.app.server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: payload ?? JSON.stringify({ query, variables }),
  });
  return { status: reply.statusCode, cookies: reply.cookies, body: reply.body };
}

describe('session fixation', () => {
  it('opens a session under a new token, whatever token a browser was given before', async () => {
    const { email } = await addAccount(world.app);
    const victim = browser(world.app);
    victim.cookie = `dengqiao_session=${'a'.repeat(43)}`;
    const planted = victim.cookie;
    await victim.do('signIn', { email, password: PASSWORD });
    expect(victim.cookie).not.toBe(planted);
    const attacker = browser(world.app);
    attacker.cookie = planted;
    expect(await attacker.isSignedIn()).toBe(false);
  });

  it("ends the attacker's own session where the victim signs in over it", async () => {
    const attacker = await enter(world.app);
    const { email } = await addAccount(world.app);
    const victim = browser(world.app);
    victim.cookie = attacker.own.cookie;
    await victim.do('signIn', { email, password: PASSWORD });
    expect(await attacker.own.isSignedIn()).toBe(false);
  });
});

describe('a stolen cookie', () => {
  it.each([
    ['signing out', (own: Browser) => own.do('signOut')],
    ['ending the other sessions from elsewhere', null],
    [
      'a new password',
      (own: Browser) =>
        own.do('changePassword', { currentPassword: PASSWORD, password: 'another one entirely' }),
    ],
  ])('is worth nothing after %s', async (_case, act) => {
    const { email, own } = await enter(world.app);
    const thief = browser(world.app);
    thief.cookie = own.cookie;
    expect(await thief.isSignedIn()).toBe(true);
    if (act) await act(own);
    else {
      const elsewhere = browser(world.app);
      await elsewhere.do('signIn', { email, password: PASSWORD });
      await elsewhere.do('endOtherSessions');
    }
    expect(await thief.isSignedIn()).toBe(false);
  });

  it('does not make an API key, a second factor or a new password without the password', async () => {
    const { own } = await enter(world.app);
    const thief = browser(world.app);
    thief.cookie = own.cookie;
    const key = { name: 'x', scopes: ['READ'], days: 1, password: 'a guess' };
    const change = { currentPassword: 'a guess', password: 'another one entirely' };
    expect(codes(await thief.do('createApiKey', key))).toEqual(['WRONG_PASSWORD']);
    expect(codes(await thief.do('beginSecondFactor', { password: 'a guess' }))).toEqual(['WRONG_PASSWORD']);
    expect(codes(await thief.do('changePassword', change))).toEqual(['WRONG_PASSWORD']);
  });

  it('travels in a cookie that scripts cannot read and other sites do not send', async () => {
    const { email } = await addAccount(world.app);
    const { cookies } = await post({ query: SIGN_IN, variables: { input: { email, password: PASSWORD } } });
    expect(cookies).toMatchObject([{ httpOnly: true, sameSite: 'Lax', path: '/' }]);
  });
});

describe('requests that another site makes a browser send', () => {
  const forged: [string, Record<string, string>][] = [
    ['Sec-Fetch-Site: cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring subdomain', { 'sec-fetch-site': 'same-site' }],
    ['a foreign origin, in a browser too old to say more', { origin: 'https://evil.example' }],
    ['an origin that hides itself', { origin: 'null' }],
    ['our name in front of theirs', { origin: 'http://localhost.evil.example' }],
    [
      'a foreign origin that claims to be ours',
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    ],
  ];

  it.each(forged)('are refused: %s', async (_case, headers) => {
    const { own } = await enter(world.app);
    const query = 'mutation Out { signOut { errors { code } } }';
    const answer = await post({ headers: { ...headers, cookie: own.cookie ?? '' }, query });
    expect(answer.status).toBe(403);
    expect(await own.isSignedIn()).toBe(true);
  });

  it('cannot sign a victim in to the account of the attacker', async () => {
    const { email } = await addAccount(world.app);
    const variables = { input: { email, password: PASSWORD } };
    const answer = await post({ headers: { 'sec-fetch-site': 'cross-site' }, query: SIGN_IN, variables });
    expect([answer.status, answer.cookies]).toEqual([403, []]);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'text/plain; application/json',
    'application/jsonp',
  ])('are refused as %s', async (type) => {
    const { own } = await enter(world.app);
    const query = 'mutation Out { signOut { errors { code } } }';
    const answer = await post({
      headers: { 'content-type': type, cookie: own.cookie ?? '' },
      payload: JSON.stringify({ query }),
    });
    expect(answer.status).toBe(415);
    expect(await own.isSignedIn()).toBe(true);
  });

  it('pass where the page itself sends them', async () => {
    const { own } = await enter(world.app);
    for (const headers of [{ 'sec-fetch-site': 'same-origin' }, { origin: 'http://localhost:80' }]) {
      const answer = await post({ headers: { ...headers, host: 'localhost:80', cookie: own.cookie ?? '' } });
      expect(answer.status).toBe(200);
    }
  });
});

describe('a role that is taken away', () => {
  it('is gone with the next request of an open session', async () => {
    const { accounts } = world.app.services;
    const { id, own } = await enter(world.app);
    const firm = await addOrganization(world.app);
    await accounts.addMembership(id, firm, 'OWNER');
    const role = async () => (await own.send('{ viewer { membershipRole } }')).data?.viewer;
    expect(await role()).toMatchObject({ membershipRole: 'OWNER' });
    await accounts.setMembership(id, firm, null);
    expect(await role()).toMatchObject({ membershipRole: null });
  });
});

describe('input that means more than it says', () => {
  it.each([
    ['a header in the name', { displayName: '何总\r\nBcc: everybody@elsewhere.example' }, 'displayName'],
    ['a header in the address', { email: 'a@b.example\r\nBcc: c@d.example' }, 'email'],
    ['two addresses', { email: 'a@b.example, c@d.example' }, 'email'],
    ['a name around an address', { email: 'Boss <a@b.example>' }, 'email'],
    ['an invisible character in the address', { email: 'a\u200b@b.example' }, 'email'],
    ['a name that turns the text around', { displayName: '何\u202e总' }, 'displayName'],
  ])('is refused: %s', async (_case, wish, field) => {
    const input = {
      email: 'new@example.com',
      displayName: '何总',
      password: PASSWORD,
      language: 'ZH',
      ...wish,
    };
    const { errors } = await browser(world.app).do('register', input);
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', field] }]);
  });

  it('stays text in a letter', async () => {
    const email = 'markup@example.com';
    const displayName = '<img src=x onerror=alert(1)>&"';
    const input = { email, displayName, password: PASSWORD, language: 'ZH' };
    await browser(world.app).do('register', input);
    const [letter] = await world.post(email);
    expect(letter?.html).not.toContain('<img');
    expect(letter?.html).toContain('&lt;img');
    expect(letter?.subject).not.toContain('img');
  });

  it.each<{ email: unknown }>([
    { email: { $ne: null } },
    { email: ['a@b.example', 'c@d.example'] },
    { email: { toString: 'x' } },
    { email: 7 },
    { email: null },
  ])('is refused as an address: %j', async ({ email }) => {
    const answer = await post({ query: SIGN_IN, variables: { input: { email, password: 'x' } } });
    expect(JSON.parse(answer.body).errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it('cannot make anybody an officer, an administrator or an owner', async () => {
    const { own } = await enter(world.app);
    for (const extra of ['isOfficer: true', 'isAdministrator: true', 'memberships: []', 'emailKey: "x"']) {
      const query = `mutation Up { updateProfile(input: { displayName: "x", language: ZH, ${extra} }) { errors { code } } }`;
      expect(codesOf(await own.send(query))).toEqual(['BAD_REQUEST']);
    }
  });
});

describe('what is stored', () => {
  it('opens nothing: neither passwords, sessions, links nor keys can be read from it', async () => {
    const { email, own } = await enter(world.app);
    const key = { name: 'x', scopes: ['READ'], days: 1, password: PASSWORD };
    const { secret } = await own.do('createApiKey', key);
    await browser(world.app).do('requestPasswordReset', { email });
    const [letter] = (await world.post(email)).filter(({ text }) => text.includes('#'));
    const link = /#(\S+)/.exec(letter?.text ?? '')?.[1] ?? 'none';
    const everything = await dump();
    for (const opener of [PASSWORD, own.cookie?.split('=')[1], secret, link]) {
      expect(everything.includes(String(opener))).toBe(false);
    }
    expect(everything).toContain(email);
  });
});

/** All that lies in the database, as text. */
async function dump(): Promise<string> {
  await settle(world.app);
  return JSON.stringify(await world.stored());
}
