import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { patiencePlugin } from './patience.ts';

let server: FastifyInstance;
let port: number;

beforeAll(async () => {
  server = fastify();
  await server.register(patiencePlugin, { patience: { ordinary: 150, idle: 150, upload: 700 } });
  server.addContentTypeParser('text/plain', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );
  server.post('/ordinary', async ({ body }) => `${body}`.length);
  server.post('/upload', { config: { isUpload: true } }, async ({ body }) => `${body}`.length);
  await server.listen({ host: '127.0.0.1', port: 0 });
  port = (server.server.address() as AddressInfo).port;
});
afterAll(() => server.close());

/** Sends so many pieces, one every `everyMs`, and says what came back; '' where the line was cut. */
async function send(path: string, { pieces, everyMs, length = pieces }: Sent): Promise<string> {
  const socket: Socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (data) => {
    answer += data;
  });
  socket.on('error', () => undefined);
  const closed = once(socket, 'close');
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: ${length}\r\n\r\n`,
  );
  for (let sent = 0; sent < pieces && !socket.destroyed; sent += 1) {
    await pause(everyMs);
    if (socket.writable) socket.write('x');
  }
  await closed;
  return answer.split('\r\n')[0] ?? '';
}

type Sent = { pieces: number; everyMs: number; length?: number };

it('waits for an upload on a slow line as long as something comes, and for nothing else', async () => {
  const slow = { pieces: 10, everyMs: 30 };
  const [upload, ordinary, quick] = await Promise.all([
    send('/upload', slow),
    send('/ordinary', slow),
    send('/ordinary', { pieces: 2, everyMs: 1 }),
  ]);
  expect([upload, ordinary, quick]).toEqual([
    'HTTP/1.1 200 OK',
    'HTTP/1.1 408 Request Timeout',
    'HTTP/1.1 200 OK',
  ]);
});

it('ends an upload from which nothing comes any more, and one that never ends', async () => {
  const from = Date.now();
  const [silent, endless] = await Promise.all([
    send('/upload', { pieces: 1, everyMs: 1, length: 50 }).then(() => Date.now() - from),
    send('/upload', { pieces: 60, everyMs: 40 }),
  ]);
  expect(silent).toBeLessThan(650);
  expect(endless).toBe('HTTP/1.1 408 Request Timeout');
});
