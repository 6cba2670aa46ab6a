import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { addOrganization } from '../support/organizations.ts';
import { person, signedIn, startApp, TestClock } from '../support/world.ts';

let app: App;
const DAY = 86_400_000;
const clock = new TestClock();
const password = '一句只用来测试的话';
const email = `Boss.${randomUUID()}@Example.com`;

beforeAll(async () => {
  // The store removes by its own clock what has expired: nothing here is to have, before the test says so.
  clock.pass(10 * 365 * DAY);
  app = await startApp({ clock });
  await app.services.accounts.add({
    email,
    password,
    displayName: '何总',
    isOfficer: false,
    commissionerId: null,
    memberships: [],
    isExample: false,
  });
});
afterAll(() => app.server.close());

const SIGN_IN = `mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { account { displayName email } isOfficer organization { name } } errors { code message path } } }`;
const VIEWER = '{ viewer { isOfficer membershipRole organization { name } account { displayName } } }';

async function isSignedIn(cookie: string | null): Promise<boolean> {
  return (await person(app, cookie).ask<{ viewer: object | null }>(VIEWER)).data.viewer !== null;
}

async function signIn(input: object, cookie = '') {
  const reply = await app.server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', cookie },
    payload: JSON.stringify({ query: SIGN_IN, variables: { input } }),
  });
  const [set] = reply.cookies;
  return { body: reply.json(), set, cookie: set ? `${set.name}=${set.value}` : null };
}

describe('signing in', () => {
  it('opens a session in a cookie that scripts cannot read, whatever the case of the address', async () => {
    const { body, set, cookie } = await signIn({ email: email.toUpperCase(), password });
    expect(body.data.signIn).toMatchObject({
      viewer: { account: { displayName: '何总', email } },
      errors: [],
    });
    expect(set).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    expect((await person(app, cookie).ask(VIEWER)).data).toMatchObject({
      viewer: { account: { displayName: '何总' } },
    });
  });

  it.each([
    ['a wrong password', { email, password: 'wrong' }],
    ['an unknown address', { email: 'nobody@example.com', password }],
    ['an empty password', { email, password: '' }],
    ['a password of a megabyte', { email, password: 'x'.repeat(100_000) }],
    ['an operator in place of a value', { email: '{"$ne":null}', password }],
  ])('is refused alike for %s, and sets no cookie', async (_case, input) => {
    const { body, set } = await signIn(input);
    expect(body.data.signIn).toMatchObject({
      viewer: null,
      errors: [{ code: 'SIGN_IN_REFUSED', path: null }],
    });
    expect(set).toBeUndefined();
  });

  it('gives a new token each time, and ends the session that was open', async () => {
    const first = await signIn({ email, password });
    const second = await signIn({ email, password }, first.cookie ?? '');
    expect(second.cookie).not.toBe(first.cookie);
    expect(await isSignedIn(first.cookie)).toBe(false);
    expect(await isSignedIn(second.cookie)).toBe(true);
  });

  it.each(['', 'dengqiao_session=', 'dengqiao_session=x', `dengqiao_session=${'a'.repeat(5_000)}`])(
    'takes the cookie %j for a visitor',
    async (cookie) => {
      expect((await person(app, cookie).ask(VIEWER)).data).toEqual({ viewer: null });
    },
  );

  it('ends by itself two weeks on, however much it is used', async () => {
    const { cookie } = await signIn({ email, password });
    for (let day = 0; day < 12; day += 4) {
      clock.pass(4 * DAY);
      expect(await isSignedIn(cookie)).toBe(true);
    }
    clock.pass(2 * DAY + 1);
    expect(await isSignedIn(cookie)).toBe(false);
  });

  it('ends after five days in which nobody was there', async () => {
    const { cookie } = await signIn({ email, password });
    clock.pass(4 * DAY);
    expect(await isSignedIn(cookie)).toBe(true);
    clock.pass(5 * DAY + 1);
    expect(await isSignedIn(cookie)).toBe(false);
  });
});

describe('signing out', () => {
  it('makes the token worthless, wherever it was copied to', async () => {
    const { cookie } = await signIn({ email, password });
    await person(app, cookie).ask('mutation SignOut { signOut { errors { code } } }');
    expect(await isSignedIn(cookie)).toBe(false);
  });

  it('may be asked for by a visitor', async () => {
    const { data } = await person(app).ask('mutation SignOut { signOut { errors { code } } }');
    expect(data).toEqual({ signOut: { errors: [] } });
  });
});

it('lets an office sign in at one moment, from one address', async () => {
  const people = await Promise.all(Array.from({ length: 15 }, () => signedIn(app, {})));
  expect(people.every(({ cookie }) => cookie !== null)).toBe(true);
});

describe('the viewer', () => {
  it('is a member of an organization, in a role', async () => {
    const member = await signedIn(app, {
      memberOf: await addOrganization(app, { name: '澜阅智能' }),
      role: 'OWNER',
    });
    expect((await member.ask(VIEWER)).data).toMatchObject({
      viewer: { isOfficer: false, membershipRole: 'OWNER', organization: { name: '澜阅智能' } },
    });
  });
});
