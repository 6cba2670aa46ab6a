import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { createBus } from '../../api/src/kernel/bus.ts';
import { recordMail } from '../support/mail.ts';
import { choose, reader, told } from '../support/notifications.ts';
import { ACCEPT, openScene, WITHDRAW } from '../support/partnerships.ts';
import { DAY, HOUR, MINUTE, pass, startTwin, sundayClock } from '../support/saved-searches.ts';
import { settleWithoutMatching, startApp } from '../support/world.ts';

let app: App;
const bus = createBus();
const clock = sundayClock();
const mail = recordMail();

beforeAll(async () => {
  app = await startApp({ bus, clock, mail });
});
afterAll(() => app.server.close());
beforeEach(async () => {
  await pass(app, clock, 2 * DAY);
  mail.letters.splice(0);
});

const lettersTo = (email: string) => mail.letters.filter(({ to }) => to === email);
const tokenIn = (url = '') => new URL(url).searchParams.get('token') ?? '';
const knock = (method: 'GET' | 'POST', door: string, token: string) =>
  app.server.inject({ method, url: `/alerts/${door}?token=${encodeURIComponent(token)}` });

/** A firm that asks, and somebody at the university who is asked. */
async function openLetters(wish: { language?: 'zh' | 'en' } = {}) {
  const scene = await openScene(app);
  const own = await reader(app, { memberOf: scene.universityId, role: 'MEMBER', ...wish });
  return { ...scene, ...own };
}

describe('a letter', () => {
  it('comes at once where somebody waits for an answer, in the language of its reader', async () => {
    const { email, requestedId } = await openLetters({ language: 'en' });
    const id = await requestedId();
    await pass(app, clock, 2 * MINUTE);
    const [letter, ...more] = lettersTo(email);
    expect(more).toEqual([]);
    expect(letter?.subject).toMatch(/asks you for a partnership · Dengqiao$/);
    expect(letter?.text).toContain(`/partnerships/${id}`);
    expect(letter?.html).toContain('<html lang="en">');
    expect(letter?.unsubscribeUrl).toMatch(/\/alerts\/stop\?token=/);
    await pass(app, clock, 2 * DAY);
    expect(lettersTo(email)).toHaveLength(1);
  });

  it('gathers a day for who wants it so: at eight in China, all topics in one, and none of it again', async () => {
    const { email, who, firm, university, requestedId, decide, send } = await openLetters();
    await choose(who, { topic: 'PARTNERSHIP_REQUESTS', mail: 'DAILY' });
    const id = await requestedId();
    await decide(university, ACCEPT, id);
    await send(firm, id);
    await pass(app, clock, 2 * HOUR);
    expect(lettersTo(email)).toEqual([]);
    await pass(app, clock, DAY);
    const [letter, ...more] = lettersTo(email);
    expect(more).toEqual([]);
    expect(letter?.subject).toBe('2 条通知 · 灯桥');
    expect(letter?.text).toMatch(/申请和你们合作/);
    expect(letter?.text).toMatch(/发来 1 条消息/);
    await pass(app, clock, 2 * DAY);
    expect(lettersTo(email)).toHaveLength(1);
  });

  it('is not written where all was read before, or the person has left meanwhile', async () => {
    const one = await openLetters();
    const other = await reader(app, { memberOf: one.universityId, role: 'MEMBER' });
    await one.requestedId();
    await settleWithoutMatching(app);
    const READ_ALL =
      'mutation R($input: ReadAllNotificationsInput!) { readAllNotifications(input: $input) { count } }';
    await one.who.ask(READ_ALL, { input: {} });
    await app.services.accounts.setMembership(other.id, one.universityId, null);
    await pass(app, clock, 2 * MINUTE);
    expect([...lettersTo(one.email), ...lettersTo(other.email)]).toEqual([]);
  });

  it('bears one number where the mail server takes it and dies, and where two processes are at it', async () => {
    const { email, requestedId } = await openLetters();
    await requestedId();
    await settleWithoutMatching(app);
    const twin = await startTwin(app, { clock, mail });
    try {
      clock.pass(2 * MINUTE);
      mail.loseNextReply();
      await Promise.all([settleWithoutMatching(app), settleWithoutMatching(twin)]);
      await pass(app, clock, HOUR);
      const ids = lettersTo(email).map(({ id }) => id);
      expect(new Set(ids).size).toBe(1);
      expect(ids.length).toBeLessThanOrEqual(2);
    } finally {
      await twin.server.close();
    }
  });

  it('says nothing twice: what a module writes itself is told on the site alone', async () => {
    const { firmId, firm } = await openLetters();
    const joiner = await reader(app);
    await joiner.who.ask(
      'mutation J($input: RequestMembershipInput!) { requestMembership(input: $input) { errors { code } } }',
      { input: { organizationId: firmId, note: '我是新来的' } },
    );
    await pass(app, clock, 2 * DAY);
    const [owner] = await app.services.accounts.listByOrganization(firmId);
    expect(lettersTo(owner?.email ?? '').map(({ subject }) => subject)).toEqual([
      expect.stringContaining('申请加入'),
    ]);
    expect((await told(firm)).nodes.map(({ kind }) => kind)).toEqual(['MEMBERSHIP_REQUESTED']);
  });
});

describe('the link in a letter', () => {
  it('asks first, ends its topic without signing in, and takes it back', async () => {
    const { email, who, firm, requestedId, decide } = await openLetters();
    const id = await requestedId();
    await pass(app, clock, 2 * MINUTE);
    const token = tokenIn(lettersTo(email)[0]?.unsubscribeUrl);
    const asked = await knock('GET', 'stop', token);
    expect([asked.statusCode, asked.body.includes('合作申请和答复')]).toEqual([200, true]);
    expect(await mailOf(who)).toBe('AT_ONCE');
    expect((await knock('POST', 'stop', token)).statusCode).toBe(200);
    expect((await knock('POST', 'stop', token)).statusCode).toBe(200);
    expect(await mailOf(who)).toBe('NEVER');
    await decide(firm, WITHDRAW, id);
    await pass(app, clock, 2 * DAY);
    expect(lettersTo(email)).toHaveLength(1);
    expect((await knock('POST', 'resume', token)).statusCode).toBe(200);
    expect(await mailOf(who)).toBe('AT_ONCE');
  });

  it('does nothing where it is tampered with, too old, or made for somebody else', async () => {
    const { email, who, requestedId } = await openLetters();
    const other = await openLetters();
    await requestedId();
    await pass(app, clock, 2 * MINUTE);
    const token = tokenIn(lettersTo(email)[0]?.unsubscribeUrl);
    const foreign = token.replace(/^acc_[0-9a-f]{24}/, other.id);
    for (const bad of [foreign, `${token}x`, token.slice(1), '', token.replace(/.$/, '!')]) {
      for (const door of ['stop', 'resume']) {
        expect((await knock('POST', door, bad)).statusCode).toBe(404);
      }
    }
    expect([await mailOf(who), await mailOf(other.who)]).toEqual(['AT_ONCE', 'AT_ONCE']);
    clock.pass(181 * DAY);
    expect((await knock('POST', 'stop', token)).statusCode).toBe(404);
  });
});

const CHOICES = '{ viewer { notificationChoices { topic mail } } }';

async function mailOf(who: Awaited<ReturnType<typeof reader>>['who']): Promise<string | null | undefined> {
  const { data } = await who.ask<{
    viewer: { notificationChoices: { topic: string; mail: string | null }[] };
  }>(CHOICES);
  return data.viewer.notificationChoices.find(({ topic }) => topic === 'PARTNERSHIP_REQUESTS')?.mail;
}
