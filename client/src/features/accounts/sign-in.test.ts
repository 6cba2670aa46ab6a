import { expect, it } from 'vitest';
import { missingIn } from './sign-in.ts';

it('finds nothing wrong with an address and a password', () => {
  expect(missingIn({ email: 'name@example.com', password: 'x' })).toEqual({});
});

it('says of both fields at once what is missing', () => {
  expect(missingIn({ email: '', password: '' })).toEqual({
    email: 'emailMissing',
    password: 'passwordMissing',
  });
});

it.each(['name', 'name@', '@example.com', 'na me@example.com', 'a@b@c'])(
  'takes %j for no address',
  (email) => {
    expect(missingIn({ email, password: 'x' })).toEqual({ email: 'emailWrong' });
  },
);

it('takes a password of blanks as it is: they may belong to it', () => {
  expect(missingIn({ email: 'name@example.com', password: ' ' })).toEqual({});
});
