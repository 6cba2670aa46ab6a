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
  switch (rank) {
    case RANK.number:
      return isNumeric(value) ? encodeNumber(rank, value) : typeByte(rank);
    case RANK.string:
      return encodeString(String(value), rank);
    case RANK.object:
      return Buffer.concat([typeByte(rank), ...encodeFields(fieldsOf(value as Document)), END]);
    case RANK.array:
      return Buffer.concat([typeByte(rank), ...(value as unknown[]).map(encodeKey), END]);
    case RANK.boolean:
      return Buffer.from([rank + 1, value ? 1 : 0]);
    case RANK.date:
      return encodeNumber(rank, Number(value));
    default:
      return Buffer.concat([typeByte(rank), ...encodeOpaque(rank, value)]);
  }
}

function typeByte(rank: number): Buffer {
  return Buffer.from([rank + 1]);
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
function encodeNumber(rank: number, value: Numeric): Buffer {
  const rest = residue(value);
  const bytes = Buffer.alloc(rest === 0 ? 10 : 18);
  bytes[0] = rank + 1;
  writeDouble(bytes, toNumber(value), 1);
  bytes[9] = rest === 0 ? EXACT : rest < 0 ? BELOW : ABOVE;
  if (rest !== 0) writeDouble(bytes, rest, 10);
  return bytes;
}

/** Eight bytes in the order of the doubles; NaN, all zeros, comes first. */
function writeDouble(bytes: Buffer, double: number, at: number): void {
  if (Number.isNaN(double)) return;
  bytes.writeDoubleBE(double === 0 ? 0 : double, at);
  if ((bytes[at] ?? 0) < 0x80) bytes[at] = (bytes[at] ?? 0) ^ 0x80;
  else for (let i = at; i < at + 8; i++) bytes[i] = (bytes[i] ?? 0) ^ 0xff;
}

/** The text ends in two zeros; zeros within are marked. */
function encodeString(text: string, rank?: number): Buffer {
  const start = rank === undefined ? 0 : 1;
  const length = Buffer.byteLength(text);
  const bytes = Buffer.allocUnsafe(start + length + 2);
  if (rank !== undefined) bytes[0] = rank + 1;
  bytes.write(text, start);
  bytes.fill(0, start + length);
  if (!text.includes('\0')) return bytes;
  const escaped = bytes.toString('latin1', start, start + length).replaceAll('\0', '\0\xff');
  return Buffer.concat([bytes.subarray(0, start), Buffer.from(escaped, 'latin1'), END_OF_STRING]);
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
