import { open, readFile, rename } from 'node:fs/promises';
import type { CompiledLexicon } from '../../lexicon/compiled-lexicon.ts';
import { CODED, type Columns, NUMERIC, type NumericColumn } from './columns.ts';
import { FrozenSegment } from './frozen-segment.ts';
import { InvertedIndex } from './inverted-index.ts';
import type { Pacer } from './pacer.ts';

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;
type ArrayType = 'Uint8Array' | 'Uint16Array' | 'Uint32Array' | 'Float32Array' | 'Float64Array';

type Section = {
  readonly name: string;
  readonly type: ArrayType;
  readonly start: number;
  readonly length: number;
};

type Header = {
  readonly version: string;
  readonly used: number;
  readonly live: number;
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly counts: Readonly<Record<string, readonly number[]>>;
  readonly segments: number;
  readonly chunks: number;
  readonly sections: readonly Section[];
};

const constructors = { Uint8Array, Uint16Array, Uint32Array, Float32Array, Float64Array };
const MAGIC = 0x44514958;

export type Captured = {
  readonly header: Omit<Header, 'sections'>;
  readonly arrays: readonly (readonly [string, Numbers])[];
  readonly ids: readonly string[];
  readonly names: readonly string[];
};

/** Everything of a tidy index as it is at this moment, without waiting: later writes do not show in it. */
export function captureSnapshot(index: InvertedIndex, version: string): Captured {
  const { used, live } = index;
  const names = Object.fromEntries(CODED.map((facet) => [facet, [...index.columns.coded[facet].names]]));
  const counts = Object.fromEntries(CODED.map((facet) => [facet, [...index.columns.coded[facet].documents]]));
  const chunks = index.store.chunks.length;
  return {
    header: { version, used, live, names, counts, segments: index.frozen.length, chunks },
    arrays: arraysOf(index),
    ids: index.ids.slice(0, used),
    names: index.names.slice(0, used),
  };
}

/** Writes one file: a header in JSON, then the typed arrays. Never leaves a half-written file. */
export async function writeSnapshot(path: string, captured: Captured, pace: Pacer): Promise<void> {
  const arrays = [
    ...captured.arrays,
    ['ids', await joined(captured.ids, pace)] as const,
    ['names', await joined(captured.names, pace)] as const,
  ];
  let at = 0;
  const sections = arrays.map(([name, array]): Section => {
    const section = { name, type: array.constructor.name as ArrayType, start: at, length: array.length };
    at += Math.ceil(array.byteLength / 8) * 8;
    return section;
  });
  const head = padded(Buffer.from(JSON.stringify({ ...captured.header, sections })));
  const lead = Buffer.alloc(8);
  lead.writeUInt32LE(MAGIC, 0);
  lead.writeUInt32LE(head.length, 4);
  const file = await open(`${path}.new`, 'w');
  try {
    await file.writeFile(Buffer.concat([lead, head]));
    for (const [, array] of arrays) {
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      await file.writeFile(bytes);
      await file.writeFile(Buffer.alloc((8 - (bytes.length % 8)) % 8));
    }
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
}

/** Filled up with spaces to a multiple of eight: arrays are read in place, and have to be aligned. */
function padded(head: Buffer): Buffer {
  return Buffer.concat([head, Buffer.alloc((8 - (head.length % 8)) % 8, ' ')]);
}

/** The index in a snapshot, or null when there is none of this version. */
export async function readSnapshot(
  path: string,
  version: string,
  lexicon: CompiledLexicon,
  pace: Pacer,
): Promise<InvertedIndex | null> {
  const file = await readFile(path).catch(() => null);
  const bytes = file && file.byteOffset % 8 !== 0 ? Buffer.from(new Uint8Array(file).buffer) : file;
  if (!bytes || bytes.length < 8 || bytes.readUInt32LE(0) !== MAGIC) return null;
  const length = bytes.readUInt32LE(4);
  const header = parseHeader(bytes.subarray(8, 8 + length));
  if (header?.version !== version) return null;
  const body = 8 + length;
  const arrays = new Map<string, Numbers>();
  for (const { name, type, start, length: count } of header.sections) {
    const at = bytes.byteOffset + body + start;
    if (body + start + count * constructors[type].BYTES_PER_ELEMENT > bytes.length || at % 8 !== 0)
      return null;
    arrays.set(name, new constructors[type](bytes.buffer as ArrayBuffer, at, count));
    await pace();
  }
  return restore(header, arrays, lexicon, pace);
}

function parseHeader(bytes: Buffer): Header | null {
  try {
    return JSON.parse(bytes.toString()) as Header;
  } catch {
    return null;
  }
}

function arraysOf(index: InvertedIndex): readonly (readonly [string, Numbers])[] {
  const { columns, store, used } = index;
  const arrays: [string, Numbers][] = [];
  for (const facet of CODED) {
    const column = columns.coded[facet];
    arrays.push([`${facet}.starts`, column.starts.slice(0, used)]);
    arrays.push([`${facet}.lengths`, column.lengths.slice(0, used)]);
    arrays.push([`${facet}.values`, column.values.slice(0, column.used)]);
  }
  for (const name of NUMERIC) arrays.push([name, columns[name].slice(0, used)]);
  arrays.push(['store.starts', store.starts.slice(0, used)], ['store.lengths', store.lengths.slice(0, used)]);
  for (const [number, chunk] of store.chunks.entries()) arrays.push([`chunk.${number}`, chunk]);
  index.frozen.forEach(({ parts }, number) => {
    for (const [name, array] of Object.entries(parts)) arrays.push([`segment.${number}.${name}`, array]);
  });
  return arrays;
}

/** Texts as one array of bytes, separated by zeros. */
async function joined(texts: readonly string[], pace: Pacer): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for (let at = 0; at < texts.length; at += 1000) {
    parts.push(Buffer.from(`${texts.slice(at, at + 1000).join('\0')}\0`));
    await pace();
  }
  const all = Buffer.concat(parts);
  return new Uint8Array(all.buffer, all.byteOffset, all.length);
}

