import { expect, it } from 'vitest';
import {
  conditionsOf,
  filterOf,
  readSearch,
  without,
  withoutConditions,
  withValues,
  writeSearch,
} from './search-state.ts';

const read = (text: string) => readSearch(new URLSearchParams(text));

it('comes back the same from its own address', () => {
  const address =
    'q=植物灯&kind=UNIVERSITY&kind=COMMISSIONER&field=LS05&town=442000110&form=LICENSING&trl=5-9&sort=NEAREST';
  const search = read(address);
  expect(read(writeSearch(search).toString())).toEqual(search);
});

it('leaves out of an address what it cannot mean', () => {
  const search = read('kind=ROBOT&sort=CHEAPEST&form=MARRIAGE&trl=0-12');
  expect(search).toEqual(read(''));
});

it('turns a TRL range that is the wrong way round', () => {
  expect(read('trl=9-5').trl).toEqual({ min: 5, max: 9 });
});

it('keeps words that look like an address', () => {
  const search = { ...read(''), query: 'a&kind=ENTERPRISE #1 + 2 %' };
  expect(read(writeSearch(search).toString())).toEqual(search);
});

it('asks without empty filters', () => {
  expect(filterOf(read('q=灯'))).toEqual({});
  expect(filterOf(read('town=442000110'))).toEqual({ townCodes: ['442000110'] });
});

it('lists its conditions and takes one of them away', () => {
  const search = read('kind=UNIVERSITY&town=a&town=b&trl=5-5');
  expect(conditionsOf(search)).toEqual([
    { facet: 'KIND', value: 'UNIVERSITY' },
    { facet: 'TOWN', value: 'a' },
    { facet: 'TOWN', value: 'b' },
    { facet: 'TRL', value: 'TRL 5' },
  ]);
  expect(without(search, { facet: 'TOWN', value: 'a' }).towns).toEqual(['b']);
  expect(without(search, { facet: 'TRL', value: 'TRL 5' }).trl).toBeNull();
});

it('keeps words and order when all conditions go', () => {
  const search = withoutConditions(read('q=灯&sort=NEWEST&kind=UNIVERSITY&trl=1-3'));
  expect(writeSearch(search).toString()).toBe(new URLSearchParams({ q: '灯', sort: 'NEWEST' }).toString());
});

it('takes no value of a facet that it does not know', () => {
  expect(withValues(read(''), 'KIND', ['ENTERPRISE', 'ROBOT']).kinds).toEqual(['ENTERPRISE']);
});
