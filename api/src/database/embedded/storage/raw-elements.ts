import { fail } from '../values/server-error.ts';

/** A field of a document as it lies in the bytes: from `start` (its type) to `end`, its value from `valueAt`. */
export type RawElement = { type: number; name: string; start: number; valueAt: number; end: number };

export const RAW_TYPE = { document: 3, array: 4 } as const;

/** Sizes of the values that have a fixed one, by BSON's number of their type. */
const FIXED_SIZE: Readonly<Record<number, number>> = {
  1: 8,
  6: 0,
  7: 12,
  8: 1,
  9: 8,
  10: 0,
  16: 4,
  17: 8,
  18: 8,
  19: 16,
  127: 0,
  255: 0,
};

const HEAD_BYTES = 4;

/** Walks over the fields of a document without decoding them. Throws `ServerError` where the bytes make no sense. */
export function* rawElements(raw: Buffer): Generator<RawElement> {
  const last = raw.length - 1;
  for (let start = HEAD_BYTES; start < last; ) {
    const type = raw[start] ?? 0;
    const nameEnd = raw.indexOf(0, start + 1);
    if (nameEnd < 0 || nameEnd >= last) malformed();
    const valueAt = nameEnd + 1;
    const end = valueAt + sizeOfValue(raw, type, valueAt);
    if (!(end > start && end <= last)) malformed();
    yield { type, name: raw.toString('utf8', start + 1, nameEnd), start, valueAt, end };
    start = end;
  }
}

function malformed(): never {
  fail(22, 'InvalidBSON', 'a field ends behind its document');
}

function sizeOfValue(raw: Buffer, type: number, at: number): number {
  const fixed = FIXED_SIZE[type];
  if (fixed !== undefined) return fixed;
  if (at + 4 > raw.length) malformed();
  switch (type) {
    case 2: // string
    case 13: // code
    case 14: // symbol
      return 4 + raw.readInt32LE(at);
    case 3: // document
    case 4: // array
    case 15: // code with scope
      return raw.readInt32LE(at);
    case 5: // binary data
      return 5 + raw.readInt32LE(at);
    case 11: // regular expression: two strings that end in zero
      return raw.indexOf(0, raw.indexOf(0, at) + 1) + 1 - at;
    case 12: // database pointer
      return 4 + raw.readInt32LE(at) + 12;
    default:
      return fail(22, 'InvalidBSON', `unknown type ${type}`);
  }
}
