import { Binary, BSONRegExp, Decimal128, Long, ObjectId } from 'bson';
import { describe, expect, it } from 'vitest';
import type { Document } from '../values/types.ts';
import { compile } from './compile.ts';
import { positionOf } from './positional.ts';
import { sortBy, sorter } from './sort.ts';

const id = new ObjectId();

const matching: [filter: Document, document: Document][] = [
  [{}, { a: 1 }],
  [{ a: 1 }, { a: Long.ONE }],
  [{ a: 1 }, { a: [2, 1] }],
  [{ a: [2, 1] }, { a: [2, 1] }],
  [{ a: null }, {}],
  [{ a: null }, { a: null }],
  [{ 'a.b': 1 }, { a: [{ b: 2 }, { b: 1 }] }],
  [{ 'a.1': 1 }, { a: [0, 1] }],
  [{ 'a.b': null }, { a: [{ b: 1 }, {}] }],
  [{ a: { $gt: 1 } }, { a: Decimal128.fromString('1.5') }],
  [{ a: { $gte: null } }, {}],
  [{ a: { $ne: 1 } }, {}],
  [{ a: { $in: [1, /^x/] } }, { a: 'xyz' }],
  [{ a: { $in: [id] } }, { a: id }],
  [{ a: { $nin: [1] } }, { a: [2] }],
  [{ a: { $exists: false } }, { b: 1 }],
  [{ a: { $type: 'number' } }, { a: 1.5 }],
  [{ a: { $type: ['string', 'int'] } }, { a: 1 }],
  [{ a: { $size: 2 } }, { a: [1, [2]] }],
  [{ a: { $all: [1, 2] } }, { a: [2, 3, 1] }],
  [{ a: { $elemMatch: { b: 1, c: 2 } } }, { a: [{ b: 1, c: 2 }] }],
  [{ a: { $elemMatch: { $gt: 1, $lt: 3 } } }, { a: [0, 2, 9] }],
  [{ a: { $not: { $gt: 5 } } }, { a: 'text' }],
  [{ a: { $mod: [4, 1] } }, { a: 9 }],
  [{ a: { $regex: 'B', $options: 'i' } }, { a: 'abc' }],
  [{ a: new BSONRegExp('^a b', 'x') }, { a: 'abc' }],
  [{ a: { $bitsAllSet: [0, 2] } }, { a: 5 }],
  [{ a: { $bitsAnySet: 2 } }, { a: new Binary(Buffer.from([2])) }],
  [{ $or: [{ a: 1 }, { b: 1 }] }, { b: 1 }],
  [{ $nor: [{ a: 1 }, { b: 1 }] }, { c: 1 }],
  [{ $jsonSchema: { required: ['a'] } }, { a: 1 }],
];

const differing: [filter: Document, document: Document][] = [
  [{ a: 1 }, { a: '1' }],
  [{ a: null }, { a: [1, 2] }],
  [{ 'a.b': null }, { a: [1, 2] }],
  [{ a: { $gt: 1 } }, { a: '2' }],
  [{ a: { $gt: null } }, { a: 5 }],
  [{ a: { $lt: 5 } }, { a: Number.NaN }],
  [{ a: { $ne: 1 } }, { a: [1, 2] }],
  [{ a: { $all: [] } }, { a: [] }],
  [{ a: { $elemMatch: { b: 1, c: 2 } } }, { a: [{ b: 1 }, { c: 2 }] }],
  [{ a: { $elemMatch: { $gt: 1 } } }, { a: [[5]] }],
  [{ a: { $size: 1 } }, { a: 'x' }],
  [{ constructor: { $exists: true } }, {}],
  [{ '__proto__.x': { $exists: true } }, {}],
];

const refused: Document[] = [
  { a: { $launch: 1 } },
  { $launch: 1 },
  { $and: [] },
  { $or: [1] },
  { a: { $in: 1 } },
  { a: { $mod: [0, 1] } },
  { a: { $regex: '(' } },
  { a: { $type: 'nothing' } },
  { a: { $not: 5 } },
  { $where: 'true' },
  { $expr: { $gt: ['$a', 1] } },
  { a: { $near: [1, 1] } },
];

describe('a filter', () => {
  it.each(matching)('%j matches %j', (filter, document) => {
    expect(compile(filter)(document)).toBe(true);
  });

  it.each(differing)('%j does not match %j', (filter, document) => {
    expect(compile(filter)(document)).toBe(false);
  });

  it.each(refused)('%j is refused', (filter) => {
    expect(() => compile(filter)).toThrow();
  });

  it('compares strings as its collation does', () => {
    const collation = new Intl.Collator('en', { sensitivity: 'base' });
    expect(compile({ a: 'É' }, { collation })({ a: 'e' })).toBe(true);
  });
});

describe('the position that a filter matched', () => {
  it.each<[Document, number]>([
    [{ 'list.n': 2 }, 1],
    [{ list: { $elemMatch: { n: 3, m: 1 } } }, 2],
    [{ $and: [{ 'list.n': 2 }] }, 1],
  ])('for %j is %i', (filter, position) => {
    const document = { list: [{ n: 1 }, { n: 2 }, { n: 3, m: 1 }] };
    expect(positionOf({ document, path: 'list', filter, options: {} })).toBe(position);
  });

  it('does not exist when the filter is about something else', () => {
    expect(() =>
      positionOf({ document: { list: [1] }, path: 'list', filter: { a: 1 }, options: {} }),
    ).toThrow();
  });
});

describe('sorting', () => {
  const sorted = (sort: Document, ...values: unknown[]) =>
    sortBy(values, sorter(sort), (v) => ({ v })).map((value) => JSON.stringify(value));

  it('takes the least element of an array ascending and the greatest descending', () => {
    expect(sorted({ v: 1 }, 5, [1, 9], 3)).toEqual(['[1,9]', '3', '5']);
    expect(sorted({ v: -1 }, 5, [1, 9], 3)).toEqual(['[1,9]', '5', '3']);
  });

  it('puts empty arrays with null, and missing fields before numbers', () => {
    expect(sorted({ v: 1 }, 0, [], null)).toEqual(['[]', 'null', '0']);
  });
});
