import { serialize } from 'bson';
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
  const prelude = Buffer.alloc(isQuery ? 20 : 5);
  if (isQuery) {
    prelude.writeInt32LE(8, 0);
    prelude.writeInt32LE(1, 16);
  }
  const body = encodeReply(reply);
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeInt32LE(HEADER_BYTES + prelude.length + body.length, 0);
  lastResponseId = (lastResponseId + 1) & 0x7fffffff;
  header.writeInt32LE(lastResponseId, 4);
  header.writeInt32LE(requestId, 8);
  header.writeInt32LE(isQuery ? OPCODE.reply : OPCODE.msg, 12);
  return Buffer.concat([header, prelude, body]);
}

export function errorReply(error: unknown): Document {
  if (!(error instanceof ServerError)) {
    const errmsg = error instanceof Error ? error.message : String(error);
    return { ok: 0, errmsg, code: 1, codeName: 'InternalError' };
  }
  const { message, code, codeName, extra } = error;
  return { ok: 0, errmsg: message, code, codeName, ...extra };
}

/** Documents of a cursor's batch are bytes already and go in as they are. */
function encodeReply(reply: Document): Buffer {
  const { cursor } = reply;
  const name = isDocument(cursor)
    ? ['firstBatch', 'nextBatch'].find((field) => Array.isArray(cursor[field]))
    : undefined;
  if (!isDocument(cursor) || !name) return encode(reply);
  const { [name]: batch, ...restOfCursor } = cursor;
  const { cursor: _, ...restOfReply } = reply;
  const documents = (batch as Buffer[]).map((bytes, i) => element(TYPE.document, String(i), bytes));
  const inner = wrap([element(TYPE.array, name, wrap(documents)), fieldsOf(restOfCursor)]);
  return wrap([element(TYPE.document, 'cursor', inner), fieldsOf(restOfReply)]);
}

const TYPE = { document: 3, array: 4 } as const;

function element(type: number, name: string, bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from([type]), Buffer.from(`${name}\0`), bytes]);
}

function wrap(parts: Buffer[]): Buffer {
  const size = Buffer.allocUnsafe(4);
  size.writeInt32LE(parts.reduce((sum, { length }) => sum + length, 5));
  return Buffer.concat([size, ...parts, Buffer.from([0])]);
}

/** The fields of a document without its length and its end. */
function fieldsOf(document: Document): Buffer {
  return Buffer.from(serialize(document, { ignoreUndefined: true })).subarray(4, -1);
}
