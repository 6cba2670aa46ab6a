import { describe, expect, it } from 'vitest';
import { pollDelay } from './poll-delay.ts';

describe('asking for news', () => {
  it('comes every four seconds while somebody writes', () => {
    expect(pollDelay({ failures: 0, quietRounds: 0 })).toBe(4_000);
    expect(pollDelay({ failures: 0, quietRounds: 5 })).toBe(4_000);
  });

  it('slows down while it stays quiet, up to twenty seconds', () => {
    expect(pollDelay({ failures: 0, quietRounds: 8 })).toBe(7_000);
    expect(pollDelay({ failures: 0, quietRounds: 500 })).toBe(20_000);
  });

  it('doubles with each failure in a row, up to a minute', () => {
    expect([1, 2, 3, 9].map((failures) => pollDelay({ failures, quietRounds: 0 }))).toEqual([
      8_000, 16_000, 32_000, 60_000,
    ]);
  });

  it('looks once a minute where events come by themselves', () => {
    expect(pollDelay({ failures: 0, quietRounds: 0, isLive: true })).toBe(60_000);
    expect(pollDelay({ failures: 1, quietRounds: 0, isLive: true })).toBe(8_000);
  });
});
