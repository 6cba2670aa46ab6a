import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import fastify from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packedPlugin } from './packed.ts';

const server = fastify();
const long = { lamps: '灯'.repeat(2_000) };

beforeAll(async () => {
  await server.register(packedPlugin);
  server.get('/long', (_request, reply) => reply.header('vary', 'origin').send(long));
  server.get('/short', () => ({ lamps: 1 }));
  server.get('/stream', (_request, reply) => reply.send(Readable.from([JSON.stringify(long)])));
});
afterAll(() => server.close());

const get = (url: string, encodings?: string) =>
  server.inject({ url, headers: encodings === undefined ? {} : { 'accept-encoding': encodings } });

it('packs a long answer, with its length and what it varies by', async () => {
  const { headers, rawPayload } = await get('/long', 'br, gzip');
  expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'origin, accept-encoding' });
  expect(Number(headers['content-length'] ?? rawPayload.length)).toBe(rawPayload.length);
  expect(JSON.parse(gunzipSync(rawPayload).toString())).toEqual(long);
});

it.each([undefined, 'br', 'gzip;q=0', 'identity, gzip;q=0.0'])(
  'leaves it plain for %s',
  async (encodings) => {
    const answer = await get('/long', encodings);
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.json()).toEqual(long);
  },
);

it('leaves short answers and streams as they are', async () => {
  expect((await get('/short', 'gzip')).headers['content-encoding']).toBeUndefined();
  expect((await get('/stream', 'gzip')).json()).toEqual(long);
});
