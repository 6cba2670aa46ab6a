import type { IndexField, StoredIndex } from '../storage/stored-index.ts';
import { invert, LONGEST_KEY, successor } from '../values/key.ts';
import { type Document, isDocument, isObjectId, isOperators, own } from '../values/types.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import type { PathConditions } from './conditions.ts';
import type { IndexScan, KeyRange } from './plan.ts';

const MOST_RANGES = 5_000;

export type Candidate = { scan: IndexScan; score: number };

export type ScanWish = {
  filter: unknown;
  conditions: PathConditions;
  sort: Document | undefined;
  hinted: boolean;
};

type Prefixes = {
  keys: Buffer[];
  /** How many fields equality fixes. */
  used: number;
  /** False when a field has several values: their parts of the index follow each other, not the order asked for. */
  single: boolean;
  range: Exclude<Bounds, { points: readonly unknown[] }> | null;
};

/** How one index would serve the query: equality on its first fields, then one range, then maybe the order. */
export function indexScan(index: StoredIndex, wish: ScanWish): Candidate | null {
  const { keys, used, single, range } = prefixesOf(index, wish.conditions);
  if (keys.some((key) => key.length > LONGEST_KEY)) return null;
  if (range && (range.low.length > LONGEST_KEY || range.high.length > LONGEST_KEY)) return null;
  const order = orderOf(index, wish.sort, { used, single });
  // Without a condition a sparse or partial index would leave documents out.
  const servesOrder = order.sorted && !index.sparse && !index.partial;
  if (!used && !range && !servesOrder && !wish.hinted) return null;
  const full = used === index.fields.length;
  const score =
    10 * used +
    (range ? 5 : 0) +
    (order.sorted ? 3 : 0) +
    (full && index.unique ? 100 : 0) +
    (wish.hinted ? 1_000 : 0) +
    1;
  const ranges = rangesOf(index, { keys, used, single, range });
  const exact = !range && holdsAll(index, used, wish.filter);
  return { score, scan: { kind: 'index', index, ranges, ...order, exact } };
}

/** The keys of an index on a single field; undefined unless the filter gives that field simple values. */
export function lookUp(index: StoredIndex, filter: Document): IndexScan | undefined {
  const path = index.fields[0]?.path ?? '';
  const values = exactValues(own(filter, path));
  if (!values || values.length > MOST_RANGES) return undefined;
  const starts = values.map((value) => Buffer.concat([index.prefix, index.encode(value, 0)]));
  if (starts.some((start) => start.length > LONGEST_KEY)) return undefined;
  const exact = holdsAll(index, 1, filter);
  const ranges = starts.sort(Buffer.compare).map((start) => ({ start, end: successor(start), point: true }));
  return { kind: 'index', index, ranges, sorted: false, reverse: false, exact };
}

/** Whether the filter asks for nothing but simple values of the first `used` fields, none of which is an array. */
function holdsAll(index: StoredIndex, used: number, filter: unknown): boolean {
  if (!isDocument(filter) || index.multikey || index.spec.collation !== undefined) return false;
  return Object.keys(filter).every(
    (path) => exactValues(filter[path]) && index.fields.slice(0, used).some((field) => field.path === path),
  );
}

/** What a path may be, where that is one simple value or any of some; else undefined. */
function exactValues(condition: unknown): readonly unknown[] | undefined {
  if (isExact(condition)) return [condition];
  if (!isOperators(condition) || Object.keys(condition).length !== 1) return undefined;
  const { $in: values } = condition;
  return Array.isArray(values) && values.every(isExact) ? values : undefined;
}

/** Values of which equality and equal keys are the same; null, for one, has the key of what is missing. */
function isExact(value: unknown): boolean {
  return typeof value === 'string' || Number.isFinite(value) || isObjectId(value) || value instanceof Date;
}

function prefixesOf(index: StoredIndex, conditions: PathConditions): Prefixes {
  const found: Prefixes = { keys: [index.prefix], used: 0, single: true, range: null };
  let spreadUsed = false;
  for (const [i, field] of index.fields.entries()) {
    const spread = index.spread[i] === true;
    // Two fields below one array may be matched by different elements, which no single entry holds.
    if (spread && spreadUsed) break;
    const bounds = boundsOf(conditions.get(field.path) ?? [], spread);
    if (bounds && !('points' in bounds)) found.range = bounds;
    if (!bounds || !('points' in bounds) || !addPoints(index, found, bounds.points)) break;
    spreadUsed ||= spread;
  }
  return found;
}

/** Continues every key with each value of the next field. False when the index cannot look these up. */
function addPoints(index: StoredIndex, found: Prefixes, points: readonly unknown[]): boolean {
  if (index.sparse && points.some((value) => value === null)) return false;
  if (found.keys.length * points.length > MOST_RANGES) return false;
  const encoded = points.map((value) => index.encode(value, found.used)).sort(Buffer.compare);
  if (encoded.length !== 1) found.single = false;
  found.keys = found.keys.flatMap((key) => encoded.map((bytes) => Buffer.concat([key, bytes])));
  found.used++;
  return true;
}

function rangesOf(index: StoredIndex, { keys, used, range }: Prefixes): KeyRange[] {
  const point = used === index.fields.length;
  if (!range) return keys.map((key) => ({ start: key, end: successor(key), point }));
  const { low, high } = range;
  const [start, end] = index.fields[used]?.descending ? [invert(high), invert(low)] : [low, high];
  return keys.map((key) => ({
    start: Buffer.concat([key, start]),
    end: successor(Buffer.concat([key, end])),
    point: false,
  }));
}

/** Fields that equality fixes do not count for the order; the others must follow the index, all forward or all back. */
function orderOf(
  index: StoredIndex,
  sort: Document | undefined,
  { used, single }: Pick<Prefixes, 'used' | 'single'>,
): { sorted: boolean; reverse: boolean } {
  const unsorted = { sorted: false, reverse: false };
  if (!sort || !Object.keys(sort).length || !single) return unsorted;
  const fixed = new Set(index.fields.slice(0, used).map(({ path }) => path));
  const wanted = Object.entries(sort).filter(([path]) => !fixed.has(path));
  // A fixed path with an array still sorts by that array's least or greatest element.
  if (Object.keys(sort).some((path) => fixed.has(path) && index.spread[pathNumber(index, path)]))
    return unsorted;
  const rest = index.fields.slice(used);
  const turned = wanted.map(([path, direction], i) =>
    turn(rest[i], index.spread[used + i] === true, path, direction),
  );
  const [first = false] = turned;
  return turned.every((one) => one !== null && one === first)
    ? { sorted: true, reverse: first === true }
    : unsorted;
}

/** Whether the field has to be read backwards for this order; null when it does not deliver it. */
function turn(
  field: IndexField | undefined,
  spread: boolean,
  path: string,
  direction: unknown,
): boolean | null {
  if (!field || spread || field.path !== path) return null;
  return Number(direction) < 0 !== field.descending;
}

function pathNumber(index: StoredIndex, path: string): number {
  return index.fields.findIndex((field) => field.path === path);
}
