import { describe, expect, it } from 'vitest';
import { normalize } from '../analysis/normalize.ts';
import { CompiledLexicon, indexTermOf } from '../lexicon/compiled-lexicon.ts';
import { defaultLexicon } from '../lexicon/default-lexicon.ts';
import { PreparedText } from './prepared-texts.ts';
import { TermFinder } from './term-finder.ts';

const lexicon = new CompiledLexicon(defaultLexicon);

function found(asked: readonly string[], text: string): string[] {
  const normalized = normalize(text);
  const terms = asked.map(indexTermOf);
  return new TermFinder(terms, lexicon)
    .find(new PreparedText(text))
    .filter(({ term }) => terms.includes(term))
    .map(({ start, end }) => normalized.slice(start, end));
}

describe('what a query asks for, in a text', () => {
  it.each([
    ['every time it stands there', ['散热'], '散热好的散热器', ['散热', '散热']],
    ['a long term as a whole', ['均热板'], '用均热板散热', ['均热板']],
    ['one character only where it ends a word', ['灯'], '灯具与台灯', ['灯']],
    ['a word in any of its forms', ['lens'], 'Secondary lenses', ['lenses']],
    ['a word beside Chinese', ['led'], '大功率LED灯', ['led']],
    ['a phrase of words', ['heat sink'], '铝制 Heat Sinks 设计', ['heat sinks']],
    ['a code in another spelling', ['gb7000.1'], '按 GB/T 7000.1-2015 检测', ['gb/t 7000.1-2015']],
    ['a term of letters and characters', ['led驱动'], 'LED驱动电源', ['led驱动']],
  ])('is found: %s', (_case, asked, text, expected) => {
    expect(found(asked, text)).toEqual(expect.arrayContaining(expected));
    expect(found(asked, text).length).toBeGreaterThanOrEqual(expected.length);
  });

  it.each([
    ['a word inside another', ['ra'], 'rack'],
    ['a term whose letters go on', ['led驱动'], 'oled驱动'],
    ['another word', ['散热'], '光学设计 lens'],
    ['anything in nothing', ['灯'], ''],
    ['anything that was not asked', [], '散热 lens GB7000.1'],
  ])('is not found: %s', (_case, asked, text) => {
    expect(found(asked, text)).toEqual([]);
  });
});
