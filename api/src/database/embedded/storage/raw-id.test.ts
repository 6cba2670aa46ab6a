import {
  Binary,
  BSONRegExp,
  Code,
  Decimal128,
  Double,
  deserialize,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  serialize,
  Timestamp,
} from 'bson';
import { describe, expect, it } from 'vitest';
import { withLeadingIdBytes } from './raw-id.ts';

const id = new ObjectId();
const values = {
  double: new Double(5),
  string: '灯',
  document: { a: { b: 1 } },
  array: [1, [2]],
  binary: new Binary(Buffer.from('abc')),
  boolean: true,
  date: new Date(1),
  nothing: null,
  regex: new BSONRegExp('a+', 'i'),
  code: new Code('x'),
  scoped: new Code('x', { y: 1 }),
  int: new Int32(5),
  timestamp: new Timestamp({ t: 1, i: 1 }),
  long: Long.fromNumber(5),
  decimal: Decimal128.fromString('5'),
  least: new MinKey(),
  most: new MaxKey(),
};

describe('moving the id to the front of a document', () => {
  it('leaves the bytes alone when it is there already', () => {
    const raw = Buffer.from(serialize({ _id: id, ...values }));
    expect(withLeadingIdBytes(raw)).toBe(raw);
  });

  it('finds it behind values of every type and changes none of them', () => {
    const raw = Buffer.from(serialize({ ...values, _id: id, last: 1 }));
    const expected = serialize({ _id: id, ...values, last: 1 });
    expect(withLeadingIdBytes(raw)).toEqual(Buffer.from(expected));
  });

  it('is not misled by an id inside of another document', () => {
    const raw = Buffer.from(serialize({ inner: { _id: 1 }, _id: 2 }));
    expect(deserialize(withLeadingIdBytes(raw))).toEqual({ _id: 2, inner: { _id: 1 } });
  });

  it('refuses a document without one', () => {
    expect(() => withLeadingIdBytes(Buffer.from(serialize({ a: 1 })))).toThrow('has no _id');
  });
});
