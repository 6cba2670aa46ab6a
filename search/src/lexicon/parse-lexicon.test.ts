import { describe, expect, it } from 'vitest';
import { defaultLexicon } from './default-lexicon.ts';
import { InvalidLexicon } from './invalid-lexicon.ts';
import { parseLexicon } from './parse-lexicon.ts';

const concept = { id: 'shade', label: '灯罩', same: ['灯罩', '灯伞'], narrower: [], related: [] };
const lexicon = (...concepts: unknown[]) => ({ version: 'v', concepts });

describe('parsing a lexicon', () => {
  it('takes what ships with the product', () => {
    expect(parseLexicon(JSON.parse(JSON.stringify(defaultLexicon)))).toEqual(defaultLexicon);
  });

  it('adds a label that is missing among its words', () => {
    const [parsed] = parseLexicon(lexicon({ id: 'shade', label: '灯罩', same: ['灯伞'] })).concepts;
    expect(parsed?.same).toEqual(['灯罩', '灯伞']);
  });

  it.each([
    ['no lexicon', null, null, 'concepts'],
    ['a list in its place', [], null, 'concepts'],
    ['no version', { concepts: [] }, null, 'version'],
    ['no concepts', { version: 'v' }, null, 'concepts'],
    ['a concept that is a word', lexicon('灯罩'), 'concepts[0]', 'id'],
    ['a concept without an id', lexicon(concept, { ...concept, id: 7 }), 'concepts[1]', 'id'],
    ['an id twice', lexicon(concept, concept), 'shade', 'id'],
    ['an empty label', lexicon({ ...concept, label: ' ' }), 'shade', 'label'],
    ['no words', lexicon({ ...concept, same: undefined }), 'shade', 'same'],
    ['a word that is a number', lexicon({ ...concept, same: [220] }), 'shade', 'same'],
    ['an empty word', lexicon({ ...concept, narrower: [''] }), 'shade', 'narrower'],
    ['words as one text', lexicon({ ...concept, related: '灯' }), 'shade', 'related'],
  ])('refuses %s, and names the concept and the fault', (_case, value, named, fault) => {
    const refusal = thrown(() => parseLexicon(value));
    expect(refusal).toBeInstanceOf(InvalidLexicon);
    expect(refusal).toMatchObject({ code: 'INVALID_SEARCH_DOCUMENT', concept: named, fault });
  });
});

function thrown(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
}
