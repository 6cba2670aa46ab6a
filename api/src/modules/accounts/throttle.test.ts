import { expect, it } from 'vitest';
import { networkOf, paces, waitAfter } from './throttle.ts';

it('doubles the wait from attempt to attempt, up to a quarter of an hour', () => {
  const seconds = [1, 4, 5, 6, 7, 9, 10, 11, 1_000_000].map(
    (count) => waitAfter(paces.passwordOfAccount, count) / 1_000,
  );
  expect(seconds).toEqual([0, 0, 30, 60, 120, 480, 900, 900, 900]);
});

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '::ffff:203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('takes %s for %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
