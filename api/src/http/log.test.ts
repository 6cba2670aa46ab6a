import { Writable } from 'node:stream';
import fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { logOptions, scrub } from './log.ts';

const { serializers } = logOptions({ level: 'info' });

describe('what is logged of a text', () => {
  it.each([
    ['E11000 duplicate key { emailKey: "a@b.example" }', 'E11000 duplicate key { emailKey: "…" }'],
    ['no mailbox for a.b+c@d.example here', 'no mailbox for … here'],
    ['call 138 1234 5678 or +86-760-1234567', 'call … or …'],
    ['Cast failed for value 令狐 of 特派员', 'Cast failed for value … of …'],
    [`token ${'x'.repeat(43)} refused`, 'token … refused'],
    ['sent twice in /graphql?query=%7Bviewer%7D (GET)', 'sent twice in /graphql?… (GET)'],
    ['the letter was refused: 550 5.1.1', 'the letter was refused: 550 5.1.1'],
  ])('%s', (text, logged) => {
    expect(scrub(text)).toBe(logged);
  });
});

describe('what is logged', () => {
  it('is scrubbed also where a library logs an error and says nothing', async () => {
    const lines: string[] = [];
    const stream = new Writable({
      write: (line, _encoding, done) => {
        lines.push(String(line));
        done();
      },
    });
    const server = fastify({ logger: logOptions({ level: 'info', stream }) });
    const error = new Error('sent twice in /x?name=a@b.example');
    server.log.warn({ err: error });
    server.log.error(error);
    server.log.error({ err: error, run: 7 }, 'own words');
    expect(lines.join('')).not.toContain('a@b');
    expect(lines.map((line) => JSON.parse(line).msg)).toEqual([
      'sent twice in …',
      'sent twice in …',
      'own words',
    ]);
    await server.close();
  });
});

describe('what is logged of an error', () => {
  it('is kind, code, scrubbed message and place, of its causes too, and nothing that hangs on it', () => {
    const driver = Object.assign(new Error('dup key: { email: "a@b.example" }'), {
      code: 11000,
      keyValue: { email: 'a@b.example' },
    });
    const logged = serializers.err(new Error('saving 令狐 failed', { cause: driver }));
    expect(JSON.stringify(logged)).not.toMatch(/a@b|令狐/);
    expect(logged).toMatchObject({ type: 'Error', cause: { code: 11000 } });
    expect(logged.stack).toContain('log.test.ts');
  });

  it('is not much of what is no error', () => {
    expect(serializers.err('a@b.example')).toEqual({ type: 'string', message: '', stack: '' });
  });
});
