import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Conflict, Failures } from '../../api/src/kernel/errors.ts';
import {
  type AccountsWorld,
  addAccount,
  browser,
  codes,
  linkIn,
  PASSWORD,
  startAccounts,
} from '../support/accounts.ts';
import { addOrganization } from '../support/organizations.ts';

let world: AccountsWorld;
beforeAll(async () => {
  world = await startAccounts();
});
afterAll(() => world.app.server.close());

const DAY = 86_400_000;
const newcomer = (wish: object = {}) => ({
  email: `${randomUUID()}@example.com`,
  displayName: '梁工',
  password: PASSWORD,
  language: 'ZH',
  ...wish,
});

async function registered(wish: object = {}) {
  const input = newcomer(wish);
  await browser(world.app).do('register', input);
  const [letter] = await world.post(input.email);
  return { ...input, letter, ...linkIn(letter) };
}

describe('registering', () => {
  it('makes an account once the link of the letter is opened, and not before', async () => {
    const { email, path, token } = await registered();
    expect(path).toBe('/confirm');
    const signIn = () => browser(world.app).do('signIn', { email, password: PASSWORD });
    expect(codes(await signIn())).toEqual(['SIGN_IN_REFUSED']);
    expect(await browser(world.app).do('confirmEmail', { token })).toEqual({ email, errors: [] });
    expect(await signIn()).toMatchObject({ viewer: { account: { displayName: '梁工' } }, errors: [] });
  });

  it('is answered alike for an address that has an account, whose owner is told by mail', async () => {
    const { email } = await addAccount(world.app, { language: 'en' });
    const answer = await browser(world.app).do('register', newcomer({ email }));
    expect(answer).toEqual(await browser(world.app).do('register', newcomer()));
    const [letter] = await world.post(email);
    expect(letter?.subject).toBe('This address already has a Dengqiao account');
    expect(linkIn(letter).token).toBe('');
    const theirs = await browser(world.app).do('signIn', { email, password: PASSWORD });
    expect(theirs).toMatchObject({ viewer: { account: { displayName: '何总' } } });
  });

  it('takes a link once, also twice at once', async () => {
    const { token } = await registered();
    const twice = await Promise.all([1, 2].map(() => browser(world.app).do('confirmEmail', { token })));
    expect(twice.flatMap(codes)).toEqual(['LINK_REFUSED']);
    expect(codes(await browser(world.app).do('confirmEmail', { token }))).toEqual(['LINK_REFUSED']);
  });

  it('refuses a link after a day', async () => {
    const { token } = await registered();
    world.clock.pass(DAY);
    expect(codes(await browser(world.app).do('confirmEmail', { token }))).toEqual(['LINK_REFUSED']);
  });

  it('gives the account to whose link is opened, with the password of that registration', async () => {
    const stranger = await registered({ password: 'planted by a stranger' });
    world.clock.pass(60_000);
    const owner = await registered({ email: stranger.email });
    expect(codes(await browser(world.app).do('confirmEmail', { token: owner.token }))).toEqual([]);
    expect(codes(await browser(world.app).do('confirmEmail', { token: stranger.token }))).toEqual([
      'LINK_REFUSED',
    ]);
    const signIn = (password: string) => browser(world.app).do('signIn', { email: owner.email, password });
    expect(codes(await signIn('planted by a stranger'))).toEqual(['SIGN_IN_REFUSED']);
    expect(codes(await signIn(PASSWORD))).toEqual([]);
  });

  it('says all that is wrong at once, and writes to nobody', async () => {
    const input = { email: 'nobody', displayName: ' ', password: 'short', language: 'ZH' };
    const { errors } = await browser(world.app).do('register', input);
    expect(errors.map(({ path }) => path?.at(-1))).toEqual(['email', 'displayName', 'password']);
  });

  it('writes in the language that was chosen', async () => {
    const { letter } = await registered({ language: 'EN' });
    expect(letter?.subject).toBe('Confirm your address for Dengqiao');
  });

  it('sends the letter again at a growing distance', async () => {
    const input = newcomer();
    const register = () => browser(world.app).do('register', input);
    expect(codes(await register())).toEqual([]);
    expect(codes(await register())).toEqual(['TOO_MANY_ATTEMPTS']);
    world.clock.pass(60_000);
    expect(codes(await register())).toEqual([]);
    expect(await world.post(input.email)).toHaveLength(2);
  });

  it('keeps what is not yet sent through a mail server that is down', async () => {
    const { email } = newcomer();
    let isDown = true;
    const sent: string[] = [];
    const shaky = await startAccounts({
      mail: {
        async send({ to }) {
          if (isDown) throw new Error('the mail server is down');
          sent.push(to);
        },
        close: async () => undefined,
      },
    });
    await browser(shaky.app).do('register', newcomer({ email }));
    await shaky.post(email);
    isDown = false;
    shaky.clock.pass(60_000);
    await shaky.post(email);
    expect(sent).toEqual([email]);
    await shaky.app.server.close();
  });
});

