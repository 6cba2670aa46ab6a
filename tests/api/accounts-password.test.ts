import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AccountsWorld,
  addAccount,
  browser,
  codes,
  enter,
  linkIn,
  PASSWORD,
  startAccounts,
} from '../support/accounts.ts';
import { settle } from '../support/world.ts';

let world: AccountsWorld;
beforeAll(async () => {
  world = await startAccounts();
});
afterAll(() => world.app.server.close());

const NEXT = 'cool lamps under the bridge';
const MINUTE = 60_000;

/** Asks for a link as a stranger, and opens the letter. */
async function resetLink(email: string): Promise<string> {
  await browser(world.app).do('requestPasswordReset', { email });
  return linkIn((await world.post(email))[0]).token;
}

const signsIn = async (email: string, password: string) =>
  codes(await browser(world.app).do('signIn', { email, password })).length === 0;

describe('a forgotten password', () => {
  it('is replaced by a link that comes by mail, and every session ends', async () => {
    const { email, own } = await enter(world.app);
    await browser(world.app).do('requestPasswordReset', { email: email.toUpperCase() });
    const [letter] = await world.post(email);
    const { path, token } = linkIn(letter);
    expect([letter?.to, path]).toEqual([email, '/reset-password']);
    expect(codes(await browser(world.app).do('resetPassword', { token, password: NEXT }))).toEqual([]);
    expect(await own.isSignedIn()).toBe(false);
    expect([await signsIn(email, PASSWORD), await signsIn(email, NEXT)]).toEqual([false, true]);
    const [notice] = await world.post(email);
    expect(notice).toMatchObject({ to: email, subject: '灯桥密码已更改' });
  });

  it('is answered alike for an address that nobody has, to whom nothing is sent', async () => {
    const ask = (email: string) => browser(world.app).do('requestPasswordReset', { email });
    const { email } = await addAccount(world.app);
    await world.post(email);
    expect(await ask('nobody@example.com')).toEqual(await ask(email));
    await settle(world.app);
    expect(world.sent().map(({ to }) => to)).toEqual([email]);
  });

  it('takes a link once', async () => {
    const { email } = await addAccount(world.app);
    const token = await resetLink(email);
    await browser(world.app).do('resetPassword', { token, password: NEXT });
    const again = await browser(world.app).do('resetPassword', {
      token,
      password: 'a third one for the road',
    });
    expect(codes(again)).toEqual(['LINK_REFUSED']);
    expect(await signsIn(email, NEXT)).toBe(true);
  });

  it('takes one of two uses of a link at once', async () => {
    const { email } = await addAccount(world.app);
    const token = await resetLink(email);
    const passwords = [`${NEXT} one`, `${NEXT} two`];
    const outcomes = await Promise.all(
      passwords.map((password) => browser(world.app).do('resetPassword', { token, password })),
    );
    expect(outcomes.flatMap(codes)).toEqual(['LINK_REFUSED']);
    const winner = outcomes.findIndex((outcome) => codes(outcome).length === 0);
    expect(await signsIn(email, passwords[winner] ?? '')).toBe(true);
  });

  it('voids the other links once one was used', async () => {
    const { email } = await addAccount(world.app);
    const first = await resetLink(email);
    world.clock.pass(5 * MINUTE);
    const second = await resetLink(email);
    await browser(world.app).do('resetPassword', { token: second, password: NEXT });
    const late = await browser(world.app).do('resetPassword', { token: first, password: `${NEXT} again` });
    expect(codes(late)).toEqual(['LINK_REFUSED']);
  });

  it('refuses a link after an hour, and one that was made up', async () => {
    const { email } = await addAccount(world.app);
    const token = await resetLink(email);
    world.clock.pass(61 * MINUTE);
    for (const bad of [
      token,
      '',
      'x'.repeat(67),
      `${token.slice(0, -1)}A`,
      `${'0'.repeat(24)}${token.slice(24)}`,
    ]) {
      const answer = await browser(world.app).do('resetPassword', { token: bad, password: NEXT });
      expect([bad.length, codes(answer)]).toEqual([bad.length, ['LINK_REFUSED']]);
    }
    expect(await signsIn(email, PASSWORD)).toBe(true);
  });

  it('refuses a link from a registration in place of one for a password', async () => {
    const email = 'somebody-new@example.com';
    const input = { email, displayName: '新人', password: PASSWORD, language: 'ZH' };
    await browser(world.app).do('register', input);
    const { token } = linkIn((await world.post(email))[0]);
    expect(codes(await browser(world.app).do('resetPassword', { token, password: NEXT }))).toEqual([
      'LINK_REFUSED',
    ]);
  });

  it('keeps a link that was used with a weak password', async () => {
    const { email } = await addAccount(world.app);
    const token = await resetLink(email);
    const weak = await browser(world.app).do('resetPassword', { token, password: 'password123' });
    expect(weak.errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'password'] }]);
    expect(codes(await browser(world.app).do('resetPassword', { token, password: NEXT }))).toEqual([]);
  });

  it('sends letters to one address at a growing distance, whether or not it has an account', async () => {
    for (const email of [(await addAccount(world.app)).email, 'still-nobody@example.com']) {
      const ask = () => browser(world.app).do('requestPasswordReset', { email });
      expect(codes(await ask())).toEqual([]);
      expect(codes(await ask())).toEqual(['TOO_MANY_ATTEMPTS']);
      world.clock.pass(MINUTE);
      const { retryAt, errors } = await ask();
      expect(errors).toEqual([]);
      expect(Date.parse(String(retryAt)) - world.clock.now().getTime()).toBe(2 * MINUTE);
    }
  });
});

