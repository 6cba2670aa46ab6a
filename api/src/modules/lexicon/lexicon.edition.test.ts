import { describe, expect, it } from 'vitest';
import { toId } from '#kernel/id.ts';
import type { LexiconConcept } from '#search';
import { type Edition, overlayAfter, shippedEdition, withVersions } from './lexicon.edition.ts';
import type { ConceptEdit, LexiconVersion } from './lexicon.model.ts';

const concept = (id: string, ...same: string[]): LexiconConcept => ({
  id,
  label: same[0] ?? id,
  same,
  narrower: [],
  related: [],
});

const spring = { version: 'spring', concepts: [concept('a', '甲'), concept('b', '乙'), concept('c', '丙')] };

const versions = (...edits: ConceptEdit[]): LexiconVersion[] =>
  edits.map((edit, turn) => ({
    version: turn + 1,
    at: new Date(turn),
    accountId: toId('account', 'e'.repeat(24)),
    note: null,
    restoredVersion: null,
    edits: [edit],
  }));

const set = (after: LexiconConcept): ConceptEdit => ({
  conceptId: after.id,
  kind: 'SET',
  before: null,
  after,
});
const remove = (conceptId: string): ConceptEdit => ({
  conceptId,
  kind: 'REMOVED',
  before: null,
  after: null,
});
const ship = (conceptId: string): ConceptEdit => ({ conceptId, kind: 'SHIPPED', before: null, after: null });

const edits = versions(set(concept('a', '甲', '甲二')), remove('b'), set(concept('own-1', '己')));
const wordsOf = ({ lexicon }: Edition) => lexicon.concepts.flatMap(({ same }) => same);
const statesOf = ({ entries }: Edition) => [...entries.values()].map(({ id, state }) => `${id} ${state}`);

describe('what ships and the edits over it', () => {
  it('is what ships, by its very name, before any edit', () => {
    expect(shippedEdition(spring).lexicon).toBe(spring);
  });

  it('has changed, removed and added concepts, and the number of the last edit in its name', () => {
    const edition = withVersions(shippedEdition(spring), edits);
    expect(wordsOf(edition)).toEqual(['甲', '甲二', '丙', '己']);
    expect(statesOf(edition)).toEqual(['a CHANGED', 'b REMOVED', 'c UNCHANGED', 'own-1 ADDED']);
    expect(edition.lexicon.version).toBe('spring+3');
  });

  it('comes out alike whether the edits come at once or one by one', () => {
    const oneByOne = edits.reduce((edition, edit) => withVersions(edition, [edit]), shippedEdition(spring));
    expect(oneByOne).toEqual(withVersions(shippedEdition(spring), edits));
  });

  it('forgets an edit that is taken back, and keeps who did so', () => {
    const all = [...edits, ...versions(ship('a')).map((version) => ({ ...version, version: 4 }))];
    const edition = withVersions(shippedEdition(spring), all);
    expect(edition.entries.get('a')).toMatchObject({ state: 'UNCHANGED', lastEdit: { version: 4 } });
  });

  it('tells what the edits were after any version', () => {
    expect([...overlayAfter(new Map(), edits.slice(0, 2))]).toEqual([
      ['a', concept('a', '甲', '甲二')],
      ['b', null],
    ]);
  });
});

describe('a release that ships other words', () => {
  const autumn = {
    version: 'autumn',
    concepts: [concept('a', '甲', '新甲'), concept('c', '丙', '新丙'), concept('d', '丁')],
  };
  const edition = withVersions(shippedEdition(autumn), edits);

  it('loses no edit, and no edit hides what is new elsewhere', () => {
    expect(wordsOf(edition)).toEqual(['甲', '甲二', '丙', '新丙', '丁', '己']);
  });

  it('shows what ships now beside what was edited', () => {
    expect(edition.entries.get('a')?.shipped?.same).toEqual(['甲', '新甲']);
  });

  it('passes over the removal of a concept that it has no more', () => {
    expect(statesOf(edition)).toEqual(['a CHANGED', 'c UNCHANGED', 'd UNCHANGED', 'own-1 ADDED']);
  });

  it('keeps a changed concept that it has no more as an added one', () => {
    const winter = { version: 'winter', concepts: [concept('d', '丁')] };
    expect(withVersions(shippedEdition(winter), edits).entries.get('a')).toMatchObject({
      state: 'ADDED',
      shipped: null,
    });
  });

  it('gives the lexicon another name, so that an index of the old one is not taken for its own', () => {
    expect(edition.lexicon.version).toBe('autumn+3');
  });
});
