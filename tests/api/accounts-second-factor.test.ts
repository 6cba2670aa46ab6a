import { createHmac } from 'node:crypto';
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

let world: AccountsWorld;
beforeAll(async () => {
  world = await startAccounts();
});
afterAll(() => world.app.server.close());

const STEP = 30_000;
type Setup = { token: string; secret: string; uri: string };

/** What the app on the phone shows now. */
const shown = (secret: string) => totp(secret, world.clock.now());

/** Somebody with a second factor; the code that turned it on is spent. */
async function guarded() {
  const { email, own } = await enter(world.app);
  const { secret, token } = (await own.do('beginSecondFactor', { password: PASSWORD })).setup as Setup;
  const { recoveryCodes } = await own.do('enableSecondFactor', { token, code: shown(secret) });
  world.clock.pass(STEP);
  return { email, own, secret, recoveryCodes: recoveryCodes as string[] };
}

async function firstStep(email: string) {
  const visitor = browser(world.app);
  const { challenge } = await visitor.do('signIn', { email, password: PASSWORD });
  return { visitor, token: (challenge as { token: string } | null)?.token ?? '' };
}

async function stateOf(own: Browser) {
  const { data } = await own.send('{ viewer { secondFactor { enabledAt recoveryCodesLeft } } }');
  return (data as unknown as { viewer: { secondFactor: object } }).viewer.secondFactor;
}

describe('turning the second factor on', () => {
  it('gives the app a secret, ten codes for the day it is lost, and ends the other sessions', async () => {
    const { email, own } = await enter(world.app);
    const other = browser(world.app);
    await other.do('signIn', { email, password: PASSWORD });
    const { setup } = await own.do('beginSecondFactor', { password: PASSWORD });
    const { token, secret, uri } = setup as Setup;
    expect(new URL(uri).searchParams.get('secret')).toBe(secret);
    expect(await stateOf(own)).toEqual({ enabledAt: null, recoveryCodesLeft: 0 });
    const { recoveryCodes } = await own.do('enableSecondFactor', { token, code: shown(secret) });
    expect(new Set(recoveryCodes as string[]).size).toBe(10);
    expect(await stateOf(own)).toMatchObject({ recoveryCodesLeft: 10 });
    expect([await own.isSignedIn(), await other.isSignedIn()]).toEqual([true, false]);
    expect((await world.post(email))[0]?.subject).toBe('灯桥两步验证已开启');
  });

  it('asks for the password and for a code of the app', async () => {
    const { own } = await enter(world.app);
    expect(codes(await own.do('beginSecondFactor', { password: 'a guess at it' }))).toEqual([
      'WRONG_PASSWORD',
    ]);
    const { token } = (await own.do('beginSecondFactor', { password: PASSWORD })).setup as Setup;
    expect(codes(await own.do('enableSecondFactor', { token, code: '000000' }))).toEqual(['WRONG_CODE']);
    expect(await stateOf(own)).toMatchObject({ enabledAt: null });
  });

  it("takes no setup of somebody else's, none from yesterday and none made up", async () => {
    const mine = await enter(world.app);
    const theirs = await enter(world.app);
    const { token, secret } = (await theirs.own.do('beginSecondFactor', { password: PASSWORD }))
      .setup as Setup;
    const enable = (own: Browser, wish: string) =>
      own.do('enableSecondFactor', { token: wish, code: shown(secret) });
    expect(codes(await enable(mine.own, token))).toEqual(['LINK_REFUSED']);
    expect(codes(await enable(theirs.own, `${token.slice(0, -2)}AA`))).toEqual(['LINK_REFUSED']);
    world.clock.pass(16 * 60_000);
    expect(codes(await enable(theirs.own, token))).toEqual(['LINK_REFUSED']);
  });

  it('happens once', async () => {
    const { own } = await guarded();
    expect(codes(await own.do('beginSecondFactor', { password: PASSWORD }))).toEqual([
      'SECOND_FACTOR_ALREADY_ON',
    ]);
  });

  it('keeps neither the secret nor a recovery code readable', async () => {
    const { secret, recoveryCodes, email } = await guarded();
    const found = await world.app.services.accounts.findByConfirmedEmail(email);
    expect(JSON.stringify(found)).not.toContain(secret);
    expect(JSON.stringify(found)).not.toContain(recoveryCodes[0]);
  });
});

