import { describe, expect, it } from 'vitest';
import { checkConcept, lexiconKeyOf } from './check-concept.ts';
import { defaultLexicon } from './default-lexicon.ts';

const concept = { label: '灯罩', same: ['灯罩', '灯伞'], narrower: ['布艺灯罩'], related: ['透光'] };

describe('a concept that somebody wrote', () => {
  it('is taken as it is where nothing is wrong', () => {
    expect(checkConcept(concept)).toEqual([]);
  });

  it.each([
    ['an empty label', { label: '  ' }, 'label', 'EMPTY'],
    ['a label of stop words', { label: 'of the' }, 'label', 'STOP_WORD'],
    ['an empty word', { same: ['灯罩', ''] }, 'same', 'EMPTY'],
    ['a line break', { same: ['灯罩', '灯\n伞'] }, 'same', 'CONTROL_CHARACTERS'],
    ['a hidden change of direction', { narrower: ['灯\u202e伞'] }, 'narrower', 'CONTROL_CHARACTERS'],
    ['half a surrogate pair', { related: ['灯\ud800'] }, 'related', 'CONTROL_CHARACTERS'],
    ['a word of 61 characters', { related: ['灯'.repeat(61)] }, 'related', 'TOO_LONG'],
    ['61 words', { narrower: Array.from({ length: 61 }, (_, at) => `灯${at}`) }, 'narrower', 'TOO_MANY'],
    ['a stop word', { same: ['灯罩', '需要'] }, 'same', 'STOP_WORD'],
    ['punctuation', { same: ['灯罩', '？！'] }, 'same', 'NO_WORD'],
    ['an emoji', { same: ['灯罩', '💡'] }, 'same', 'NO_WORD'],
    ['a synonym that is narrower, too', { narrower: ['灯伞'] }, 'narrower', 'REPEATED'],
    ['the same in traditional characters', { related: ['燈傘'] }, 'related', 'REPEATED'],
  ])('may not have %s', (_case, change, part, kind) => {
    expect(checkConcept({ ...concept, ...change })).toMatchObject([{ part, kind }]);
  });

  it('is told everything at once', () => {
    expect(checkConcept({ ...concept, label: '', related: ['的', '!'] })).toHaveLength(3);
  });

  it('holds for every concept that ships with the product', () => {
    const faults = defaultLexicon.concepts.flatMap(({ id, ...words }) =>
      checkConcept(words).map((fault) => ({ id, ...fault })),
    );
    expect(faults).toEqual([]);
  });
});

it('takes terms for one word in another case, width, script or plural', () => {
  const same = [
    ['LED', 'ｌｅｄ'],
    ['燈罩', '灯罩'],
    ['lamp shade', 'Lamp-shades'],
    ['GB 7000.1', 'gb/t7000.1'],
  ];
  for (const [left = '', right = ''] of same) expect(lexiconKeyOf(left)).toBe(lexiconKeyOf(right));
});
