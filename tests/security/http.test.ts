import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { addAccount, browser, linkIn, PASSWORD, startAccounts } from '../support/accounts.ts';
import { startProduction } from './support/production.ts';

let app: App;
beforeAll(async () => {
  app = await startProduction();
});
afterAll(() => app.server.close());

type Body = {
  data?: unknown;
  errors: { message: string; extensions: { code: string; requestId?: string } }[];
};

const post = (payload: object | string, headers: Record<string, string> = {}, url = '/graphql') =>
  app.server.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });

describe('the headers of every answer', () => {
  const answers: [string, () => ReturnType<typeof post>][] = [
    ['a query', () => post({ query: '{ __typename }' })],
    ['a query that is none', () => post('{"query": ')],
    ['a body that is too large', () => post({ query: `# ${'x'.repeat(300_000)}` })],
    ['a foreign page', () => post({ query: '{ __typename }' }, { 'sec-fetch-site': 'cross-site' })],
    ['a page', () => app.server.inject({ url: '/', headers: { accept: 'text/html' } })],
    ['a deep page', () => app.server.inject({ url: '/partners/x', headers: { accept: 'text/html' } })],
    ['what does not exist', () => app.server.inject('/nothing.png')],
    ['a stop link', () => app.server.inject('/alerts/stop?token=x')],
    ['a sign of life', () => app.server.inject('/healthz')],
    [
      'figures that are not for strangers',
      () => app.server.inject({ url: '/metrics', remoteAddress: '203.0.113.5' }),
    ],
  ];

  it.each(answers)('keep foreign scripts, frames and guesses out: %s', async (_case, ask) => {
    const { headers } = await ask();
    const csp = String(headers['content-security-policy']);
    for (const part of [
      "default-src 'self'",
      "script-src 'self'",
      "object-src 'none'",
      "frame-ancestors 'none'",
    ]) {
      expect(csp).toContain(part);
    }
    expect(csp).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': expect.stringMatching(/max-age=\d{8}/),
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('server');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('keep answers out of every cache', async () => {
    for (const [name, ask] of answers) {
      const { headers } = await ask();
      const wanted =
        name.endsWith('page') && !name.startsWith('a foreign') ? /no-cache|no-store/ : /no-store/;
      expect([name, String(headers['cache-control'])]).toEqual([name, expect.stringMatching(wanted)]);
    }
  });

  it('give the session a cookie that only travels over TLS, to us, and not to scripts', async () => {
    const { email } = await addAccount(app);
    const input = { email, password: PASSWORD };
    const reply = await post({
      query: 'mutation In($input: SignInInput!) { signIn(input: $input) { errors { code } } }',
      variables: { input },
    });
    const [cookie] = [reply.headers['set-cookie']].flat();
    for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(flag);
    expect(cookie).not.toContain('Domain=');
  });
});

describe('a fault of ours', () => {
  const secret = 'mongodb://root:hunter2@10.0.0.5/dengqiao at /srv/api/secret.ts:42';

  it('is told without a word of what is inside, with the number by which we find it', async () => {
    const spy = vi.spyOn(app.services.commissioners, 'get').mockRejectedValue(new Error(secret));
    const reply = await post({ query: `{ commissioner(id: "com_${'0'.repeat(24)}") { name } }` });
    spy.mockRestore();
    expect(reply.body).not.toMatch(/hunter2|mongodb|secret\.ts|stack/);
    const [error] = reply.json<Body>().errors;
    expect(error?.extensions).toEqual({ code: 'INTERNAL', requestId: reply.headers['x-request-id'] });
  });

  it('outside of GraphQL is told likewise', async () => {
    const spy = vi.spyOn(app.services.savedSearches, 'readStopLink').mockRejectedValue(new Error(secret));
    const reply = await app.server.inject('/alerts/stop?token=x');
    spy.mockRestore();
    expect([reply.statusCode, reply.body.includes('hunter2')]).toEqual([500, false]);
    const [error] = reply.json<Body>().errors;
    expect(error?.extensions).toEqual({ code: 'INTERNAL', requestId: reply.headers['x-request-id'] });
  });
});

describe('strangers in production', () => {
  it.each([
    ['the schema', '{ __schema { types { name } } }'],
    ['a type', '{ __type(name: "Viewer") { fields { name } } }'],
  ])('are not told %s', async (_case, query) => {
    const { body, statusCode } = await post({ query });
    expect([statusCode, body.includes('"fields"'), body.includes('"types"')]).toEqual([400, false, false]);
  });

  it.each([
    ['fields', '{ viewr { isOfficer } }', 'viewer'],
    ['values', '{ partners(filter: { kinds: [ENTERPRIS] }) { total { value } } }', 'ENTERPRISE'],
    ['arguments', '{ need(di: "x") { id } }', '"id"'],
  ])('are given no hint at %s', async (_case, query, hint) => {
    const { body } = await post({ query });
    expect(body).not.toMatch(/是不是|Did you mean/);
    expect(body).not.toContain(hint);
  });

  it('change nothing by a link', async () => {
    const query = encodeURIComponent('mutation Out { signOut { errors { code } } }');
    expect((await app.server.inject(`/graphql?query=${query}`)).statusCode).toBeGreaterThanOrEqual(400);
  });

  it.each([
    [
      'variables that nest without end',
      `{"query":"{ __typename }","variables":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`,
    ],
    [
      'one huge value',
      JSON.stringify({
        query: 'query Q($id: ID!) { need(id: $id) { id } }',
        variables: { id: 'x'.repeat(200_000) },
      }),
    ],
    [
      'ten thousand variables',
      JSON.stringify({
        query: '{ __typename }',
        variables: Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`v${n}`, n])),
      }),
    ],
    [
      'an operation of that name',
      JSON.stringify({ query: 'query a { __typename }', operationName: '__proto__' }),
    ],
    ['a batch', JSON.stringify(Array(500).fill({ query: '{ __typename }' }))],
  ])('do not hold us up with %s', async (_case, payload) => {
    const began = performance.now();
    const reply = await post(payload);
    expect(reply.statusCode).toBeLessThan(500);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe('bytes on the wire', () => {
  let port: number;
  beforeAll(async () => {
    await app.server.listen({ port: 0, host: '127.0.0.1' });
    ({ port } = app.server.server.address() as AddressInfo);
  });

  /** What comes back for exactly these bytes. */
  async function send(lines: readonly string[], body = ''): Promise<string> {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString();
    });
    socket.on('error', () => undefined);
    socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`);
    setTimeout(() => socket.destroy(), 400).unref();
    await once(socket, 'close');
    return answer;
  }

  const body = '{"query":"{ __typename }"}';
  const head = ['POST /graphql HTTP/1.1', 'Host: localhost', 'Content-Type: application/json'];
  const smuggled = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n';

  it.each([
    ['two lengths', [...head, `Content-Length: ${body.length}`, 'Content-Length: 5']],
    ['a length and chunks', [...head, `Content-Length: ${body.length}`, 'Transfer-Encoding: chunked']],
    ['chunks of another name', [...head, 'Transfer-Encoding: xchunked']],
    ['a length that is none', [...head, 'Content-Length: +5']],
    ['a header folded over two lines', [...head, `Content-Length: ${body.length}`, 'X-A: a', ' b: c']],
    ['a space before the colon', [...head, `Content-Length : ${body.length}`]],
  ])('that two readers would read apart are refused: %s', async (_case, lines) => {
    const answer = await send(lines, `${body}${smuggled}`);
    expect(answer.startsWith('HTTP/1.1 400')).toBe(true);
    expect(answer).not.toContain('"status":"ok"');
  });

  it.each([
    '/../../../package.json',
    '/..%2f..%2f..%2fpackage.json',
    '/assets/..%2f..%2f..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets\\..\\..\\..\\package.json',
    '/..;/package.json',
    '/package.json%00.html',
    '//etc/passwd',
    '/%c0%ae%c0%ae/package.json',
  ])('lead to no file outside of the client: %s', async (path) => {
    const answer = await send([`GET ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close']);
    expect(answer).toMatch(/^HTTP\/1\.1 (400|403|404)/);
    expect(answer).not.toContain('"dengqiao"');
    expect(answer).not.toContain('root:');
  });

  it('that trickle in do not keep a connection for ever', () => {
    const { requestTimeout, headersTimeout } = app.server.server;
    expect(requestTimeout).toBeGreaterThan(0);
    // Of an upload; all else is ended sooner, see `patience.test.ts`.
    expect(requestTimeout).toBeLessThanOrEqual(15 * 60_000);
    expect(app.server.hasPlugin('patience')).toBe(true);
    expect(headersTimeout).toBeLessThanOrEqual(60_000);
  });
});

describe('the links of letters', () => {
  it.each([
    { host: 'evil.example' },
    { 'x-forwarded-host': 'evil.example' },
    { forwarded: 'host=evil.example' },
    { host: 'evil.example', 'x-forwarded-proto': 'javascript' },
  ])('lead to us, whatever the request calls us: %j', async (headers) => {
    const world = await startAccounts();
    const { email } = await addAccount(world.app);
    await browser(world.app, headers).do('requestPasswordReset', { email });
    const [letter] = (await world.post(email)).filter(({ text }) => text.includes('#'));
    expect(linkIn(letter).token).not.toBe('');
    expect(JSON.stringify(letter)).not.toContain('evil');
    await world.app.server.close();
  });
});
