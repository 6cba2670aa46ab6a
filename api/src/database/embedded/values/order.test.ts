import { Binary, Decimal128, Int32, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { describe, expect, it } from 'vitest';
import { encodeKey, invert, successor } from './key.ts';
import { add, compareNumbers, multiply } from './numbers.ts';
import { compare, equal, surelyDiffer } from './order.ts';

/** From the least to the greatest, as the server sorts them. */
const ascending: unknown[] = [
  new MinKey(),
  null,
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  Long.fromString('-9007199254740993'),
  -1,
  0,
  Decimal128.fromString('0.1'),
  0.1,
  1,
  9007199254740992,
  Long.fromString('9007199254740993'),
  Decimal128.fromString('9007199254740993.5'),
  Number.POSITIVE_INFINITY,
  '',
  'Z',
  'a',
  'a\0',
  'a\0b',
  'ab',
  'ä',
  '\uffee',
  '😀',
  {},
  { a: 1 },
  { a: 2 },
  { b: 0 },
  { a: 'text' },
  [],
  [1],
  [1, 2],
  new Binary(Buffer.from([9])),
  new Binary(Buffer.from([1, 1])),
  new ObjectId('000000000000000000000001'),
  new ObjectId('000000000000000000000002'),
  false,
  true,
  new Date(-1),
  new Date(0),
  new Timestamp({ t: 1, i: 1 }),
  /a/,
  /b/,
  new MaxKey(),
];

describe('the order of values', () => {
  it.each(ascending.slice(1).map((value, i) => [ascending[i], value]))(
    'puts %s before %s',
    (less, greater) => {
      expect(compare(less, greater)).toBeLessThan(0);
      expect(compare(greater, less)).toBeGreaterThan(0);
    },
  );

  it('is the order of their keys, and of their inverted keys turned round', () => {
    const keys = ascending.map(encodeKey);
    expect([...keys].sort(Buffer.compare)).toEqual(keys);
    expect(keys.map(invert).sort(Buffer.compare)).toEqual(keys.map(invert).reverse());
  });

  it.each([
    [5, Long.fromNumber(5)],
    [5, Decimal128.fromString('5.00')],
    [0, -0],
    [0.5, Decimal128.fromString('0.5')],
    [null, undefined],
    [Number.NaN, Number.NaN],
    [new Date(5), new Date(5)],
    [{ a: [1] }, { a: [Long.ONE] }],
  ])('takes %s and %s for equal, and gives them one key', (a, b) => {
    expect(equal(a, b)).toBe(true);
    expect(encodeKey(a)).toEqual(encodeKey(b));
  });

  it('tells a double from the decimal that it is written like', () => {
    expect(compareNumbers(0.1, Decimal128.fromString('0.1'))).toBe(1);
  });
});

describe('the successor of a prefix', () => {
  it('lies behind all that begins with it, even with bytes of 0xff', () => {
    const prefix = Buffer.from([1, 0xff]);
    expect(Buffer.compare(successor(prefix), Buffer.from([1, 0xff, 0xff, 0xff]))).toBe(1);
    expect(successor(prefix)).toEqual(Buffer.from([2]));
  });
});

describe('arithmetic', () => {
  it.each([
    [add(1, 2), 3],
    [add(0.5, Long.fromNumber(1)), 1.5],
    [multiply(3, 2), 6],
  ])('calculates with doubles where they do', (result, expected) => {
    expect(result).toBe(expected);
  });

  it('leaves the safe range as int64 and wraps at its end', () => {
    expect(add(9007199254740991, 2)).toEqual(Long.fromString('9007199254740993'));
    expect(add(Long.MAX_VALUE, 1)).toEqual(Long.MIN_VALUE);
  });

  it('is exact with decimals, and NaN where there is no number', () => {
    expect(String(add(Decimal128.fromString('0.10'), Decimal128.fromString('0.2')))).toBe('0.30');
    expect(String(add(Number.NaN, Decimal128.fromString('1')))).toBe('NaN');
  });
});

describe('two values whose bytes surely differ', () => {
  it.each([
    [1, 2],
    [1, '1'],
    [null, false],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
  ])('are told apart without encoding them: %o, %o', (a, b) => {
    expect(surelyDiffer(a, b)).toBe(true);
  });

  it.each([
    [1, 1],
    [0, -0],
    [Number.NaN, Number.NaN],
    [1, new Int32(1)],
    [{ a: 1 }, { a: 1, b: undefined }],
    [[1], [2]],
    [new Date(1), new Date(1)],
  ])('are not %o, %o: only the bytes could tell', (a, b) => {
    expect(surelyDiffer(a, b)).toBe(false);
  });
});
