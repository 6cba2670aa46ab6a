import { fail } from '../values/server-error.ts';
import { rawElements } from './raw-elements.ts';

const HEAD_BYTES = 4;

/**
 * The bytes of a document with the field `_id` moved to the front, as the server stores it. Drivers append the id to
 * what the application wrote; decoding and encoding it anew would turn whole doubles into ints.
 */
export function withLeadingIdBytes(raw: Buffer): Buffer {
  for (const { name, start, end } of rawElements(raw)) {
    if (name !== '_id') continue;
    if (start === HEAD_BYTES) return raw;
    const head = raw.subarray(0, HEAD_BYTES);
    return Buffer.concat([
      head,
      raw.subarray(start, end),
      raw.subarray(HEAD_BYTES, start),
      raw.subarray(end),
    ]);
  }
  return fail(22, 'InvalidBSON', 'the document has no _id');
}
