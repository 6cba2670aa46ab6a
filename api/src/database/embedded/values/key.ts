import { createHash } from 'node:crypto';
import { residue, toNumber } from './numbers.ts';
import { bytesOf, regexParts, subtypeOf } from './order.ts';
import {
  type Document,
  fieldsOf,
  isCode,
  isNumeric,
  isObjectId,
  isTimestamp,
  type Numeric,
  RANK,
  rankOf,
} from './types.ts';

/** LMDB takes keys of up to 1,978 bytes: longer ones keep their order up to here and end in a hash. */
export const LONGEST_KEY = 1_800;

const END_OF_STRING = Buffer.from([0, 0]);
const END = Buffer.from([0]);

/**
 * Bytes that sort as the values do in `compare`, and of which none is the beginning of another (MongoDB calls this
 * a KeyString). The first byte is the rank of the type plus one.
 */
export function encodeKey(value: unknown): Buffer {
  const rank = rankOf(value);
  const type = Buffer.from([rank + 1]);
  switch (rank) {
    case RANK.number:
      return isNumeric(value) ? Buffer.concat([type, encodeNumber(value)]) : type;
    case RANK.string:
      return Buffer.concat([type, encodeString(String(value))]);
    case RANK.object:
      return Buffer.concat([type, ...encodeFields(fieldsOf(value as Document)), END]);
    case RANK.array:
      return Buffer.concat([type, ...(value as unknown[]).map(encodeKey), END]);
    case RANK.boolean:
      return Buffer.from([rank + 1, value ? 1 : 0]);
    case RANK.date:
      return Buffer.concat([type, encodeNumber(Number(value))]);
    default:
      return Buffer.concat([type, ...encodeOpaque(rank, value)]);
  }
}

function encodeOpaque(rank: number, value: unknown): Uint8Array[] {
  switch (rank) {
    case RANK.binary: {
      const bytes = bytesOf(value);
      const head = Buffer.alloc(5);
      head.writeUInt32BE(bytes.length);
      head[4] = subtypeOf(value);
      return [head, bytes];
    }
    case RANK.objectId:
      return isObjectId(value) ? [value.id] : [];
    case RANK.timestamp: {
      const bytes = Buffer.alloc(8);
      bytes.writeBigUInt64BE(isTimestamp(value) ? BigInt.asUintN(64, value.toBigInt()) : 0n);
      return [bytes];
    }
    case RANK.regex: {
      const { source, flags } = regexParts(value);
      return [encodeString(source), encodeString(flags)];
    }
    case RANK.code:
      return [encodeString(isCode(value) ? String(value.code) : '')];
    default:
      return [];
  }
}

function encodeFields(document: Document): Buffer[] {
  return Object.keys(document).flatMap((field) => [
    Buffer.from([rankOf(document[field]) + 1]),
    encodeString(field),
    encodeKey(document[field]),
  ]);
}

const BELOW = 0x40;
const EXACT = 0x80;
const ABOVE = 0xc0;

/** The nearest double, and a mark; where the double is not the whole truth the rest follows as a second one. */
function encodeNumber(value: Numeric): Buffer {
  const rest = residue(value);
  if (rest === 0) return Buffer.concat([encodeDouble(toNumber(value)), Buffer.from([EXACT])]);
  return Buffer.concat([
    encodeDouble(toNumber(value)),
    Buffer.from([rest < 0 ? BELOW : ABOVE]),
    encodeDouble(rest),
  ]);
}

function encodeDouble(double: number): Buffer {
  const bytes = Buffer.alloc(8);
  if (Number.isNaN(double)) return bytes;
  bytes.writeDoubleBE(double === 0 ? 0 : double);
  const first = bytes[0] ?? 0;
  if (first & 0x80) return invert(bytes);
  bytes[0] = first ^ 0x80;
  return bytes;
}

function encodeString(text: string): Buffer {
  const bytes = Buffer.from(text);
  if (!bytes.includes(0)) return Buffer.concat([bytes, END_OF_STRING]);
  const escaped = bytes.toString('latin1').replaceAll('\0', '\0\xff');
  return Buffer.concat([Buffer.from(escaped, 'latin1'), END_OF_STRING]);
}

/** Turns the order round: for the descending fields of an index. */
export function invert(bytes: Buffer): Buffer {
  const inverted = Buffer.allocUnsafe(bytes.length);
  for (let i = 0; i < bytes.length; i++) inverted[i] = (bytes[i] ?? 0) ^ 0xff;
  return inverted;
}

export function clipKey(key: Buffer): Buffer {
  if (key.length <= LONGEST_KEY) return key;
  return Buffer.concat([key.subarray(0, LONGEST_KEY), createHash('sha1').update(key).digest()]);
}

/** The first key behind all that begin with `prefix`. Appending 0xff would not do: descending NaN keys are all 0xff. */
export function successor(prefix: Buffer): Buffer {
  let end = prefix.length;
  while (end > 0 && prefix[end - 1] === 0xff) end--;
  const next = Buffer.from(prefix.subarray(0, end));
  if (end > 0) next[end - 1] = (next[end - 1] ?? 0) + 1;
  return next;
}
