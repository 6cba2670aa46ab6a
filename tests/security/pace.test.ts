import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { enter, PASSWORD } from '../support/accounts.ts';
import { startApp } from '../support/world.ts';
import { startProduction } from './support/production.ts';

let app: App;
afterEach(() => app.server.close());

const ALLOWED = 6;
const start = async () => {
  app = await startApp({ requestsPerMinute: ALLOWED });
};

type Wish = { address?: string; headers?: Record<string, string> };

async function ask({ address = '192.0.2.1', headers = {} }: Wish = {}) {
  return app.server.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: address,
    headers: { 'content-type': 'application/json', ...headers },
    payload: '{"query":"{ __typename }"}',
  });
}

/** How many of so many requests were answered. */
async function answered(times: number, wish: Wish | ((n: number) => Wish)): Promise<number> {
  let count = 0;
  for (let n = 0; n < times; n += 1) {
    const reply = await ask(typeof wish === 'function' ? wish(n) : wish);
    if (reply.statusCode === 200) count += 1;
  }
  return count;
}

describe('asking too fast', () => {
  it('is told with the seconds to wait, in the language of the request', async () => {
    await start();
    await answered(ALLOWED, {});
    const reply = await ask();
    expect(reply.statusCode).toBe(429);
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
    const [error] = reply.json<{ errors: { message: string; extensions: { code: string } }[] }>().errors;
    expect(error?.extensions.code).toBe('RATE_LIMITED');
    expect(error?.message).toMatch(/请 \d+ 秒后再试/);
    const english = await ask({ headers: { 'accept-language': 'en' } });
    expect(english.json<{ errors: { message: string }[] }>().errors[0]?.message).toMatch(
      /try again in \d+ s/,
    );
  });

  it('can be foreseen: each answer tells what is left', async () => {
    await start();
    const { headers } = await ask();
    expect([headers['ratelimit-limit'], headers['ratelimit-remaining']]).toEqual([
      String(ALLOWED),
      String(ALLOWED - 1),
    ]);
    expect(Number(headers['ratelimit-reset'])).toBeGreaterThan(0);
  });

  it('by the visitors of an address leaves those alone who are signed in there', async () => {
    await start();
    const { own } = await enter(app);
    await answered(ALLOWED * 2, {});
    expect((await ask()).statusCode).toBe(429);
    expect(await answered(ALLOWED, { headers: { cookie: own.cookie ?? '' } })).toBe(ALLOWED);
  });

  it('is counted for a person, from whatever address', async () => {
    await start();
    const { own } = await enter(app);
    const wish = (n: number) => ({ address: `192.0.2.${n + 10}`, headers: { cookie: own.cookie ?? '' } });
    expect(await answered(ALLOWED * 2, wish)).toBe(ALLOWED);
  });

  it('is counted for all keys of a person together, apart from the person', async () => {
    await start();
    const { own } = await enter(app);
    const secrets: string[] = [];
    for (const name of ['a', 'b']) {
      const key = await own.do('createApiKey', { name, scopes: ['READ'], days: 1, password: PASSWORD });
      secrets.push(String(key.secret));
    }
    const wish = (n: number) => ({ headers: { authorization: `Bearer ${secrets[n % 2]}` } });
    expect(await answered(ALLOWED * 2, wish)).toBe(ALLOWED);
    expect((await ask({ headers: { cookie: own.cookie ?? '' } })).statusCode).toBe(200);
  });

  it('is not hidden behind cookies and keys that are made up', async () => {
    await start();
    const cookies = (n: number) => ({ headers: { cookie: `dengqiao_session=${'a'.repeat(40)}${n}` } });
    expect(await answered(ALLOWED * 2, cookies)).toBe(ALLOWED);
    const keys = (n: number) => ({
      address: '192.0.2.2',
      headers: { authorization: `Bearer dq_${'a'.repeat(40)}${n}` },
    });
    const statuses = [];
    for (let n = 0; n < ALLOWED * 2; n += 1) statuses.push((await ask(keys(n))).statusCode);
    expect(statuses.filter((status) => status === 429)).toHaveLength(ALLOWED);
  });

  it('is not hidden behind the many addresses of one IPv6 network', async () => {
    await start();
    expect(await answered(ALLOWED * 2, (n) => ({ address: `2001:db8:1:2::${n + 1}` }))).toBe(ALLOWED);
  });
});

describe('an address that a header claims', () => {
  const claim = (address: string) => (n: number) => ({
    address,
    headers: { 'x-forwarded-for': `198.51.100.${n}` },
  });

  it('is not believed from somebody who comes from afar', async () => {
    app = await startProduction({ requestsPerMinute: ALLOWED });
    expect(await answered(ALLOWED * 2, claim('203.0.113.9'))).toBe(ALLOWED);
  });

  it('is believed from a proxy on the own network, but only what the proxy itself saw', async () => {
    app = await startProduction({ requestsPerMinute: ALLOWED });
    expect(await answered(ALLOWED * 2, claim('10.0.0.1'))).toBe(ALLOWED * 2);
    const forged = (n: number) => ({
      address: '10.0.0.1',
      headers: { 'x-forwarded-for': `198.51.100.${n + 100}, 203.0.113.7` },
    });
    expect(await answered(ALLOWED * 2, forged)).toBe(ALLOWED);
  });

  it('is not believed at all where there is no proxy', async () => {
    await start();
    expect(await answered(ALLOWED * 2, claim('10.0.0.1'))).toBe(ALLOWED);
  });
});
