import { CombinedError } from 'urql';
import { expect, it } from 'vitest';
import { failureOf, fieldErrors } from './errors.ts';

const rooted = (code: string, message = 'text of the API') =>
  new CombinedError({ graphQLErrors: [{ message, extensions: { code, requestId: 'r-1' } }] });

it('takes an answer that never came for being offline', () => {
  expect(failureOf(new CombinedError({ networkError: new TypeError('fetch failed') })).kind).toBe('offline');
});

it('takes an answer that is no GraphQL for a fault of the server', () => {
  const response = new Response('<html>', { status: 502 });
  expect(failureOf(new CombinedError({ networkError: new Error('No Content'), response })).kind).toBe(
    'server',
  );
});

it.each([
  ['UNAUTHENTICATED', 'signed-out'],
  ['FORBIDDEN', 'forbidden'],
  ['NOT_FOUND', 'not-found'],
  ['RATE_LIMITED', 'rate-limited'],
  ['INVALID_INPUT', 'refused'],
  ['INTERNAL', 'server'],
  ['SOMETHING_NEW', 'server'],
])('reads %s as %s', (code, kind) => {
  expect(failureOf(rooted(code)).kind).toBe(kind);
});

it('never shows the text of a server fault, but its reference', () => {
  const failure = failureOf(rooted('INTERNAL', 'E11000 duplicate key'));
  expect(failure.message).toBeUndefined();
  expect(failure.requestId).toBe('r-1');
});

it('puts each message to its field and the first of several', () => {
  const errors = fieldErrors([
    { message: 'too short', path: ['input', 'title'] },
    { message: 'no letters', path: ['input', 'title'] },
    { message: 'already open', path: null },
  ]);
  expect(errors).toEqual({ title: 'too short', '': 'already open' });
});
