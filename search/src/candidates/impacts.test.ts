import { describe, expect, it } from 'vitest';
import { hashOf, Impacts, packImpacts } from './impacts.ts';

describe('packed impacts', () => {
  const terms = new Map(Array.from({ length: 500 }, (_, at) => [`词${at}`, (at % 255) + 1]));

  it('give back what was packed', () => {
    const impacts = new Impacts(packImpacts(terms));
    for (const [term, impact] of terms) expect(impacts.of(hashOf(term))).toBe(impact);
  });

  it('know nothing of other terms', () => {
    expect(new Impacts(packImpacts(terms)).of(hashOf('照明'))).toBe(0);
    expect(new Impacts('').of(hashOf('照明'))).toBe(0);
  });

  it('read what is cut or garbled without harm', () => {
    const packed = packImpacts(terms);
    expect(() => new Impacts(packed.slice(0, 101)).of(hashOf('词1'))).not.toThrow();
    expect(new Impacts('!?').of(1)).toBe(0);
  });

  it('hash as ever, since indexes hold the hashes', () => {
    expect([hashOf('照明'), hashOf('led'), hashOf('')]).toEqual([3163768190, 405549856, 2872998923]);
  });
});
