import { expect, it } from 'vitest';
import { createSeal } from './seal.ts';

const { seal, open } = createSeal('a secret of 32 characters or more');

it('opens what it sealed, which looks different each time', () => {
  const sealed = seal('second factor', 'JBSWY3DP 灯');
  expect(open('second factor', sealed)).toBe('JBSWY3DP 灯');
  expect(sealed).not.toBe(seal('second factor', 'JBSWY3DP 灯'));
  expect(sealed).not.toContain('JBSWY3DP');
});

it('opens nothing for another purpose, or with another secret', () => {
  const sealed = seal('second factor', 'x');
  expect(open('link', sealed)).toBeNull();
  expect(createSeal('another secret, as long as it').open('second factor', sealed)).toBeNull();
});

it.each(['', 'x', 'a'.repeat(37), '灯'.repeat(40)])('takes %j for nothing of its own', (sealed) => {
  expect(open('second factor', sealed)).toBeNull();
});

it('notices a single changed bit', () => {
  const bytes = Buffer.from(seal('second factor', 'x'), 'base64url');
  for (let place = 0; place < bytes.length; place += 1) {
    const changed = Buffer.from(bytes);
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect(open('second factor', changed.toString('base64url'))).toBeNull();
  }
});
