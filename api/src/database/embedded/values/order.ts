import { compareNumbers } from './numbers.ts';
import {
  type Document,
  fieldsOf,
  isBinary,
  isBsonRegex,
  isCode,
  isNumeric,
  isObjectId,
  isPlain,
  isTimestamp,
  RANK,
  rankOf,
} from './types.ts';

/** How strings compare; without one by code points. */
export type Collation = Pick<Intl.Collator, 'compare'>;

/** MongoDB's order of all values: first by type, then by value. Negative when `a` comes first. */
export function compare(a: unknown, b: unknown, collation?: Collation): number {
  if (a === b) return 0;
  const rank = rankOf(a);
  const other = rankOf(b);
  return rank === other ? compareAlike(rank, a, b, collation) : rank - other;
}

export function equal(a: unknown, b: unknown, collation?: Collation): boolean {
  return compare(a, b, collation) === 0;
}

/** Whether two values are stored as different bytes. False also where only their bytes could tell. */
export function surelyDiffer(a: unknown, b: unknown): boolean {
  if (a === b || a === undefined || b === undefined) return false;
  if (isPrimitive(a) && isPrimitive(b)) return !Object.is(a, b);
  if (!isPlain(a) || !isPlain(b)) return false;
  return Object.keys(a).some((key) => Object.hasOwn(b, key) && surelyDiffer(a[key], b[key]));
}

const isPrimitive = (value: unknown): boolean => typeof value !== 'object' || value === null;

function compareAlike(rank: number, a: unknown, b: unknown, collation: Collation | undefined): number {
  switch (rank) {
    case RANK.number:
      return isNumeric(a) && isNumeric(b) ? compareNumbers(a, b) : 0;
    case RANK.string:
      return collation ? collation.compare(String(a), String(b)) : compareStrings(String(a), String(b));
    case RANK.object:
      return compareDocuments(fieldsOf(a as Document), fieldsOf(b as Document), collation);
    case RANK.array:
      return compareArrays(a as unknown[], b as unknown[], collation);
    case RANK.boolean:
    case RANK.date:
      return Math.sign(Number(a) - Number(b));
    default:
      return compareOpaque(rank, a, b);
  }
}

function compareOpaque(rank: number, a: unknown, b: unknown): number {
  switch (rank) {
    case RANK.binary:
      return compareBinaries(a, b);
    case RANK.objectId:
      return isObjectId(a) && isObjectId(b) ? Buffer.compare(a.id, b.id) : 0;
    case RANK.timestamp:
      return isTimestamp(a) && isTimestamp(b) ? a.compare(b) : 0;
    case RANK.regex: {
      const [x, y] = [regexParts(a), regexParts(b)];
      return compareStrings(x.source, y.source) || compareStrings(x.flags, y.flags);
    }
    case RANK.code:
      return isCode(a) && isCode(b) ? compareStrings(String(a.code), String(b.code)) : 0;
    default:
      return 0;
  }
}

function compareDocuments(a: Document, b: Document, collation: Collation | undefined): number {
  const left = Object.keys(a);
  const right = Object.keys(b);
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const [k, l] = [left[i] ?? '', right[i] ?? ''];
    const order = rankOf(a[k]) - rankOf(b[l]) || compareStrings(k, l) || compare(a[k], b[l], collation);
    if (order) return order;
  }
  return left.length - right.length;
}

function compareArrays(a: unknown[], b: unknown[], collation: Collation | undefined): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const order = compare(a[i], b[i], collation);
    if (order) return order;
  }
  return a.length - b.length;
}

function compareBinaries(a: unknown, b: unknown): number {
  const [x, y] = [bytesOf(a), bytesOf(b)];
  return x.length - y.length || subtypeOf(a) - subtypeOf(b) || Buffer.compare(x, y);
}

/** By code points: UTF-16 units would put what lies beyond U+FFFF before U+E000 and later. */
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  const units = a < b ? -1 : 1;
  return BEYOND.test(a) || BEYOND.test(b) ? Buffer.compare(Buffer.from(a), Buffer.from(b)) : units;
}

const BEYOND = /[\ud800-\uffff]/;

export function bytesOf(value: unknown): Uint8Array {
  if (isBinary(value)) return value.buffer.subarray(0, value.position);
  return value instanceof Uint8Array ? value : new Uint8Array();
}

export function subtypeOf(value: unknown): number {
  return isBinary(value) ? value.sub_type : 0;
}

export function regexParts(value: unknown): { source: string; flags: string } {
  if (value instanceof RegExp) return { source: value.source, flags: value.flags };
  return isBsonRegex(value) ? { source: value.pattern, flags: value.options } : { source: '', flags: '' };
}
