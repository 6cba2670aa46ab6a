import { badValue } from './server-error.ts';
import { classOf, isNumeric } from './types.ts';

const CODE_OF_NAME = {
  double: 1,
  string: 2,
  object: 3,
  array: 4,
  binData: 5,
  undefined: 6,
  objectId: 7,
  bool: 8,
  date: 9,
  null: 10,
  regex: 11,
  dbPointer: 12,
  javascript: 13,
  symbol: 14,
  javascriptWithScope: 15,
  int: 16,
  timestamp: 17,
  long: 18,
  decimal: 19,
  minKey: -1,
  maxKey: 127,
} as const;

type TypeName = keyof typeof CODE_OF_NAME;

const NAME_OF_CLASS: Readonly<Record<string, TypeName>> = {
  ObjectId: 'objectId',
  Binary: 'binData',
  Long: 'long',
  Decimal128: 'decimal',
  Timestamp: 'timestamp',
  MinKey: 'minKey',
  MaxKey: 'maxKey',
  BSONRegExp: 'regex',
  Code: 'javascript',
  BSONSymbol: 'symbol',
  Double: 'double',
  Int32: 'int',
};

/** The name that `$type` uses. Whole numbers of 32 bits are ints: so JavaScript drivers write them. */
export function typeName(value: unknown): TypeName {
  switch (typeof value) {
    case 'undefined':
      return 'undefined';
    case 'number':
      return Number.isInteger(value) && Math.abs(value) < 2 ** 31 && !Object.is(value, -0) ? 'int' : 'double';
    case 'bigint':
      return 'long';
    case 'string':
      return 'string';
    case 'boolean':
      return 'bool';
    default:
      return typeNameOfObject(value);
  }
}

function typeNameOfObject(value: unknown): TypeName {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (value instanceof Date) return 'date';
  if (value instanceof RegExp) return 'regex';
  if (value instanceof Uint8Array) return 'binData';
  return NAME_OF_CLASS[classOf(value) ?? ''] ?? 'object';
}

/** A test for what `$type` and `bsonType` name: alias, number, or a list of them. */
export function typeTest(types: unknown): (value: unknown) => boolean {
  const tests = (Array.isArray(types) ? types : [types]).map(testFor);
  return (value) => value !== undefined && tests.some((test) => test(value));
}

function testFor(type: unknown): (value: unknown) => boolean {
  if (type === 'number') return isNumeric;
  const code =
    typeof type === 'string' ? CODE_OF_NAME[type as TypeName] : isNumeric(type) ? Number(type) : undefined;
  if (code === undefined) {
    badValue(
      typeof type === 'string'
        ? `Unknown type name alias: ${type}`
        : 'type must be represented as a number or a string',
    );
  }
  return (value) => CODE_OF_NAME[typeName(value)] === code;
}
