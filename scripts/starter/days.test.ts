import { describe, expect, it } from 'vitest';
import { daysFrom } from './days.ts';

describe('the days of the samples', () => {
  const evening = new Date('2026-11-22T14:30:00Z');

  it('are mornings in China, in their order', () => {
    expect(daysFrom(evening, -3).toISOString()).toBe('2026-11-19T01:30:00.000Z');
    expect(daysFrom(evening, -3, 7).toISOString()).toBe('2026-11-19T01:37:00.000Z');
    expect(daysFrom(evening, 2).toISOString()).toBe('2026-11-24T01:30:00.000Z');
  });

  it('never lie in the future where they should lie behind', () => {
    const night = new Date('2026-11-22T17:00:00Z');
    expect(daysFrom(night, 0)).toEqual(night);
    expect(daysFrom(night, -0.2).getTime()).toBeLessThanOrEqual(night.getTime());
  });
});
