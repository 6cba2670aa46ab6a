import { describe, expect, it } from 'vitest';
import { digestOf } from './digest.ts';
import type { SearchDocument } from './documents.ts';

const document: SearchDocument = {
  ...{
    id: 'a',
    kind: 'NEED',
    category: null,
    revision: 1,
    name: '驱动电源',
    aliases: [],
    keywords: ['DALI', '调光'],
  },
  ...{ codes: [], body: '怪\ud83d名', related: [], fields: ['DR'], stages: [], town: '442000105', forms: [] },
  ...{ trl: 4, verified: true, example: false, location: { latitude: 22.5, longitude: 113.4 } },
  ...{ publishedAt: 1_700_000_000_000, record: 0, freeCapacity: null },
};

describe('digestOf', () => {
  it('is 16 characters that need no escaping', () => {
    expect(digestOf(document)).toMatch(/^[\w-]{16}$/);
  });

  it('leaves the revision out', () => {
    expect(digestOf({ ...document, revision: 9 })).toBe(digestOf(document));
  });

  it('is the same after a way through JSON, in another order, and where nothing stands for null', () => {
    const { category: _, ...rest } = document;
    const turned = { ...Object.fromEntries(Object.entries(rest).reverse()), category: undefined };
    expect(digestOf(JSON.parse(JSON.stringify(document)))).toBe(digestOf(document));
    expect(digestOf(turned as SearchDocument)).toBe(digestOf(document));
  });

  it.each([
    { name: '驱动' },
    { keywords: ['调光', 'DALI'] },
    { keywords: ['DALI', '调光', ''] },
    { aliases: ['DALI'], keywords: ['调光'] },
    { verified: false },
    { trl: null },
    { location: { latitude: 113.4, longitude: 22.5 } },
    { category: 'SERVICE' },
    { freeCapacity: 0 },
  ] satisfies Partial<SearchDocument>[])('is another for %j', (changed) => {
    expect(digestOf({ ...document, ...changed })).not.toBe(digestOf(document));
  });
});
