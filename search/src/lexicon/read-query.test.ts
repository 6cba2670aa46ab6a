import { expect, it } from 'vitest';
import { defaultLexicon } from './default-lexicon.ts';
import { createLexiconReader } from './read-query.ts';

const shade = {
  id: 'shade',
  label: '灯罩',
  same: ['灯罩', '灯伞'],
  narrower: ['布艺灯罩'],
  related: ['透光'],
};
const read = createLexiconReader({ version: 'v', concepts: [shade] });

it('tells what else is searched for a word that it knows, the best first', () => {
  const [term] = read('灯伞 的 报价').terms;
  expect(term).toMatchObject({ text: '灯伞' });
  expect(term?.wordings.map(({ text, match }) => [text, match])).toEqual([
    ['灯罩', 'SYNONYM'],
    ['布艺灯罩', 'NARROWER'],
    ['透光', 'RELATED'],
  ]);
});

it('tells which words are searched as they are, and which not at all', () => {
  expect(read('灯伞 的 报价')).toMatchObject({ words: ['报价'], ignored: ['的'] });
});

it('knows nothing in an empty text, and nothing where the lexicon is empty', () => {
  expect(read('')).toEqual({ terms: [], words: [], ignored: [] });
  expect(createLexiconReader({ version: 'v', concepts: [] })('灯伞').terms).toEqual([]);
});

it('reads every concept that ships by its own label', () => {
  const readDefault = createLexiconReader(defaultLexicon);
  const unread = defaultLexicon.concepts.filter(({ label }) => readDefault(label).terms.length === 0);
  expect(unread.map(({ label }) => label)).toEqual([]);
});
