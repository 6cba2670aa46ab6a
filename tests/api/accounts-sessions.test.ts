import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AccountsWorld,
  type Browser,
  browser,
  enter,
  PASSWORD,
  startAccounts,
} from '../support/accounts.ts';

let world: AccountsWorld;
beforeAll(async () => {
  world = await startAccounts();
});
afterAll(() => world.app.server.close());

const EDGE =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0';
const WECHAT =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 MicroMessenger/8.0.50 Mobile/15E148';

type Seen = {
  id: string;
  browser: string | null;
  system: string | null;
  createdAt: string;
  lastSeenAt: string;
  isCurrent: boolean;
};

async function sessionsOf(own: Browser): Promise<Seen[]> {
  const { data } = await own.send(
    '{ viewer { sessions { id browser system createdAt lastSeenAt isCurrent } } }',
  );
  return (data as unknown as { viewer: { sessions: Seen[] } }).viewer.sessions;
}

/** The same account in two browsers. */
async function twoDevices() {
  const { email, own } = await enter(world.app, { 'user-agent': EDGE });
  const phone = browser(world.app, { 'user-agent': WECHAT });
  await phone.do('signIn', { email, password: PASSWORD });
  return { own, phone };
}

describe('the list of sessions', () => {
  it('names the devices roughly and marks the one that asks', async () => {
    const { own } = await twoDevices();
    expect(await sessionsOf(own)).toMatchObject([
      { browser: 'WeChat', system: 'iPhone', isCurrent: false },
      { browser: 'Edge', system: 'Windows', isCurrent: true },
    ]);
  });

  it('says to the quarter of an hour when each was last used', async () => {
    const { own, phone } = await twoDevices();
    world.clock.pass(47 * 60_000);
    await phone.isSignedIn();
    const [onPhone, here] = await sessionsOf(own);
    for (const { lastSeenAt } of [onPhone, here] as Seen[]) {
      expect(Date.parse(lastSeenAt) % (15 * 60_000)).toBe(0);
    }
    const ago = world.clock.now().getTime() - Date.parse(onPhone?.lastSeenAt ?? '');
    expect(ago).toBeLessThan(15 * 60_000);
  });

  it('knows no device where the browser does not say', async () => {
    const { own } = await enter(world.app, { 'user-agent': '' });
    expect(await sessionsOf(own)).toMatchObject([{ browser: null, system: null }]);
  });

  it('shows nothing of what opens a session', async () => {
    const { own } = await twoDevices();
    const token = own.cookie?.split('=')[1] ?? 'none';
    expect(JSON.stringify(await sessionsOf(own))).not.toContain(token);
  });
});

describe('ending sessions', () => {
  it('ends one at once, the others go on', async () => {
    const { own, phone } = await twoDevices();
    const [{ id } = { id: '' }] = await sessionsOf(own);
    expect(await own.do('endSession', { sessionId: id })).toEqual({ errors: [] });
    expect([await own.isSignedIn(), await phone.isSignedIn()]).toEqual([true, false]);
  });

  it('ends all others at once', async () => {
    const { own, phone } = await twoDevices();
    await own.do('endOtherSessions');
    expect([await own.isSignedIn(), await phone.isSignedIn()]).toEqual([true, false]);
    expect(await sessionsOf(own)).toHaveLength(1);
  });

  it("finds no session of somebody else's", async () => {
    const { own } = await twoDevices();
    const stranger = await enter(world.app);
    const [{ id } = { id: '' }] = await sessionsOf(own);
    await expect(stranger.own.do('endSession', { sessionId: id })).rejects.toThrow('NOT_FOUND');
    await expect(stranger.own.do('endSession', { sessionId: 'ses_nothing' })).rejects.toThrow('NOT_FOUND');
    expect(await sessionsOf(own)).toHaveLength(2);
  });

  it('is for who is signed in', async () => {
    await expect(browser(world.app).do('endOtherSessions')).rejects.toThrow('UNAUTHENTICATED');
  });
});
