import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { codesOf, person, signedIn, startApp } from '../support/world.ts';

let app: App;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.server.close());

type Body = { data: unknown; errors: { message: string; extensions: { code: string } }[] };

async function post(payload: string, headers: Record<string, string> = {}) {
  const reply = await app.server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload,
  });
  return { status: reply.statusCode, body: reply.json<Body>(), reply };
}

describe('the door of the API', () => {
  it.each([
    ['a body that is no JSON', '{"query": ', 400],
    ['an empty body', '', 400],
    ['JSON that is no request', '[]', 400],
    ['a query that is no GraphQL', JSON.stringify({ query: '{ viewer {' }), 400],
    ['a field that does not exist', JSON.stringify({ query: '{ nothing }' }), 400],
    ['a batch', JSON.stringify([{ query: '{ __typename }' }]), 400],
  ])('answers %s with one sentence and a code', async (_case, payload, status) => {
    const answer = await post(payload);
    expect(answer.status).toBe(status);
    expect(answer.body.errors[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it('refuses a body over the limit, in the language of the request', async () => {
    const payload = JSON.stringify({ query: `{ __typename } # ${'灯'.repeat(200_000)}` });
    expect((await post(payload)).body.errors[0]).toEqual({
      message: '提交的内容太大，请缩短后再试',
      extensions: { code: 'BODY_TOO_LARGE' },
    });
    expect((await post(payload, { 'accept-language': 'en' })).body.errors[0]?.message).toMatch(/too large/);
  });

  it.each([
    ['GET', '/imports/templates', 404],
    ['GET', '/imports/templates/lamps', 404],
    ['DELETE', '/imports', 404],
    ['POST', '/imports', 404],
    ['GET', '/exports', 404],
    ['POST', '/exports', 422],
    ['POST', '/account/personal-data', 422],
    ['PUT', '/files/file_1', 404],
    ['GET', '/files/file_1', 404],
    ['POST', '/needs', 404],
    ['GET', '/graphql', 400],
    ['PUT', '/graphql', 404],
    ['GET', '/%zz', 400],
    ['POST', '/healthz', 404],
  ] as const)(
    'answers %s %s in Chinese to whoever names no language, and in English on request',
    async (method, url, status) => {
      const plain = await app.server.inject({ method, url });
      const english = await app.server.inject({ method, url, headers: { 'accept-language': 'en-GB' } });
      const said = [plain, english].map((reply) => reply.json<Body>().errors[0]?.message);
      expect([plain.statusCode, english.statusCode]).toEqual([status, status]);
      expect(said).toEqual([
        expect.stringMatching(/\p{Script=Han}/u),
        expect.not.stringMatching(/\p{Script=Han}/u),
      ]);
      expect(plain.body).not.toContain(url === '/%zz' ? 'zz' : 'FST_');
    },
  );

  it.each([
    ['/graphql', 'application/json'],
    ['/imports?kind=NEED', 'application/octet-stream'],
  ])('names to %s the type that it takes', async (url, type) => {
    const headers = { 'content-type': 'text/plain' };
    const reply = await app.server.inject({ method: 'POST', url, headers, payload: 'x' });
    expect([reply.statusCode, reply.json<Body>().errors[0]?.message]).toEqual([415, `请以 ${type} 提交`]);
  });

  it('refuses a form from another site, which a browser would send with its cookie', async () => {
    const { cookie } = await signedIn(app, {});
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const reply = await app.server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': type, cookie: cookie ?? '' },
        payload: '{"query":"mutation SignOut { signOut { errors { code } } }"}',
      });
      expect([type, reply.statusCode >= 400]).toEqual([type, true]);
    }
    const mutation = encodeURIComponent('mutation SignOut { signOut { errors { code } } }');
    const get = await app.server.inject({
      method: 'GET',
      url: `/graphql?query=${mutation}`,
      headers: { cookie: cookie ?? '' },
    });
    expect(get.statusCode).toBeGreaterThanOrEqual(400);
    const { data } = await person(app, cookie).ask<{ viewer: object | null }>('{ viewer { isOfficer } }');
    expect(data.viewer).not.toBeNull();
  });

  it('refuses a query that nests too deep', async () => {
    const deep = `{ fields ${'{ children '.repeat(20)} { code } ${'} '.repeat(20)} }`;
    expect(codesOf(await person(app).ask(deep))).toEqual(['BAD_REQUEST']);
  });

  it('keeps foreign scripts and frames out', async () => {
    const { reply } = await post(JSON.stringify({ query: '{ __typename }' }));
    expect(reply.headers['content-security-policy']).toContain("script-src 'self'");
    expect(reply.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(reply.headers['x-content-type-options']).toBe('nosniff');
  });

  it('says that it lives, and that it can answer', async () => {
    expect((await app.server.inject('/healthz')).json()).toEqual({ status: 'ok' });
    expect((await app.server.inject('/readyz')).json()).toEqual({
      status: 'ready',
      store: 'ready',
      search: 'ready',
    });
  });

  it('slows down whoever asks too fast', async () => {
    const slow = await startApp({ requestsPerMinute: 3 });
    const answers = [];
    for (let turn = 0; turn < 5; turn += 1) {
      answers.push(
        await slow.server.inject({ method: 'POST', url: '/graphql', payload: { query: '{ __typename }' } }),
      );
    }
    expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(2);
    expect(answers.at(-1)?.json<Body>().errors[0]?.extensions.code).toBe('RATE_LIMITED');
    await slow.server.close();
  });
});