async function split(bytes: Numbers | undefined, pace: Pacer): Promise<string[]> {
  const texts: string[] = [];
  const buffer = Buffer.from((bytes as Uint8Array | undefined) ?? new Uint8Array());
  let start = 0;
  for (let end = buffer.indexOf(0); end >= 0; end = buffer.indexOf(0, start)) {
    texts.push(buffer.toString('utf8', start, end));
    start = end + 1;
    await pace();
  }
  return texts;
}

async function restore(
  header: Header,
  arrays: ReadonlyMap<string, Numbers>,
  lexicon: CompiledLexicon,
  pace: Pacer,
): Promise<InvertedIndex | null> {
  const take = <T>(name: string): T => arrays.get(name) as T;
  const index = new InvertedIndex(lexicon);
  restoreColumns(index.columns, header, take);
  const chunks = Array.from({ length: header.chunks }, (_, number) => take<Uint8Array>(`chunk.${number}`));
  index.store.restore(chunks, take('store.starts'), take('store.lengths'));
  const segments = Array.from({ length: header.segments }, (_, number) => {
    const part = <T>(name: string) => take<T>(`segment.${number}.${name}`);
    return new FrozenSegment({
      characters: part('characters'),
      termStarts: part('termStarts'),
      counts: part('counts'),
      listStarts: part('listStarts'),
      postings: part('postings'),
    });
  });
  const ids = await split(arrays.get('ids'), pace);
  const names = await split(arrays.get('names'), pace);
  if (ids.length !== header.used || names.length !== header.used) return null;
  await index.restore({ ids, names, segments, live: header.live, pace });
  return index;
}

function restoreColumns(columns: Columns, header: Header, take: <T>(name: string) => T): void {
  columns.capacity = Math.max(1, header.used);
  for (const facet of CODED) {
    const column = columns.coded[facet];
    column.restoreNames(header.names[facet] ?? []);
    column.starts = take(`${facet}.starts`);
    column.lengths = take(`${facet}.lengths`);
    column.values = take(`${facet}.values`);
    column.used = column.values.length;
    column.documents = [...(header.counts[facet] ?? [])];
  }
  for (const name of NUMERIC) (columns as Record<NumericColumn, Numbers>)[name] = take(name);
}
