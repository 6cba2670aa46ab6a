import { describe, expect, it } from 'vitest';
import { Collection } from '../storage/collection.ts';
import type { Document } from '../values/types.ts';
import { checkHint, choosePlan, type PlanWish } from './choose.ts';

function collectionWith(...specs: Document[]): Collection {
  const indexes = [{ key: { _id: 1 }, name: '_id_' }, ...specs].map((spec, i) => ({
    spec: {
      name: Object.entries(spec.key as Document)
        .flat()
        .join('_'),
      ...spec,
    },
    id: i + 1,
    spread: (spec.spread as boolean[] | undefined) ?? [],
  }));
  return new Collection({ ns: 'a.b', id: 100, options: {}, uuid: '', indexes });
}

/** Whether the documents found need no test any more. */
function isExact(specs: Document[], filter: Document): boolean {
  const plan = choosePlan(collectionWith(...specs), { filter });
  return plan.kind === 'index' && plan.exact;
}

function planned(specs: Document[], wish: PlanWish): string {
  const plan = choosePlan(collectionWith(...specs), wish);
  if (plan.kind !== 'index') return plan.kind;
  return `${plan.index.name}${plan.sorted ? ' sorted' : ''}${plan.reverse ? ' backward' : ''}`;
}

describe('the plan', () => {
  it.each<[string, Document[], PlanWish, string]>([
    ['reads everything without an index', [], { filter: { a: 1 } }, 'collection'],
    ['looks up an id', [], { filter: { _id: 1 } }, '_id_'],
    [
      'takes the index with the longest equality',
      [{ key: { a: 1 } }, { key: { a: 1, b: 1 } }],
      { filter: { a: 1, b: 2 } },
      'a_1_b_1',
    ],
    [
      'prefers a unique index that is given whole',
      [{ key: { a: 1, b: 1 } }, { key: { c: 1 }, unique: true }],
      { filter: { a: 1, b: 1, c: 1 } },
      'c_1',
    ],
    [
      'takes the order from an index',
      [{ key: { a: 1, b: -1 } }],
      { filter: { a: 1 }, sort: { b: -1 } },
      'a_1_b_-1 sorted',
    ],
    [
      'reads backwards for the opposite order',
      [{ key: { a: 1, b: -1 } }],
      { filter: { a: 1 }, sort: { b: 1 } },
      'a_1_b_-1 sorted backward',
    ],
    [
      'does not start in the middle of an index',
      [{ key: { a: 1, b: 1 } }],
      { filter: { b: 1 } },
      'collection',
    ],
    [
      'does not use an index with another collation',
      [{ key: { a: 1 }, collation: { locale: 'en', strength: 2 } }],
      { filter: { a: 'x' } },
      'collection',
    ],
    ['does not use a hidden index', [{ key: { a: 1 }, hidden: true }], { filter: { a: 1 } }, 'collection'],
    [
      'does not order by an index over arrays',
      [{ key: { a: 1 }, spread: [true] }],
      { filter: {}, sort: { a: 1 } },
      'collection',
    ],
    [
      'bounds one field below an array only',
      [{ key: { 'a.b': 1, 'a.c': 1 }, spread: [true, true] }],
      { filter: { 'a.b': 1, 'a.c': 2 } },
      'a.b_1_a.c_1',
    ],
    [
      'joins the indexes of both branches',
      [{ key: { a: 1 } }, { key: { b: 1 } }],
      { filter: { $or: [{ a: 1 }, { b: 1 }] } },
      'union',
    ],
    [
      'reads everything when one branch has no index',
      [{ key: { a: 1 } }],
      { filter: { $or: [{ a: 1 }, { b: 1 }] } },
      'collection',
    ],
    ['follows a hint', [{ key: { a: 1 } }, { key: { b: 1 } }], { filter: { a: 1 }, hint: 'b_1' }, 'b_1'],
    [
      'follows the natural order',
      [{ key: { a: 1 } }],
      { filter: { a: 1 }, sort: { $natural: -1 } },
      'collection',
    ],
    [
      'does not look up a regular expression that is not tied to the start',
      [{ key: { a: 1 } }],
      { filter: { a: /x/ } },
      'collection',
    ],
  ])('%s', (_, specs, wish, expected) => {
    expect(planned(specs, wish)).toBe(expected);
  });

  it('refuses a hint that names no index', () => {
    expect(() => checkHint(collectionWith(), 'nothing')).toThrow('hint');
    expect(() => checkHint(collectionWith(), { nothing: 1 })).toThrow('hint');
    checkHint(collectionWith(), { _id: 1 });
  });
});

describe('an index that holds the whole filter', () => {
  const compound = { key: { a: 1, b: 1 } };

  it.each<[string, Document[], Document]>([
    ['by its id', [], { _id: 1 }],
    ['by all its fields', [compound], { b: 'x', a: new Date(0) }],
    ['by its first field', [compound], { a: 1 }],
    ['by any of some ids', [], { _id: { $in: [1, 'x', new Date(0)] } }],
    ['by any of some values of each field', [compound], { a: { $in: [1, 2] }, b: { $in: ['x'] } }],
    ['by none', [], { _id: { $in: [] } }],
  ])('spares the test of its documents, %s', (_, specs, filter) => {
    expect(isExact(specs, filter)).toBe(true);
  });

  it.each<[string, Document[], Document]>([
    ['another field is asked for', [], { _id: 1, a: 1 }],
    ['an expression is asked for', [], { _id: 1, $expr: false }],
    ['the value is null, which missing fields match', [{ key: { a: 1 } }], { a: null }],
    ['the value is NaN', [{ key: { a: 1 } }], { a: Number.NaN }],
    ['the value is an object', [], { _id: { a: 1 } }],
    ['one of the values is null', [{ key: { a: 1 } }], { a: { $in: [1, null] } }],
    ['one of the values is a pattern', [{ key: { a: 1 } }], { a: { $in: ['x', /y/] } }],
    ['one of the values is a list', [{ key: { a: 1 } }], { a: { $in: [1, [2]] } }],
    ['some values and a range are asked for', [], { _id: { $in: [1, 2], $gt: 1 } }],
    ['some document has an array among the values', [{ key: { a: 1 }, spread: [true] }], { a: { $in: [1] } }],
    ['a range is asked for', [{ key: { a: 1 } }], { a: { $gte: 1 } }],
    ['some document has an array there', [{ key: { a: 1 }, spread: [true] }], { a: 1 }],
    ['its strings are folded', [{ key: { a: 1 }, collation: { locale: 'simple', strength: 1 } }], { a: 'x' }],
  ])('does not spare it when %s', (_, specs, filter) => {
    expect(isExact(specs, filter)).toBe(false);
  });
});
