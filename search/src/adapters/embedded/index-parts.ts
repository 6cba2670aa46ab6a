import type { CompiledLexicon } from '../../lexicon/compiled-lexicon.ts';
import { CODED, type Columns, NUMERIC, type NumericColumn } from './columns.ts';
import { FrozenSegment } from './frozen-segment.ts';
import { IdTable } from './id-table.ts';
import { InvertedIndex } from './inverted-index.ts';
import type { Numbers } from './numbers.ts';
import type { Pacer } from './pacer.ts';
import { withRoom } from './shared-memory.ts';
import { TextColumn } from './text-column.ts';

export type IndexShape = {
  /** Slots, dead ones included. */
  readonly used: number;
  readonly live: number;
  /** Codes of each coded facet, by number, and how many documents have each. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly counts: Readonly<Record<string, readonly number[]>>;
  readonly segments: number;
  readonly chunks: number;
};

export type NamedArray = readonly [name: string, array: Numbers];

/** An index as it goes into a file or to another thread: nothing but a shape and arrays of numbers. */
export type IndexParts = { readonly shape: IndexShape; readonly arrays: readonly NamedArray[] };

type Take = <T extends Numbers>(name: string) => T;

/** Elements that an array should have room for, so that the first write after it was taken over need not copy it. */
export function roomFor(name: string, length: number): number {
  return /^(?:slots|(?:chunk|segment|removed)\..*)$/.test(name) ? length : length + (length >> 3) + 64;
}

/** Everything of a tidy index as it is at this moment, without waiting: later writes do not show in it. */
export function partsOf(index: InvertedIndex): IndexParts {
  const { used, live, columns, frozen } = index;
  const ofEach = <T>(of: (facet: (typeof CODED)[number]) => readonly T[]) =>
    Object.fromEntries(CODED.map((facet) => [facet, [...of(facet)]]));
  const shape: IndexShape = {
    used,
    live,
    names: ofEach((facet) => columns.coded[facet].names),
    counts: ofEach((facet) => columns.coded[facet].documents),
    segments: frozen.length,
    chunks: index.store.chunks.length,
  };
  return { shape, arrays: arraysOf(index) };
}

/** An index of its parts, whose arrays lie in shared memory and are taken over. Throws where parts are missing or do not fit each other. */
export async function indexOfParts(
  { shape, arrays }: IndexParts,
  lexicon: CompiledLexicon,
  pace: Pacer,
): Promise<InvertedIndex> {
  const byName = new Map(arrays);
  const take: Take = <T extends Numbers>(name: string): T => {
    const array = byName.get(name);
    if (!array) throw new Error(`the part ${name} is missing`);
    return array as T;
  };
  const index = new InvertedIndex(lexicon);
  restoreColumns(index.columns, shape, take);
  await pace();
  const chunks = Array.from({ length: shape.chunks }, (_, number) => take<Uint8Array>(`chunk.${number}`));
  index.store.restore(chunks, withRoom(take('store.starts')), withRoom(take('store.lengths')));
  const segments = Array.from({ length: shape.segments }, (_, number) => segmentOf(number, take));
  const ids = columnOfTexts('ids', shape.used, take);
  const slots = new IdTable(ids, take<Int32Array>('slots'));
  await pace();
  const names = columnOfTexts('names', shape.used, take);
  await index.restore({ ids, slots, names, segments, live: shape.live, pace });
  return index;
}

/** Views where a slot is written once and later ones come after; copies of what changes in place. */
function arraysOf({ columns, store, ids, slots, names, used, frozen }: InvertedIndex): readonly NamedArray[] {
  const arrays: NamedArray[] = [];
  for (const facet of CODED) {
    const column = columns.coded[facet];
    arrays.push([`${facet}.starts`, column.starts.subarray(0, used)]);
    arrays.push([`${facet}.lengths`, column.lengths.subarray(0, used)]);
    arrays.push([`${facet}.values`, column.values.subarray(0, column.used)]);
  }
  for (const name of NUMERIC) {
    const column = columns[name];
    arrays.push([name, name === 'alive' ? column.slice(0, used) : column.subarray(0, used)]);
  }
  arrays.push(['slots', slots.entries.slice()]);
  for (const [name, column] of [['ids', ids] as const, ['names', names] as const]) {
    const { units, starts } = column.parts();
    arrays.push([`${name}.units`, units], [`${name}.starts`, starts]);
  }
  arrays.push(['store.starts', store.starts.subarray(0, used)]);
  arrays.push(['store.lengths', store.lengths.subarray(0, used)]);
  for (const [number, chunk] of store.filled().entries()) arrays.push([`chunk.${number}`, chunk]);
  for (const [number, { parts }] of frozen.entries()) {
    for (const [name, array] of Object.entries(parts)) arrays.push([`segment.${number}.${name}`, array]);
  }
  return arrays;
}

function columnOfTexts(name: string, count: number, take: Take): TextColumn {
  const units = take<Uint16Array>(`${name}.units`);
  const starts = take<Uint32Array>(`${name}.starts`);
  if (starts.length !== count + 1) throw new Error(`texts of ${name} are missing`);
  return new TextColumn(withRoom(units), withRoom(starts), count);
}

function segmentOf(number: number, take: Take): FrozenSegment {
  const part = <T extends Numbers>(name: string) => take<T>(`segment.${number}.${name}`);
  return new FrozenSegment({
    characters: part('characters'),
    termStarts: part('termStarts'),
    counts: part('counts'),
    listStarts: part('listStarts'),
    postings: part('postings'),
  });
}

function restoreColumns(columns: Columns, shape: IndexShape, take: Take): void {
  for (const facet of CODED) {
    const column = columns.coded[facet];
    column.restoreNames(shape.names[facet] ?? []);
    const values = take<Uint16Array>(`${facet}.values`);
    column.starts = withRoom(take(`${facet}.starts`));
    column.lengths = withRoom(take(`${facet}.lengths`));
    column.values = withRoom(values);
    column.used = values.length;
    column.documents = [...(shape.counts[facet] ?? [])];
  }
  for (const name of NUMERIC) (columns as Record<NumericColumn, Numbers>)[name] = withRoom(take(name));
  columns.capacity = columns.alive.length;
}