describe('the profile of an account', () => {
  it('is changed by its person, letters then come in the other language', async () => {
    const { email } = await addAccount(world.app);
    const own = browser(world.app);
    await own.do('signIn', { email, password: PASSWORD });
    const { account } = await own.do('updateProfile', { displayName: ' 何厂长 ', language: 'EN' });
    expect(account).toMatchObject({ displayName: '何厂长', language: 'EN' });
    await browser(world.app).do('requestPasswordReset', { email });
    expect((await world.post(email))[0]?.subject).toBe('Choose a new Dengqiao password');
  });

  it.each(['', '   ', 'x'.repeat(51), '何\u202e总', 'a\nb'])(
    'takes no name such as %j',
    async (displayName) => {
      const { email } = await addAccount(world.app);
      const own = browser(world.app);
      await own.do('signIn', { email, password: PASSWORD });
      const { errors } = await own.do('updateProfile', { displayName, language: 'ZH' });
      expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'displayName'] }]);
    },
  );
});

describe('what other modules lean on', () => {
  it('registers somebody whose address an invitation has proved, once', async () => {
    const { registrations, accounts } = world.app.services;
    const input = { ...newcomer(), language: 'zh' as const };
    const account = await registrations.registerConfirmed(input);
    expect(await accounts.findByConfirmedEmail(input.email.toUpperCase())).toMatchObject({ id: account.id });
    await expect(registrations.registerConfirmed(input)).rejects.toBeInstanceOf(Conflict);
    const weak = registrations.registerConfirmed({ ...input, password: 'short' });
    await expect(weak).rejects.toBeInstanceOf(Failures);
  });

  it('keeps memberships as an organization lists them, and names those that came past the list', async () => {
    const { accounts } = world.app.services;
    const { id } = await addAccount(world.app);
    const firm = await addOrganization(world.app);
    const twice = await Promise.all([1, 2].map(() => accounts.addMembership(id, firm, 'MEMBER')));
    expect(twice.sort()).toEqual([false, true]);
    expect(await accounts.listUnlistedMembers([firm])).toMatchObject([{ accountId: id, role: 'MEMBER' }]);
    await accounts.setMembership(id, firm, 'OWNER');
    expect(await accounts.listUnlistedMembers([firm])).toEqual([]);
    expect(await accounts.listByOrganization(firm)).toMatchObject([
      { id, memberships: [{ organizationId: firm, role: 'OWNER' }] },
    ]);
    await Promise.all([1, 2].map(() => accounts.setMembership(id, firm, null)));
    expect(await accounts.listByOrganization(firm)).toEqual([]);
    await Promise.all([1, 2].map(() => accounts.setMembership(id, firm, 'MEMBER')));
    expect(await accounts.listByOrganization(firm)).toMatchObject([{ memberships: [{ role: 'MEMBER' }] }]);
  });
});
