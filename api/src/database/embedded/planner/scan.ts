import type { Transaction } from 'lmdb';
import { compileQuery } from '../aggregate/evaluate.ts';
import type { DocumentTest } from '../match/path.ts';
import { sortBy, sorter } from '../match/sort.ts';
import { decode } from '../storage/codec.ts';
import type { Collection } from '../storage/collection.ts';
import type { StoredDocument } from '../storage/documents.ts';
import type { Snapshot } from '../storage/files.ts';
import { documentKey, documentRange, type RecordId, recordOfBytes, recordOfKey } from '../storage/keys.ts';
import type { Store } from '../storage/store.ts';
import { fail } from '../values/server-error.ts';
import type { Document } from '../values/types.ts';
import { choosePlan, type PlanWish } from './choose.ts';
import type { IndexScan, Plan } from './plan.ts';

export type ScanWish = PlanWish & {
  variables?: Document | undefined;
  /** Reads this snapshot; without it the current transaction or the last commit. */
  snapshot?: Snapshot | undefined;
  /** The compiled filter, where the caller has it. */
  test?: DocumentTest | undefined;
  plan?: Plan | undefined;
  /** Ends the scan with code 50, as `maxTimeMS` demands; milliseconds since 1970. */
  deadline?: number | undefined;
};

type RawDocument = Pick<StoredDocument, 'record' | 'raw'>;
type Reading = { transaction?: Transaction };

/** The documents that match, in the order asked for. To be closed (`return`) when it is not read to the end. */
export function* scan(
  store: Store,
  collection: Collection | undefined,
  wish: ScanWish,
): Generator<StoredDocument> {
  const { filter, sort, collation, variables, snapshot } = wish;
  const test = wish.test ?? compileQuery(filter, { collation, variables });
  if (!collection || collection.viewOn !== undefined) return;
  const plan = wish.plan ?? choosePlan(collection, wish);
  const reading: Reading = snapshot ? { transaction: snapshot } : {};
  const exact = plan.kind === 'index' && plan.exact;
  const hits = matching(read(store, collection, plan, reading), exact ? undefined : test, wish.deadline);
  if (!sort || !Object.keys(sort).length || plan.sorted) yield* hits;
  else yield* sortBy([...hits], sorter(sort, collation), ({ document }) => document);
}

const LOOKS_AT_CLOCK = 256;

function* matching(
  source: Iterable<RawDocument>,
  test: DocumentTest | undefined,
  deadline?: number,
): Generator<StoredDocument> {
  let seen = 0;
  for (const { record, raw } of source) {
    if (deadline !== undefined && ++seen % LOOKS_AT_CLOCK === 0 && Date.now() > deadline) {
      fail(50, 'MaxTimeMSExpired', 'operation exceeded time limit');
    }
    if (!test) {
      yield new UndecodedHit(record, raw);
      continue;
    }
    const document = decode(raw);
    if (test(document)) yield { record, raw, document };
  }
}

/** Decoded when somebody looks: most answers are the stored bytes. */
class UndecodedHit implements StoredDocument {
  readonly record: RecordId;
  readonly raw: Buffer;
  #document: Document | undefined;

  constructor(record: RecordId, raw: Buffer) {
    this.record = record;
    this.raw = raw;
  }

  get document(): Document {
    this.#document ??= decode(this.raw);
    return this.#document;
  }
}

function read(store: Store, collection: Collection, plan: Plan, reading: Reading): Iterable<RawDocument> {
  switch (plan.kind) {
    case 'collection':
      return readCollection(store, collection, plan.reverse, reading);
    case 'index': {
      const { index, ranges } = plan;
      const seen = index.multikey || ranges.length > 1 ? new Set<RecordId>() : undefined;
      return readIndex(store, collection, plan, { reading, seen });
    }
    case 'union':
      return readUnion(store, collection, plan.scans, reading);
    default:
      return plan satisfies never;
  }
}

function* readCollection(
  store: Store,
  collection: Collection,
  reverse: boolean,
  reading: Reading,
): Generator<RawDocument> {
  const { start, end } = documentRange(collection.id);
  const range = reverse ? { start: end, end: start, reverse } : { start, end };
  for (const { key, value } of store.files.documents.getRange({ ...reading, ...range })) {
    yield { record: recordOfKey(key), raw: value };
  }
}

function* readUnion(
  store: Store,
  collection: Collection,
  scans: readonly IndexScan[],
  reading: Reading,
): Generator<RawDocument> {
  const seen = new Set<RecordId>();
  for (const one of scans) yield* readIndex(store, collection, one, { reading, seen });
}

type IndexReading = { reading: Reading; seen: Set<RecordId> | undefined };

function* readIndex(
  store: Store,
  collection: Collection,
  plan: IndexScan,
  { reading, seen }: IndexReading,
): Generator<RawDocument> {
  const { documents } = store.files;
  for (const record of recordsOf(store, plan, reading)) {
    if (seen?.has(record)) continue;
    seen?.add(record);
    const raw = documents.get(documentKey(collection.id, record), reading);
    if (raw) yield { record, raw };
  }
}

function* recordsOf(
  store: Store,
  { index, ranges, reverse }: IndexScan,
  reading: Reading,
): Generator<RecordId> {
  const { entries } = store.files;
  for (const { start, end, point } of reverse ? [...ranges].reverse() : ranges) {
    if (point && index.unique) {
      const value = entries.get(start, reading);
      if (value) yield recordOfBytes(value);
      continue;
    }
    const range = reverse
      ? { start: end, end: start, reverse, exclusiveStart: true, inclusiveEnd: true }
      : { start, end };
    for (const { value } of entries.getRange({ ...reading, ...range })) yield recordOfBytes(value);
  }
}
