import { open, readFile, rename } from 'node:fs/promises';
import type { IndexParts, IndexShape, NamedArray } from '../index-parts.ts';
import { bytesOf, bytesPerElement, type NumbersType, typeOf, viewOf } from '../numbers.ts';
import type { Pacer } from '../pacer.ts';
import { checksumOf } from './checksum.ts';

type Section = {
  readonly name: string;
  readonly type: NumbersType;
  readonly start: number;
  readonly length: number;
  readonly checksum: number;
};

type Header = {
  readonly version: string;
  readonly log: number;
  readonly shape: IndexShape;
  readonly sections: readonly Section[];
};

/** An index on disk: of one version, and without what is in the log from number `log` on. */
export type Snapshot = IndexParts & { readonly version: string; readonly log: number };

const MAGIC = 0x44514932;
const LEAD = 16;

/** Writes one file: a header in JSON, then the arrays, all with checksums. Never leaves a half-written file. */
export async function writeSnapshot(path: string, snapshot: Snapshot, pace: Pacer): Promise<void> {
  const { version, log, shape, arrays } = snapshot;
  const sections = await sectionsOf(arrays, pace);
  const head = padded(Buffer.from(JSON.stringify({ version, log, shape, sections } satisfies Header)));
  const lead = Buffer.alloc(LEAD);
  lead.writeUInt32LE(MAGIC, 0);
  lead.writeUInt32LE(head.length, 4);
  lead.writeUInt32LE(await checksumOf(head, pace), 8);
  const file = await open(`${path}.new`, 'w');
  try {
    await file.writeFile(Buffer.concat([lead, head]));
    for (const [, array] of arrays) {
      const bytes = bytesOf(array);
      await file.writeFile(bytes);
      await file.writeFile(Buffer.alloc((8 - (bytes.length % 8)) % 8));
    }
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
}

/** The snapshot in a file; null where there is none that is whole and of this version. */
export async function readSnapshot(path: string, version: string, pace: Pacer): Promise<Snapshot | null> {
  const bytes = await readFile(path).catch(() => null);
  if (!bytes || bytes.length < LEAD || bytes.readUInt32LE(0) !== MAGIC) return null;
  const length = bytes.readUInt32LE(4);
  const head = bytes.subarray(LEAD, LEAD + length);
  if ((await checksumOf(head, pace)) !== bytes.readUInt32LE(8)) return null;
  const header = JSON.parse(head.toString()) as Header;
  if (header.version !== version) return null;
  const arrays = await arraysIn(bytes.subarray(LEAD + length), header.sections, pace);
  return arrays && { version, log: header.log, shape: header.shape, arrays };
}

async function sectionsOf(arrays: readonly NamedArray[], pace: Pacer): Promise<readonly Section[]> {
  const sections: Section[] = [];
  let start = 0;
  for (const [name, array] of arrays) {
    const checksum = await checksumOf(bytesOf(array), pace);
    sections.push({ name, type: typeOf(array), start, length: array.length, checksum });
    start += Math.ceil(array.byteLength / 8) * 8;
  }
  return sections;
}

async function arraysIn(
  body: Buffer,
  sections: readonly Section[],
  pace: Pacer,
): Promise<readonly NamedArray[] | null> {
  const arrays: NamedArray[] = [];
  for (const { name, type, start, length, checksum } of sections) {
    const end = start + length * bytesPerElement(type);
    const at = body.byteOffset + start;
    if (end > body.length || at % 8 !== 0) return null;
    if ((await checksumOf(body.subarray(start, end), pace)) !== checksum) return null;
    arrays.push([name, viewOf(type, body.buffer, at, length)]);
  }
  return arrays;
}

/** Filled up with spaces to a multiple of eight: arrays are read in place, and have to be aligned. */
function padded(head: Buffer): Buffer {
  return Buffer.concat([head, Buffer.alloc((8 - (head.length % 8)) % 8, ' ')]);
}
