import { describe, expect, it } from 'vitest';
import { Breaker } from './breaker.ts';

describe('the breaker', () => {
  const at = { now: 0 };
  const create = () => {
    at.now = 0;
    return new Breaker(() => at.now);
  };
  const fail = (breaker: Breaker, times: number) => {
    for (let time = 0; time < times; time++) breaker.failed();
  };

  it('admits all until three have failed in a row', () => {
    const breaker = create();
    fail(breaker, 2);
    expect(breaker.admits()).toBe(true);
    breaker.succeeded();
    fail(breaker, 2);
    expect(breaker.admits()).toBe(true);
    fail(breaker, 1);
    expect(breaker.admits()).toBe(false);
    expect(breaker.isOpen).toBe(true);
  });

  it('refuses at once where nobody is there', () => {
    const breaker = create();
    breaker.failed(true);
    expect(breaker.admits()).toBe(false);
  });

  it('lets one through after the pause, and the others only when that one came back', () => {
    const breaker = create();
    fail(breaker, 3);
    at.now = 1_000;
    expect([breaker.admits(), breaker.admits()]).toEqual([true, false]);
    breaker.succeeded();
    expect([breaker.admits(), breaker.admits()]).toEqual([true, true]);
  });

  it('waits twice as long each time, half a minute at most', () => {
    const breaker = create();
    fail(breaker, 3);
    const pauses = [];
    for (let pause = 1_000; pauses.length < 8; ) {
      at.now += pause - 1;
      const isTooEarly = !breaker.admits();
      at.now += 1;
      pauses.push(isTooEarly && breaker.admits() ? pause : null);
      breaker.failed();
      pause = Math.min(30_000, pause * 2);
    }
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  });
});