describe('signing in with a second factor', () => {
  it('takes two steps, the password alone opens nothing', async () => {
    const { email, secret } = await guarded();
    const { visitor, token } = await firstStep(email);
    expect(visitor.cookie).toBeNull();
    const { viewer } = await visitor.do('completeSignIn', { token, code: shown(secret) });
    expect(viewer).not.toBeNull();
    expect(await visitor.isSignedIn()).toBe(true);
  });

  it('takes a code once, also from who looked over the shoulder, and also twice at once', async () => {
    const { email, secret } = await guarded();
    const steps = [await firstStep(email), await firstStep(email)];
    const code = shown(secret);
    const outcomes = await Promise.all(
      steps.map(({ visitor, token }) => visitor.do('completeSignIn', { token, code })),
    );
    expect(outcomes.flatMap(codes)).toEqual(['WRONG_CODE']);
    const late = await firstStep(email);
    expect(codes(await late.visitor.do('completeSignIn', { token: late.token, code }))).toEqual([
      'WRONG_CODE',
    ]);
  });

  it('takes no code older than one that was taken', async () => {
    const { email, secret } = await guarded();
    const old = shown(secret);
    world.clock.pass(STEP);
    const first = await firstStep(email);
    await first.visitor.do('completeSignIn', { token: first.token, code: shown(secret) });
    const second = await firstStep(email);
    expect(codes(await second.visitor.do('completeSignIn', { token: second.token, code: old }))).toEqual([
      'WRONG_CODE',
    ]);
  });

  it('takes each recovery code once, however it is written down', async () => {
    const { email, own, recoveryCodes } = await guarded();
    const [code = ''] = recoveryCodes;
    const first = await firstStep(email);
    const written = ` ${code.replaceAll('-', ' ').toUpperCase()} `;
    expect(codes(await first.visitor.do('completeSignIn', { token: first.token, code: written }))).toEqual(
      [],
    );
    const second = await firstStep(email);
    expect(codes(await second.visitor.do('completeSignIn', { token: second.token, code }))).toEqual([
      'WRONG_CODE',
    ]);
    expect(await stateOf(own)).toMatchObject({ recoveryCodesLeft: 9 });
  });

  it.each(['', '12345', '1234567', 'abcdef', '0'.repeat(10_000), '{"$ne":null}'])(
    'refuses %j as a code',
    async (code) => {
      const { email } = await guarded();
      const { visitor, token } = await firstStep(email);
      expect(codes(await visitor.do('completeSignIn', { token, code }))).toEqual(['WRONG_CODE']);
      expect(await visitor.isSignedIn()).toBe(false);
    },
  );

  it('makes guessing slow', async () => {
    const { email } = await guarded();
    const { visitor, token } = await firstStep(email);
    const outcomes: string[] = [];
    for (let n = 0; n < 7; n += 1) {
      outcomes.push(...codes(await visitor.do('completeSignIn', { token, code: `00000${n}` })));
    }
    expect(outcomes).toEqual([...Array(5).fill('WRONG_CODE'), ...Array(2).fill('TOO_MANY_ATTEMPTS')]);
  });

  it('refuses a first step that is too long ago, forged, or from before the password changed', async () => {
    const { email, own, secret } = await guarded();
    const complete = (token: string) =>
      browser(world.app).do('completeSignIn', { token, code: shown(secret) });
    const { token } = await firstStep(email);
    expect(codes(await complete(`${token.slice(0, -2)}AA`))).toEqual(['SIGN_IN_REFUSED']);
    expect(codes(await complete('x'))).toEqual(['SIGN_IN_REFUSED']);
    await own.do('changePassword', { currentPassword: PASSWORD, password: 'another one entirely' });
    expect(codes(await complete(token))).toEqual(['SIGN_IN_REFUSED']);
    await own.do('changePassword', { currentPassword: 'another one entirely', password: PASSWORD });
    const late = await firstStep(email);
    world.clock.pass(5 * 60_000);
    expect(codes(await complete(late.token))).toEqual(['SIGN_IN_REFUSED']);
  });
});

describe('turning the second factor off', () => {
  it('asks for password and code', async () => {
    const { own, secret } = await guarded();
    const off = (password: string, code: string) => own.do('disableSecondFactor', { password, code });
    expect(codes(await off('a guess at it', shown(secret)))).toEqual(['WRONG_PASSWORD']);
    expect(codes(await off(PASSWORD, '000000'))).toEqual(['WRONG_CODE']);
    expect(codes(await off(PASSWORD, shown(secret)))).toEqual([]);
    expect(await stateOf(own)).toEqual({ enabledAt: null, recoveryCodesLeft: 0 });
    expect(await own.isSignedIn()).toBe(true);
  });

  it('is not done by a new password', async () => {
    const { email, own } = await guarded();
    await own.do('changePassword', { currentPassword: PASSWORD, password: 'another one entirely' });
    const { challenge, viewer } = await browser(world.app).do('signIn', {
      email,
      password: 'another one entirely',
    });
    expect([viewer, challenge !== null]).toEqual([null, true]);
  });

  it('replaces the recovery codes when asked, the earlier ones are void', async () => {
    const { email, own, secret, recoveryCodes } = await guarded();
    const renewed = await own.do('renewRecoveryCodes', { password: PASSWORD, code: shown(secret) });
    expect(renewed.recoveryCodes).toHaveLength(10);
    const { visitor, token } = await firstStep(email);
    const old = recoveryCodes[0] ?? '';
    expect(codes(await visitor.do('completeSignIn', { token, code: old }))).toEqual(['WRONG_CODE']);
  });
});

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 6238 by the book, not by the library that the product takes. */
function totp(secret: string, now: Date): string {
  const bits = [...secret].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now.getTime() / STEP)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
