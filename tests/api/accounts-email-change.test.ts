import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AccountsWorld,
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

const DAY = 86_400_000;
const fresh = () => `${randomUUID()}@example.org`;

async function letters(...addresses: string[]) {
  world.clock.pass(10_000);
  await settle(world.app);
  const all = world.sent();
  return addresses.map((address) => all.find(({ to }) => to === address));
}

async function begun() {
  const one = await enter(world.app);
  const next = fresh();
  const payload = await one.own.do('requestEmailChange', { email: next, password: PASSWORD });
  const [toNew, toOld] = await letters(next, one.email);
  return { ...one, next, payload, toNew, toOld };
}

describe('another e-mail address', () => {
  it('counts once its own letter was opened, and the old one is told before', async () => {
    const { own, email, next, toNew, toOld } = await begun();
    expect(toOld?.text).toContain('***@example.org');
    expect(toOld?.text).not.toContain(next);
    const { path, token } = linkIn(toNew);
    expect(path).toBe('/confirm-email-change');
    expect(codes(await browser(world.app).do('signIn', { email: next, password: PASSWORD }))).toEqual([
      'SIGN_IN_REFUSED',
    ]);
    expect(await own.isSignedIn()).toBe(true);
    expect(await browser(world.app).do('confirmEmailChange', { token })).toEqual({ email: next, errors: [] });
    expect(await own.isSignedIn()).toBe(false);
    expect(codes(await browser(world.app).do('signIn', { email, password: PASSWORD }))).toEqual([
      'SIGN_IN_REFUSED',
    ]);
    expect(codes(await browser(world.app).do('signIn', { email: next, password: PASSWORD }))).toEqual([]);
    expect(codes(await browser(world.app).do('confirmEmailChange', { token }))).toEqual(['LINK_REFUSED']);
  });

  it('needs the password and an address that is another', async () => {
    const { own, email } = await enter(world.app);
    expect(codes(await own.do('requestEmailChange', { email: fresh(), password: 'wrong' }))).toEqual([
      'WRONG_PASSWORD',
    ]);
    expect(codes(await own.do('requestEmailChange', { email, password: PASSWORD }))).toEqual([
      'INVALID_INPUT',
    ]);
    expect(codes(await own.do('requestEmailChange', { email: 'nobody', password: PASSWORD }))).toEqual([
      'INVALID_INPUT',
    ]);
    await expect(
      browser(world.app).do('requestEmailChange', { email: fresh(), password: PASSWORD }),
    ).rejects.toThrow('UNAUTHENTICATED');
  });

  it('is void a day later, after another password, and for a forged link', async () => {
    const late = await begun();
    const changed = await begun();
    await changed.own.do('changePassword', {
      currentPassword: PASSWORD,
      password: 'seven lanterns on a boat',
    });
    const { token } = linkIn(changed.toNew);
    expect(codes(await browser(world.app).do('confirmEmailChange', { token }))).toEqual(['LINK_REFUSED']);
    const forged = `${token.slice(0, 24)}${'x'.repeat(43)}`;
    expect(codes(await browser(world.app).do('confirmEmailChange', { token: forged }))).toEqual([
      'LINK_REFUSED',
    ]);
    world.clock.pass(DAY + 1);
    expect(
      codes(await browser(world.app).do('confirmEmailChange', { token: linkIn(late.toNew).token })),
    ).toEqual(['LINK_REFUSED']);
  });

  it('is answered alike for one that somebody else has, and never taken from them', async () => {
    const other = await enter(world.app);
    const { own } = await enter(world.app);
    const free = await enter(world.app);
    const taken = await own.do('requestEmailChange', { email: other.email, password: PASSWORD });
    const open = await free.own.do('requestEmailChange', { email: fresh(), password: PASSWORD });
    expect(Object.keys(taken)).toEqual(Object.keys(open));
    expect(taken.errors).toEqual([]);
    const [letter] = await letters(other.email);
    const { token } = linkIn(letter);
    expect(codes(await browser(world.app).do('confirmEmailChange', { token }))).toEqual(['LINK_REFUSED']);
    expect(codes(await browser(world.app).do('signIn', { email: other.email, password: PASSWORD }))).toEqual(
      [],
    );
  });
});
