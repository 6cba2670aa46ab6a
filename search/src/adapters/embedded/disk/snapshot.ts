import { type FileHandle, open, rename } from 'node:fs/promises';
import { type IndexParts, type IndexShape, type NamedArray, roomFor } from '../index-parts.ts';
import { bytesOf, type NumbersType, typeOf } from '../numbers.ts';
import type { Pacer } from '../pacer.ts';
import { sharedArray } from '../shared-memory.ts';
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

/** The snapshot in a file, its arrays in shared memory; null where there is none that is whole and of this version. */
export async function readSnapshot(path: string, version: string, pace: Pacer): Promise<Snapshot | null> {
  const file = await open(path).catch(() => null);
  if (!file) return null;
  try {
    const lead = Buffer.alloc(LEAD);
    const { size } = await file.stat();
    if (!(await fill(file, lead, 0)) || lead.readUInt32LE(0) !== MAGIC) return null;
    const head = Buffer.alloc(Math.min(lead.readUInt32LE(4), size));
    if (!(await fill(file, head, LEAD)) || (await checksumOf(head, pace)) !== lead.readUInt32LE(8))
      return null;
    const { version: found, log, shape, sections } = JSON.parse(head.toString()) as Header;
    const arrays = found === version ? await arraysIn(file, LEAD + head.length, sections, pace) : null;
    return arrays && { version, log, shape, arrays };
  } finally {
    await file.close();
  }
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
  file: FileHandle,
  from: number,
  sections: readonly Section[],
  pace: Pacer,
): Promise<readonly NamedArray[] | null> {
  const arrays: NamedArray[] = [];
  for (const { name, type, start, length, checksum } of sections) {
    const array = sharedArray(type, length, roomFor(name, length));
    const bytes = bytesOf(array);
    if (!(await fill(file, bytes, from + start))) return null;
    if ((await checksumOf(bytes, pace)) !== checksum) return null;
    arrays.push([name, array]);
  }
  return arrays;
}

/** Reads as many bytes as there is room for; false where the file ends before. */
async function fill(file: FileHandle, bytes: Uint8Array, position: number): Promise<boolean> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, position + done);
    if (bytesRead === 0) return false;
    done += bytesRead;
  }
  return true;
}

/** Filled up with spaces to a multiple of eight. */
function padded(head: Buffer): Buffer {
  return Buffer.concat([head, Buffer.alloc((8 - (head.length % 8)) % 8, ' ')]);
}
