import { expect, it } from 'vitest';
import type { SavedSearchLine } from './saved-search.fragments.ts';
import { addressOf } from './saved-search-address.ts';
import { keyOf, keyOfSaved } from './saved-search-key.ts';

const label = { zh: '古镇镇', en: 'Guzhen' };
const empty: SavedSearchLine['filter'] = {
  partnerKinds: [],
  capabilityKinds: [],
  towns: [],
  fields: [],
  chainStages: [],
  forms: [],
  trl: null,
  near: null,
};
const saved = (wish: Partial<SavedSearchLine>): SavedSearchLine => ({
  __typename: 'SavedSearch',
  id: 'sav_1',
  name: '名称',
  list: 'PARTNERS',
  query: '防眩 光学',
  frequency: 'DAILY',
  filter: empty,
  ...wish,
});

it('knows a search again, however it is spaced and ordered', () => {
  const filter = {
    ...empty,
    towns: [{ code: '442000105', label }],
    forms: ['LICENSING', 'CONSULTING'] as const,
  };
  const shown = {
    list: 'PARTNERS' as const,
    query: ' 防眩   光学 ',
    partnerFilter: { forms: ['CONSULTING' as const, 'LICENSING' as const], townCodes: ['442000105'] },
  };
  expect(keyOf(shown)).toBe(keyOfSaved(saved({ filter: { ...filter, forms: [...filter.forms] } })));
});

it.each<[string, Partial<SavedSearchLine>]>([
  ['another list', { list: 'NEEDS' }],
  ['other words', { query: '防眩' }],
  ['a kind', { filter: { ...empty, partnerKinds: ['ENTERPRISE'] } }],
  ['a distance', { filter: { ...empty, near: { kilometres: 10, town: { code: '442000105', label } } } }],
  ['a range', { filter: { ...empty, trl: { min: 5, max: null } } }],
])('does not take one with %s for it', (_case, wish) => {
  expect(keyOf({ list: 'PARTNERS', query: '防眩 光学', partnerFilter: {} })).not.toBe(
    keyOfSaved(saved(wish)),
  );
});

it('leads to the page of its list, newest first', () => {
  const trl = { min: 5, max: null };
  expect(addressOf(saved({ query: 'a&b', filter: { ...empty, trl, partnerKinds: ['ENTERPRISE'] } }))).toBe(
    '/search?q=a%26b&kind=ENTERPRISE&trl=5-9&sort=NEWEST',
  );
  expect(addressOf(saved({ list: 'NEEDS', query: '' }))).toBe('/needs?sort=NEWEST&tab=all');
});