describe('changing the password', () => {
  it('asks for the present one, ends the other sessions and keeps this one', async () => {
    const { email, own } = await enter(world.app);
    const other = browser(world.app);
    await other.do('signIn', { email, password: PASSWORD });
    const before = own.cookie;
    expect(codes(await own.do('changePassword', { currentPassword: PASSWORD, password: NEXT }))).toEqual([]);
    expect([await own.isSignedIn(), await other.isSignedIn()]).toEqual([true, false]);
    const thief = browser(world.app);
    thief.cookie = before;
    expect(await thief.isSignedIn()).toBe(false);
    expect(await world.post(email)).toHaveLength(1);
  });

  it('changes nothing, and tells nobody, where the present one is wrong', async () => {
    const { email, own } = await enter(world.app);
    const { errors } = await own.do('changePassword', { currentPassword: 'a guess', password: NEXT });
    expect(errors).toMatchObject([{ code: 'WRONG_PASSWORD', path: ['input', 'currentPassword'] }]);
    expect(await signsIn(email, PASSWORD)).toBe(true);
    expect(await world.post(email)).toEqual([]);
  });

  it('cannot be tried without end by who has found an open session', async () => {
    const { own } = await enter(world.app);
    const tries = Array.from({ length: 8 }, (_, n) => `guess number ${n}`);
    const outcomes: string[] = [];
    for (const currentPassword of tries) {
      outcomes.push(...codes(await own.do('changePassword', { currentPassword, password: NEXT })));
    }
    expect(outcomes.slice(0, 5)).toEqual(Array(5).fill('WRONG_PASSWORD'));
    expect(outcomes.slice(5)).toEqual(Array(3).fill('TOO_MANY_ATTEMPTS'));
  });

  it('is for who is signed in', async () => {
    const attempt = browser(world.app).do('changePassword', { currentPassword: PASSWORD, password: NEXT });
    await expect(attempt).rejects.toThrow('UNAUTHENTICATED');
  });

  it.each([
    ['nine characters', 'abc def g'],
    ['one of the common ones', 'Qwertyuiop'],
    ['the same over and over', '123412341234'],
    ['a megabyte', 'x y '.repeat(60_000).slice(0, 200_000)],
    ['the own name with a year', '何总何总何总2026'],
  ])('refuses %s as a new one', async (_case, password) => {
    const { own } = await enter(world.app);
    if (_case === 'the own name with a year')
      await own.do('updateProfile', { displayName: '何总何总何总', language: 'ZH' });
    const { errors } = await own.do('changePassword', { currentPassword: PASSWORD, password });
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'password'] }]);
  });

  it('takes a Chinese sentence, composed or not', async () => {
    const { email, own } = await enter(world.app);
    const password = 'é 河边的灯亮到后半夜';
    await own.do('changePassword', { currentPassword: PASSWORD, password: password.normalize('NFD') });
    expect(await signsIn(email, password.normalize('NFC'))).toBe(true);
  });
});
