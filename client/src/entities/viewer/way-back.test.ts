import { expect, it } from 'vitest';
import { signInPath, wayBack } from './way-back.ts';

it.each(['/needs/new?text=a%26b', '/partners/org_1?ask=partnership#top', '/'])('leads back to %s', (path) => {
  expect(wayBack(path)).toBe(path);
});

it.each([
  null,
  '',
  'needs',
  'https://elsewhere.example/',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '\\\\elsewhere.example',
  '/\t/elsewhere.example',
  '/.//elsewhere.example',
  '/a/..//elsewhere.example',
  'javascript:alert(1)',
  ' /needs',
  '///',
  '//[',
])('never leaves the app for %j', (path) => {
  expect(wayBack(path)).toBe('/');
});

it('never leads back to signing in', () => {
  expect(wayBack('/sign-in?next=/sign-in')).toBe('/');
});

it('keeps the query of the place it leads back to', () => {
  const params = new URLSearchParams(signInPath('/needs/new?text=a&b=c').split('?')[1]);
  expect(wayBack(params.get('next'))).toBe('/needs/new?text=a&b=c');
});
