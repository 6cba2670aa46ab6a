import { describe, expect, it } from 'vitest';
import { isHan } from '../analysis/tokens.ts';
import { lexiconKeyOf } from './check-concept.ts';
import { CompiledLexicon } from './compiled-lexicon.ts';
import { defaultLexicon } from './default-lexicon.ts';

/** An LED that is packaged, and how it is packaged: English has one word. */
const ambiguous = new Set([lexiconKeyOf('LED package')]);

const { concepts } = defaultLexicon;

describe('the lexicon that ships', () => {
  it('calls nothing two things, unless it says so', () => {
    const owners = new Map<string, string>();
    const shared = concepts.flatMap(({ id, same }) =>
      same.filter((term) => {
        const key = lexiconKeyOf(term);
        const owner = owners.get(key) ?? id;
        owners.set(key, owner);
        return owner !== id && !ambiguous.has(key);
      }),
    );
    expect(shared).toEqual([]);
  });

  it('names each concept by one of its own words', () => {
    expect(concepts.filter(({ label, same }) => !same.includes(label)).map(({ id }) => id)).toEqual([]);
  });

  it('has identifiers that stay readable', () => {
    expect(concepts.map(({ id }) => id).filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('holds no lone character, which would be found in every other word', () => {
    const terms = concepts.flatMap(({ same, narrower, related }) => [...same, ...narrower, ...related]);
    expect(terms.filter((term) => term.length === 1 && isHan(term))).toEqual([]);
  });

  it('leaves what the trade itself leaves open', () => {
    const lexicon = new CompiledLexicon(defaultLexicon);
    expect(lexicon.conceptsOf(lexicon.termOf('驱动'))).toEqual([]);
  });

  it('has an English word for nearly everything', () => {
    const chineseOnly = concepts.filter(({ same }) => !same.some((term) => /[a-z]{2}/i.test(term)));
    expect(chineseOnly.length / concepts.length).toBeLessThan(0.02);
  });
});
