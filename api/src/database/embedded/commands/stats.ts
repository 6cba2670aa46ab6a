import { statSync } from 'node:fs';
import { decode } from '../storage/codec.ts';
import type { Collection } from '../storage/collection.ts';
import { documentRange, type RecordId, recordOfBytes, recordOfKey } from '../storage/keys.ts';
import type { Store } from '../storage/store.ts';
import { successor } from '../values/key.ts';
import { fail } from '../values/server-error.ts';
import type { Document } from '../values/types.ts';
import { type Handler, namespaceOf } from './context.ts';

export const dbStats: Handler = (command, { store }) => {
  const all = store.catalog.inDatabase(command.$db);
  const collections = all.filter(({ viewOn }) => viewOn === undefined);
  const sizes = collections.map((collection) => sizeOf(store, collection));
  const dataSize = sum(sizes.map(({ size }) => size));
  const objects = sum(sizes.map(({ count }) => count));
  const indexSize = sum(sizes.map(({ totalIndexSize }) => totalIndexSize));
  const { size: fsUsedSize } = statSync(store.path);
  return {
    db: command.$db,
    collections: collections.length,
    views: all.length - collections.length,
    objects,
    avgObjSize: objects ? dataSize / objects : 0,
    dataSize,
    storageSize: dataSize,
    indexes: sum(collections.map(({ indexes }) => indexes.length)),
    indexSize,
    totalSize: dataSize + indexSize,
    scaleFactor: 1,
    fsUsedSize,
  };
};

export const collStats: Handler = (command, { store }) => {
  const ns = namespaceOf(command);
  const collection = store.catalog.get(ns);
  if (!collection)
    return { ns, count: 0, size: 0, storageSize: 0, nindexes: 0, totalIndexSize: 0, indexSizes: {} };
  const sizes = sizeOf(store, collection);
  return {
    ns,
    ...sizes,
    avgObjSize: sizes.count ? sizes.size / sizes.count : 0,
    storageSize: sizes.size,
    nindexes: collection.indexes.length,
    capped: Boolean(collection.options.capped),
    scaleFactor: 1,
  };
};

/** Compares every document with every index entry, both ways. */
export const validate: Handler = (command, { store }) => {
  const ns = namespaceOf(command);
  const collection = store.catalog.get(ns);
  if (!collection) fail(26, 'NamespaceNotFound', `Collection '${ns}' does not exist to validate.`);
  const errors: string[] = [];
  const expected = new Map(collection.indexes.map(({ name }) => [name, new Map<string, RecordId>()]));
  let nrecords = 0;
  for (const { key, value } of store.files.documents.getRange(documentRange(collection.id))) {
    nrecords++;
    noteEntries(collection, { record: recordOfKey(key), raw: value }, { expected, errors });
  }
  const keysPerIndex: Document = {};
  for (const { name, prefix, unique } of collection.indexes) {
    const entries = expected.get(name) ?? new Map<string, RecordId>();
    keysPerIndex[name] = entries.size;
    for (const { key, value } of store.files.entries.getRange({ start: prefix, end: successor(prefix) })) {
      const known = key.subarray(0, unique ? key.length : key.length - 6).toString('latin1');
      const record = recordOfBytes(value);
      if (!entries.delete(unique ? known : `${known}#${record}`))
        errors.push(`${name}: an entry without its document`);
    }
    if (entries.size) errors.push(`${name}: ${entries.size} entries are missing`);
  }
  const nIndexes = collection.indexes.length;
  return {
    ns,
    valid: !errors.length,
    nrecords,
    nIndexes,
    keysPerIndex,
    errors: errors.slice(0, 100),
    warnings: [],
  };
};

type Found = { expected: Map<string, Map<string, RecordId>>; errors: string[] };

function noteEntries(
  { indexes }: Collection,
  { record, raw }: { record: RecordId; raw: Buffer },
  { expected, errors }: Found,
): void {
  try {
    const document = decode(raw);
    for (const index of indexes) {
      for (const { key } of index.entries(document)) {
        const name = key.toString('latin1');
        expected.get(index.name)?.set(index.unique ? name : `${name}#${record}`, record);
      }
    }
  } catch (error) {
    errors.push(`record ${record}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function sizeOf(store: Store, collection: Collection) {
  const { documents, entries } = store.files;
  let size = 0;
  for (const { value } of documents.getRange(documentRange(collection.id))) size += value.length;
  const indexSizes: Record<string, number> = {};
  for (const { name, prefix } of collection.indexes) {
    let bytes = 0;
    for (const key of entries.getKeys({ start: prefix, end: successor(prefix) })) bytes += key.length;
    indexSizes[name] = bytes;
  }
  return {
    count: store.countOf(collection),
    size,
    indexSizes,
    totalIndexSize: sum(Object.values(indexSizes)),
  };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
