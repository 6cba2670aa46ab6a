import { deserialize, serialize } from 'bson';
import { fail, ServerError } from '../values/server-error.ts';
import { type Document, isDocument } from '../values/types.ts';

export const LARGEST_DOCUMENT = 16_777_216;
/** The server's limit; it also keeps every recursion here far from the end of the stack. */
const DEEPEST_NESTING = 200;

/** Types stay as stored: int64 as Long, binary data as Binary, regular expressions as BSONRegExp. */
export function decode(raw: Uint8Array): Document {
  return parse(raw, { promoteLongs: false, promoteBuffers: false, bsonRegExp: true });
}

/** For pipelines: mingo calculates with numbers, so int64 within the safe range become such. */
export function decodeForPipeline(raw: Uint8Array): Document {
  return parse(raw, { promoteBuffers: false, bsonRegExp: true });
}

function parse(raw: Uint8Array, options: Parameters<typeof deserialize>[1]): Document {
  try {
    return deserialize(raw, options);
  } catch (error) {
    if (error instanceof RangeError && /call stack/i.test(error.message)) tooDeep();
    throw new ServerError(22, 'InvalidBSON', error instanceof Error ? error.message : String(error));
  }
}

export function encode(document: Document): Buffer {
  try {
    const bytes = serialize(document, { ignoreUndefined: true });
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  } catch (error) {
    if (error instanceof RangeError) checkSize(LARGEST_DOCUMENT + 1);
    throw new ServerError(22, 'InvalidBSON', error instanceof Error ? error.message : String(error));
  }
}

export function checkSize(size: number): void {
  if (size <= LARGEST_DOCUMENT) return;
  fail(
    10334,
    'BSONObjectTooLarge',
    `BSONObj size: ${size} is invalid. Size must be between 0 and ${LARGEST_DOCUMENT} (16MB)`,
  );
}

/** Refuses what is nested deeper than the server would take. */
export function checkDepth(value: unknown, depth = 0): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > DEEPEST_NESTING) tooDeep();
  if (Array.isArray(value)) for (const item of value) checkDepth(item, depth + 1);
  else if (isDocument(value)) for (const key of Object.keys(value)) checkDepth(value[key], depth + 1);
}

function tooDeep(): never {
  fail(15, 'Overflow', `BSONObj exceeds maximum nested object depth: ${DEEPEST_NESTING}`);
}
