import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fastify from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clientPlugin } from './client.ts';

const folder = mkdtempSync(join(tmpdir(), 'client-'));
const server = fastify();
const script = 'export const lamp = 1;';

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'a-1.js'), script);
  writeFileSync(join(folder, 'assets', 'a-1.js.gz'), gzipSync(script));
  writeFileSync(join(folder, 'assets', 'b-1.js'), script);
  await server.register(clientPlugin, { folder, graphiql: false });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers });

it('sends a script packed to whoever can unpack it, and keeps it for good', async () => {
  const packed = await get('/assets/a-1.js', { 'accept-encoding': 'gzip, deflate, br' });
  expect(packed.headers).toMatchObject({
    'content-encoding': 'gzip',
    'content-type': expect.stringContaining('javascript'),
    'cache-control': expect.stringContaining('immutable'),
    vary: expect.stringMatching(/accept-encoding/i),
  });
  expect(gunzipSync(packed.rawPayload).toString()).toBe(script);
});

it('sends it plain to whoever cannot, and where nothing is packed', async () => {
  const plain = await get('/assets/a-1.js');
  const unpacked = await get('/assets/b-1.js', { 'accept-encoding': 'gzip' });
  for (const answer of [plain, unpacked]) {
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body).toBe(script);
  }
});

it('shows the page for every address, and no page for a script that is gone', async () => {
  const page = await get('/needs/nee_1', { accept: 'text/html', 'accept-encoding': 'gzip' });
  expect([page.statusCode, page.body, page.headers['cache-control']]).toEqual([
    200,
    '<!doctype html>',
    'no-cache',
  ]);
  expect((await get('/assets/gone.js')).statusCode).toBe(404);
});
