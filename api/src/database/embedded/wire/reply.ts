import { RawDocument } from '../commands/context.ts';
import { encode } from '../storage/codec.ts';
import { ServerError } from '../values/server-error.ts';
import { type Document, isDocument } from '../values/types.ts';
import { HEADER_BYTES } from './framing.ts';
import { OPCODE, type Request } from './message.ts';

let lastResponseId = 0;

/** The message that answers a request. */
export function replyTo(
  { requestId, opcode }: Pick<Request, 'requestId' | 'opcode'>,
  reply: Document,
): Buffer {
  const isQuery = opcode === OPCODE.query;
  const body = encodeReply(reply);
  const header = Buffer.alloc(HEADER_BYTES + (isQuery ? 20 : 5));
  if (isQuery) {
    header.writeInt32LE(8, HEADER_BYTES);
    header.writeInt32LE(1, HEADER_BYTES + 16);
  }
  header.writeInt32LE(header.length + body.length, 0);
  lastResponseId = (lastResponseId + 1) & 0x7fffffff;
  header.writeInt32LE(lastResponseId, 4);
  header.writeInt32LE(requestId, 8);
  header.writeInt32LE(isQuery ? OPCODE.reply : OPCODE.msg, 12);
  return Buffer.concat([header, ...body.parts], header.length + body.length);
}

export function errorReply(error: unknown): Document {
  if (!(error instanceof ServerError)) {
    const errmsg = error instanceof Error ? error.message : String(error);
    return { ok: 0, errmsg, code: 1, codeName: 'InternalError' };
  }
  const { message, code, codeName, extra } = error;
  return { ok: 0, errmsg: message, code, codeName, ...extra };
}

/** Bytes in pieces, put together once. */
type Pieces = { parts: readonly Buffer[]; length: number };

/** Documents of a cursor's batch, and the one of `findAndModify`, are bytes already and go in as they are. */
function encodeReply(reply: Document): Pieces {
  const { cursor, value } = reply;
  if (value instanceof RawDocument) {
    const { value: _, ...rest } = reply;
    return wrap([elementHead(TYPE.document, 'value'), value.bytes, fieldsOf(rest)]);
  }
  const name = isDocument(cursor)
    ? ['firstBatch', 'nextBatch'].find((field) => Array.isArray(cursor[field]))
    : undefined;
  if (!isDocument(cursor) || !name) return pieces([encode(reply)]);
  const { [name]: batch, ...restOfCursor } = cursor;
  const { cursor: _, ...restOfReply } = reply;
  const documents = (batch as Buffer[]).flatMap((bytes, i) => [documentHead(i), bytes]);
  const inner = wrap([elementHead(TYPE.array, name), ...wrap(documents).parts, fieldsOf(restOfCursor)]);
  return wrap([elementHead(TYPE.document, 'cursor'), ...inner.parts, fieldsOf(restOfReply)]);
}

const TYPE = { document: 3, array: 4 } as const;
const END = Buffer.from([0]);

function elementHead(type: number, name: string): Buffer {
  return Buffer.from(`${String.fromCharCode(type)}${name}\0`);
}

const FIRST_HEADS = Array.from({ length: 101 }, (_, i) => elementHead(TYPE.document, String(i)));

function documentHead(place: number): Buffer {
  return FIRST_HEADS[place] ?? elementHead(TYPE.document, String(place));
}

function pieces(parts: readonly Buffer[]): Pieces {
  return { parts, length: parts.reduce((sum, { length }) => sum + length, 0) };
}

/** A document of these elements: its length before, a zero behind. */
function wrap(elements: readonly Buffer[]): Pieces {
  const size = Buffer.allocUnsafe(4);
  const whole = pieces([size, ...elements, END]);
  size.writeInt32LE(whole.length);
  return whole;
}

/** The fields of a document without its length and its end. */
function fieldsOf(document: Document): Buffer {
  return encode(document).subarray(4, -1);
}
