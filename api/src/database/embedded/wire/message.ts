import type { Command } from '../commands/context.ts';
import { RawDocument } from '../commands/context.ts';
import { checkDepth, decode } from '../storage/codec.ts';
import { RAW_TYPE, rawElements } from '../storage/raw-elements.ts';
import { fail } from '../values/server-error.ts';
import { type Document, setField } from '../values/types.ts';
import { crc32c } from './crc32c.ts';
import { HEADER_BYTES } from './framing.ts';

export const OPCODE = { reply: 1, query: 2004, compressed: 2012, msg: 2013 } as const;

const CHECKSUM_PRESENT = 1;
const MORE_TO_COME = 2;
/** Bits that a receiver must understand; those above may be ignored. */
const REQUIRED_BITS = 0xffff;
const SMALLEST_DOCUMENT = 5;

export type Request = {
  requestId: number;
  opcode: typeof OPCODE.msg | typeof OPCODE.query;
  command: Command;
  /** False for an unacknowledged write. */
  wantsReply: boolean;
};

export const requestIdOf = (message: Buffer): number => message.readInt32LE(4);
export const opcodeOf = (message: Buffer): number => message.readInt32LE(12);

/** Takes a message apart. Throws `ServerError` for what is no valid command. */
export function parseRequest(message: Buffer): Request {
  const requestId = requestIdOf(message);
  if (opcodeOf(message) === OPCODE.query) {
    return { requestId, opcode: OPCODE.query, command: parseQuery(message), wantsReply: true };
  }
  const flags = message.length >= 20 ? message.readUInt32LE(HEADER_BYTES) : malformed('no flags');
  const unknown = flags & REQUIRED_BITS & ~(CHECKSUM_PRESENT | MORE_TO_COME);
  if (unknown) fail(17, 'ProtocolError', `OP_MSG with unknown required flags: ${unknown}`);
  const end = message.length - (flags & CHECKSUM_PRESENT ? 4 : 0);
  if (flags & CHECKSUM_PRESENT && message.readUInt32LE(end) !== crc32c(message.subarray(0, end))) {
    fail(17, 'ProtocolError', 'OP_MSG checksum does not match contents');
  }
  const command = parseSections(message.subarray(20, end));
  return { requestId, opcode: OPCODE.msg, command, wantsReply: !(flags & MORE_TO_COME) };
}

/** Whether the sender of a message that could not be parsed waits for an answer. */
export function expectsReply(message: Buffer): boolean {
  return (
    opcodeOf(message) !== OPCODE.msg ||
    message.length < 20 ||
    !(message.readUInt32LE(HEADER_BYTES) & MORE_TO_COME)
  );
}

/** The body is a document; lists of documents may travel beside it and take their place in it here. */
function parseSections(bytes: Buffer): Command {
  let body: Document | undefined;
  const sequences: [name: string, documents: unknown[]][] = [];
  for (let at = 0; at < bytes.length; ) {
    const kind = bytes[at];
    const section = sized(bytes.subarray(at + 1));
    at += 1 + section.length;
    if (kind === 0) {
      if (body) malformed('more than one body');
      body = decodeBody(section);
    } else if (kind === 1) {
      sequences.push(parseSequence(section));
    } else {
      fail(40432, 'Location40432', `Unknown section kind ${kind}`);
    }
  }
  if (!body) malformed('no body');
  checkDepth(body);
  for (const [name, documents] of sequences) {
    if (Object.hasOwn(body, name)) malformed(`a document sequence repeats the field ${name}`);
    setField(body, name, documents);
  }
  return body as Command;
}

/** The documents of an insert stay bytes, so that they are stored as they came. */
function decodeBody(section: Buffer): Document {
  if (!beginsWithInsert(section)) return decode(section);
  const list = [...rawElements(section)].find(
    ({ name, type }) => name === 'documents' && type === RAW_TYPE.array,
  );
  if (!list) return decode(section);
  const rest = Buffer.concat([section.subarray(0, list.start), section.subarray(list.end)]);
  rest.writeInt32LE(rest.length, 0);
  return { ...decode(rest), documents: rawDocuments(section.subarray(list.valueAt, list.end)) };
}

const INSERT = Buffer.from('insert\0');
const FIRST_NAME_AT = 5;

function beginsWithInsert(section: Buffer): boolean {
  return section.subarray(FIRST_NAME_AT, FIRST_NAME_AT + INSERT.length).equals(INSERT);
}

function rawDocuments(array: Buffer): RawDocument[] {
  return [...rawElements(array)].map(({ type, valueAt, end }) => {
    if (type !== RAW_TYPE.document)
      fail(14, 'TypeMismatch', "BSON field 'insert.documents' must hold objects");
    return new RawDocument(array.subarray(valueAt, end));
  });
}

function parseSequence(section: Buffer): [name: string, documents: unknown[]] {
  const nameEnd = section.indexOf(0, 4);
  if (nameEnd < 0) malformed('a document sequence without a name');
  const name = section.toString('utf8', 4, nameEnd);
  const documents: unknown[] = [];
  for (let at = nameEnd + 1; at < section.length; ) {
    const bytes = sized(section.subarray(at));
    at += bytes.length;
    if (name === 'documents') {
      documents.push(new RawDocument(bytes));
      continue;
    }
    const document = decode(bytes);
    checkDepth(document);
    documents.push(document);
  }
  return [name, documents];
}

/** What begins with its own length, checked against what is there. */
function sized(bytes: Buffer): Buffer {
  const length = bytes.length >= 4 ? bytes.readInt32LE(0) : 0;
  if (length < SMALLEST_DOCUMENT || length > bytes.length)
    malformed(`a length of ${length} in ${bytes.length} bytes`);
  return bytes.subarray(0, length);
}

/** Old drivers shake hands in this form: flags, name of the collection, two numbers, the command. */
function parseQuery(message: Buffer): Command {
  const nameEnd = message.indexOf(0, 20);
  if (nameEnd < 0) malformed('no collection');
  const [database = ''] = message.toString('utf8', 20, nameEnd).split('.');
  const command = decode(sized(message.subarray(nameEnd + 9)));
  return { ...command, $db: database };
}

function malformed(what: string): never {
  fail(22, 'InvalidBSON', `The message is malformed: ${what}`);
}
