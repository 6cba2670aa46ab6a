import type { Binary, BSONRegExp, Code, DBRef, Decimal128, Long, ObjectId, Timestamp } from 'bson';

/** A decoded document. Read its fields with `own`: names such as `constructor` are data here. */
export type Document = { [field: string]: unknown };

export type Numeric = number | bigint | Long | Decimal128;

/** Order of the types among each other, as MongoDB sorts them. */
export const RANK = {
  minKey: 1,
  null: 5,
  number: 10,
  string: 15,
  object: 20,
  array: 25,
  binary: 30,
  objectId: 35,
  boolean: 40,
  date: 45,
  timestamp: 47,
  regex: 50,
  code: 60,
  maxKey: 127,
} as const;

const RANK_OF_CLASS: Readonly<Record<string, number>> = {
  MinKey: RANK.minKey,
  Double: RANK.number,
  Int32: RANK.number,
  Long: RANK.number,
  Decimal128: RANK.number,
  BSONSymbol: RANK.string,
  DBRef: RANK.object,
  Binary: RANK.binary,
  ObjectId: RANK.objectId,
  Timestamp: RANK.timestamp,
  BSONRegExp: RANK.regex,
  Code: RANK.code,
  MaxKey: RANK.maxKey,
};

/** Name of the bson class of a value. Several copies of bson may be loaded, so `instanceof` would miss some. */
export function classOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const name = (value as { _bsontype?: unknown })._bsontype;
  return typeof name === 'string' && !Object.hasOwn(value, '_bsontype') ? name : undefined;
}

export function rankOf(value: unknown): number {
  switch (typeof value) {
    case 'undefined':
      return RANK.null;
    case 'number':
    case 'bigint':
      return RANK.number;
    case 'string':
      return RANK.string;
    case 'boolean':
      return RANK.boolean;
    default:
      return rankOfObject(value);
  }
}

function rankOfObject(value: unknown): number {
  if (value === null) return RANK.null;
  if (Array.isArray(value)) return RANK.array;
  if (value instanceof Date) return RANK.date;
  if (value instanceof RegExp) return RANK.regex;
  if (value instanceof Uint8Array) return RANK.binary;
  const name = classOf(value);
  return name === undefined ? RANK.object : (RANK_OF_CLASS[name] ?? RANK.object);
}

export const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && rankOfObject(value) === RANK.object;

/** A document that is no database reference. */
export const isPlain = (value: unknown): value is Document =>
  isDocument(value) && classOf(value) === undefined;

export const isNumeric = (value: unknown): value is Numeric =>
  value !== undefined && rankOf(value) === RANK.number;
export const isLong = (value: unknown): value is Long => classOf(value) === 'Long';
export const isDecimal = (value: unknown): value is Decimal128 => classOf(value) === 'Decimal128';
export const isObjectId = (value: unknown): value is ObjectId => classOf(value) === 'ObjectId';
export const isBinary = (value: unknown): value is Binary => classOf(value) === 'Binary';
export const isTimestamp = (value: unknown): value is Timestamp => classOf(value) === 'Timestamp';
export const isCode = (value: unknown): value is Code => classOf(value) === 'Code';
export const isReference = (value: unknown): value is DBRef => classOf(value) === 'DBRef';
export const isBsonRegex = (value: unknown): value is BSONRegExp => classOf(value) === 'BSONRegExp';
export const isRegex = (value: unknown): value is RegExp | BSONRegExp =>
  value instanceof RegExp || isBsonRegex(value);
export const isIndex = (part: string | undefined): part is string => part !== undefined && /^\d+$/.test(part);

/** The field of a document, never what it inherits. */
export function own(document: Document, field: string): unknown {
  return Object.hasOwn(document, field) ? document[field] : undefined;
}

/** Sets a field under any name: an assignment to `__proto__` would change the object instead. */
export function setField(document: Document, field: string, value: unknown): void {
  if (field === '__proto__') {
    Object.defineProperty(document, field, { value, enumerable: true, configurable: true, writable: true });
  } else {
    document[field] = value;
  }
}

/** The fields that a value has for queries: a database reference shows `$ref`, `$id`, `$db`. */
export function fieldsOf(value: Document): Document {
  if (!isReference(value)) return value;
  const { collection, oid, db, fields } = value;
  return { $ref: collection, $id: oid, ...(db !== undefined && { $db: db }), ...fields };
}

export function firstKey(document: Document): string | undefined {
  for (const key in document) if (Object.hasOwn(document, key)) return key;
  return undefined;
}

/** An object of operators such as `{ $gt: 1 }`, not a value to compare with. */
export function isOperators(value: unknown): value is Document {
  if (!isPlain(value)) return false;
  const key = firstKey(value);
  return key?.startsWith('$') === true && key !== '$ref' && key !== '$id' && key !== '$db';
}

/** Copies containers; leaves are shared, since nobody changes them in place. */
export function clone(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clone);
  if (!isPlain(value)) return value;
  const copy: Document = {};
  for (const key of Object.keys(value)) setField(copy, key, clone(value[key]));
  return copy;
}

/** A number of a command, whichever of BSON's types it came in. */
export function toCount(value: unknown, otherwise: number): number {
  return value === undefined || value === null ? otherwise : Number(value);
}

export function isTruthy(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== false && !(isNumeric(value) && Number(value) === 0)
  );
}
