import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { type RecordedMail, recordMail } from '../support/mail.ts';
import {
  addFirm,
  DAY,
  type Firm,
  listSaved,
  MINUTE,
  pass,
  publishNeed,
  save,
  sundayClock,
} from '../support/saved-searches.ts';
import { type Person, signedIn, startApp, type TestClock } from '../support/world.ts';

let app: App;
let mail: RecordedMail;
let clock: TestClock;
let firm: Firm;
let reader: Person;

beforeEach(async () => {
  await app?.server.close();
  clock = sundayClock();
  mail = recordMail();
  app = await startApp({ clock, mail });
  firm = await addFirm(app);
  reader = await signedIn(app, { memberOf: (await addFirm(app)).id });
  await pass(app, clock, 10_000);
});
afterAll(() => app.server.close());

const needs = (title: string) => publishNeed(firm, { title });

describe('the link that stops letters', () => {
  const linkOf = async () => {
    await save(reader, { frequency: 'AT_ONCE', name: '铜件 <b>' });
    await needs('盐雾发黑的铜件');
    await pass(app, clock, MINUTE);
    const url = new URL(mail.letters[0]?.unsubscribeUrl ?? '');
    return url.pathname + url.search;
  };
  const call = (method: 'GET' | 'POST', url: string, payload?: string, type?: string) =>
    app.server.inject({
      method,
      url,
      headers: { accept: 'text/html', ...(type && { 'content-type': type }) },
      ...(payload && { payload }),
    });

  it('asks first, and stops by one POST without signing in', async () => {
    const url = await linkOf();
    const asked = await call('GET', url);
    expect([asked.statusCode, asked.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(asked.body).toContain('铜件 &lt;b&gt;');
    expect((await listSaved(reader)).savedSearches.nodes[0]?.frequency).toBe('AT_ONCE');

    const form = 'application/x-www-form-urlencoded';
    for (const turn of [1, 2]) {
      const stopped = await call('POST', url, 'List-Unsubscribe=One-Click', form);
      expect([turn, stopped.statusCode]).toEqual([turn, 200]);
    }
    expect((await listSaved(reader)).savedSearches.nodes[0]?.frequency).toBe('NEVER');
    await needs('盐雾发黑的另一件');
    await pass(app, clock, DAY);
    expect(mail.letters).toHaveLength(1);
  });

  it('does nothing when it is forged, cut or changed', async () => {
    const url = await linkOf();
    const forged = [
      '/alerts/stop',
      '/alerts/stop?token=',
      `${url}&token=x`,
      url.replace(/sav_./, (start) => (start === 'sav_0' ? 'sav_1' : 'sav_0')),
      url.replace(/\.([0-9a-z]+)\./, '.zzzzzzzz.'),
      url.replace(/...$/, (end) => (end === 'AAA' ? 'BBB' : 'AAA')),
      `${url}A`,
      `/alerts/stop?token=${'a'.repeat(10_000)}`,
      '/alerts/stop?token[]=x',
    ];
    for (const link of forged) {
      for (const method of ['GET', 'POST'] as const) {
        expect([link.slice(0, 60), method, (await call(method, link)).statusCode]).toEqual([
          link.slice(0, 60),
          method,
          404,
        ]);
      }
    }
    expect((await listSaved(reader)).savedSearches.nodes[0]?.frequency).toBe('AT_ONCE');
  });

  it('asks in the language of its reader, and lets no other site frame or call it by a script', async () => {
    const { body, headers } = await app.server.inject({
      url: await linkOf(),
      headers: { 'accept-language': 'en' },
    });
    expect(body).toContain('>Stop</button>');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['cache-control']).toBe('no-store');
  });

  it('ends after half a year, and with its search', async () => {
    const url = await linkOf();
    clock.pass(179 * DAY);
    expect((await call('GET', url)).statusCode).toBe(200);
    clock.pass(2 * DAY);
    expect((await call('POST', url)).statusCode).toBe(404);
  });
});
