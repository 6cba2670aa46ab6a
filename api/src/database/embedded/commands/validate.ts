import { decode } from '../storage/codec.ts';
import type { Collection } from '../storage/collection.ts';
import { documentRange, type RecordId, recordOfBytes, recordOfKey } from '../storage/keys.ts';
import type { Store } from '../storage/store.ts';
import type { StoredIndex } from '../storage/stored-index.ts';
import { successor } from '../values/key.ts';
import { fail } from '../values/server-error.ts';
import type { Document } from '../values/types.ts';
import { type Handler, namespaceOf } from './context.ts';

const MOST_ERRORS = 100;

/** The entries that the documents call for, by index. */
type Expected = Map<StoredIndex, Set<string>>;

/** Compares every document with every index entry, both ways. */
export const validate: Handler = (command, { store }) => {
  const ns = namespaceOf(command);
  const collection = store.catalog.get(ns);
  if (!collection) fail(26, 'NamespaceNotFound', `Collection '${ns}' does not exist to validate.`);
  const errors: string[] = [];
  const expected: Expected = new Map(collection.indexes.map((index) => [index, new Set<string>()]));
  let nrecords = 0;
  for (const { key, value } of store.files.documents.getRange(documentRange(collection.id))) {
    nrecords++;
    try {
      expectEntries(collection, expected, { record: recordOfKey(key), raw: value });
    } catch (error) {
      errors.push(`record ${recordOfKey(key)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const keysPerIndex: Document = {};
  for (const [index, entries] of expected) {
    keysPerIndex[index.name] = entries.size;
    errors.push(...compareEntries(store, index, entries));
  }
  const shown = errors.slice(0, MOST_ERRORS);
  return {
    ns,
    valid: !errors.length,
    nrecords,
    nIndexes: expected.size,
    keysPerIndex,
    errors: shown,
    warnings: [],
  };
};

function expectEntries(
  { indexes }: Collection,
  expected: Expected,
  { record, raw }: { record: RecordId; raw: Buffer },
): void {
  const document = decode(raw);
  for (const index of indexes) {
    for (const { key } of index.entries(document)) expected.get(index)?.add(entryName(key, record));
  }
}

function compareEntries(
  store: Store,
  { name, prefix, unique }: StoredIndex,
  expected: Set<string>,
): string[] {
  const errors: string[] = [];
  const missing = new Set(expected);
  for (const { key, value } of store.files.entries.getRange({ start: prefix, end: successor(prefix) })) {
    // Outside of unique indexes the number of the document is part of the key.
    const own = unique ? key : key.subarray(0, -value.length);
    if (!missing.delete(entryName(own, recordOfBytes(value))))
      errors.push(`${name}: an entry without its document`);
  }
  if (missing.size) errors.push(`${name}: ${missing.size} entries are missing`);
  return errors;
}

function entryName(key: Buffer, record: RecordId): string {
  return `${key.toString('latin1')}#${record}`;
}
