import { describe, expect, it } from 'vitest';
import {
  conditionsOf,
  orderOf,
  readListSearch,
  without,
  withoutConditions,
  writeListSearch,
} from './list-search.ts';

const read = (text: string) => readListSearch(new URLSearchParams(text));
const written = (text: string, before = '') =>
  writeListSearch(read(text), new URLSearchParams(before)).toString();

describe('the address of a search', () => {
  it.each(['', 'q=EMC', 'q=EMC&field=DR&field=OP01&form=LICENSING&trl=5-9&sort=NEWEST'])(
    'comes back as it was: %s',
    (text) => {
      expect(written(text)).toBe(text);
    },
  );

  it('keeps what belongs to something else, such as the tab', () => {
    expect(written('q=new', 'tab=all&q=old&field=DR')).toBe('tab=all&q=new');
  });

  it.each(['sort=BEST', 'trl=0-9', 'trl=5', 'trl=a-b', 'field=', 'q=%20'])('leaves out %s', (text) => {
    expect(written(text)).toBe('');
  });

  it('turns a range round that is the wrong way', () => {
    expect(read('trl=9-5').trl).toEqual({ min: 5, max: 9 });
  });

  it('takes a value that stands there twice once', () => {
    expect(read('field=DR&field=DR').chosen.FIELD).toEqual(['DR']);
  });
});

describe('the order', () => {
  it('is newest first without words, whatever the address says', () => {
    expect(orderOf(read('sort=RELEVANCE'))).toBe('NEWEST');
    expect(orderOf(read(''))).toBe('NEWEST');
  });

  it('is relevance for words, unless the address says otherwise', () => {
    expect(orderOf(read('q=EMC'))).toBe('RELEVANCE');
    expect(orderOf(read('q=EMC&sort=NEWEST'))).toBe('NEWEST');
  });
});

describe('conditions', () => {
  const search = read('q=EMC&field=DR&field=OP&town=442000105&trl=5-5');

  it('are each taken away alone', () => {
    const left = conditionsOf(without(search, { facet: 'FIELD', value: 'DR' })).map(({ value }) => value);
    expect(left).toEqual(['OP', '442000105', 'TRL 5']);
    expect(without(search, { facet: 'TRL', value: 'TRL 5' }).trl).toBeNull();
  });

  it('are taken away together, and the words stay', () => {
    const left = withoutConditions(search);
    expect(conditionsOf(left)).toEqual([]);
    expect(left.query).toBe('EMC');
  });
});
