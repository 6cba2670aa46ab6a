import { describe, expect, it } from 'vitest';
import type { SearchDocument } from './documents.ts';
import { exclusionTest, passesTextTest, phraseTest } from './held-text.ts';

const saying = (body: string): SearchDocument => ({
  ...{
    id: 'a',
    kind: 'NEED',
    revision: 1,
    name: '无',
    aliases: [],
    keywords: [],
    codes: [],
    body,
    related: [],
  },
  ...{ fields: [], stages: [], town: null, forms: [], trl: null, verified: true, example: false },
  ...{ location: null, publishedAt: 0, record: 0, freeCapacity: null },
});

describe('an excluded word', () => {
  it.each([
    ['led', 'controlled by hand'],
    ['led', 'OLED 屏'],
    ['gb7000.1', 'GB 9468'],
    ['植物', '动物与作物'],
    ['植物照明', '植物，照明'],
    ['c++', 'c'],
  ])('%s is not in %s', (word, text) => {
    expect(passesTextTest(exclusionTest(word), saying(text))).toBe(false);
  });

  it.each([
    ['led', 'LED 驱动'],
    ['led', 'LED驱动'],
    ['driver', 'LED drivers'],
    ['灯', '照明灯具'],
    ['植物', '植物照明'],
    ['gb7000.1', '符合 GB 7000.1-2015'],
    ['gb7000', 'GB/T 7000.1'],
    ['led 驱动', 'LED驱动电源'],
    ['o-ring', 'O-ring 密封'],
  ])('%s is in %s', (word, text) => {
    expect(passesTextTest(exclusionTest(word), saying(text))).toBe(true);
  });
});

describe('a phrase', () => {
  it.each([
    ['vapour chamber', 'vapour chambers'],
    ['vapour chamber', 'vapourchamber'],
    ['.*', '任何文字'],
    ['(a+)+$', 'aaaaaaaaaaaaaaaaaaaaaaaa'],
    ['光学 设计', '光学的设计'],
  ])('%s is not in %s', (phrase, text) => {
    expect(passesTextTest(phraseTest(phrase), saying(text))).toBe(false);
  });

  it.each([
    ['vapour chamber', 'a vapour\u3000chamber'],
    ['光学设计', '光学 设计'],
    ['光学 设计', '光学设计'],
    ['gb 7000.1', 'GB7000.1'],
    ['ip65', 'IP 65 防护'],
    ['50%', '节能 50%'],
    ['a-b', 'A-B 型'],
  ])('%s is in %s', (phrase, text) => {
    expect(passesTextTest(phraseTest(phrase), saying(text))).toBe(true);
  });
});
