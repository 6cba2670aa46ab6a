import { EJSON } from 'bson';
import { equal, surelyDiffer } from '../values/order.ts';
import { fail } from '../values/server-error.ts';
import { type Document, isDocument, isObjectId, isPlain, isRegex, isTruthy } from '../values/types.ts';
import { checkDepth, checkSize, decode, encode } from './codec.ts';
import type { Collection } from './collection.ts';
import {
  documentKey,
  documentRange,
  type RecordId,
  recordBytes,
  recordOfBytes,
  recordOfKey,
} from './keys.ts';
import type { Store } from './store.ts';
import type { IndexEntry, StoredIndex } from './stored-index.ts';

/** A stored document: its number, its bytes, and what they say. */
export type StoredDocument = { record: RecordId; raw: Buffer; document: Document };

export type WriteOptions = { bypassValidation?: boolean };

const NO_RECORD = -1;

/** Stores a new document; `raw` are its bytes where they are known. Belongs into the write transaction, as all here. */
export function insertDocument(
  store: Store,
  collection: Collection,
  {
    document,
    raw = encode(document),
    bypassValidation = false,
  }: WriteOptions & { document: Document; raw?: Buffer },
): void {
  refuseView(collection);
  checkId(document._id);
  checkDepth(document);
  checkSize(raw.length);
  if (!bypassValidation) validate(collection, document);
  const additions = collection.indexes.map((index) => ({ index, entries: index.entries(document) }));
  for (const { index, entries } of additions)
    checkUnique(store, collection, { index, entries, record: NO_RECORD });
  store.mutate(() => {
    const record = collection.nextRecord++;
    store.files.documents.putSync(documentKey(collection.id, record), raw);
    for (const { index, entries } of additions) link(store, index, entries, record);
    saveSpread(
      store,
      collection,
      additions.map(({ index }) => index),
    );
    if (collection.count !== undefined) collection.count++;
  });
  if (isTruthy(collection.options.capped)) dropOldest(store, collection);
}

/** Puts `document` in the place of a stored one, whose own document is unchanged. Undefined when that changes nothing. */
export function replaceDocument(
  store: Store,
  collection: Collection,
  {
    stored,
    document,
    bypassValidation = false,
  }: WriteOptions & { stored: StoredDocument; document: Document },
): Buffer | undefined {
  const raw = encode(document);
  checkDepth(document);
  checkSize(raw.length);
  const before = stored.document;
  if (raw.equals(stored.raw)) return undefined;
  if (!surelyDiffer(before, document) && raw.equals(encode(before))) return undefined;
  if (!equal(before._id, document._id)) immutableId();
  if (!bypassValidation) validate(collection, document, before);
  const changes = collection.indexes.slice(1).map((index) => indexChange(index, before, document));
  for (const { index, added } of changes) {
    checkUnique(store, collection, { index, entries: added, record: stored.record });
  }
  store.mutate(() => {
    for (const { index, removed, added } of changes) {
      unlink(store, index, removed, stored.record);
      link(store, index, added, stored.record);
    }
    saveSpread(
      store,
      collection,
      changes.map(({ index }) => index),
    );
    store.files.documents.putSync(documentKey(collection.id, stored.record), raw);
  });
  return raw;
}

export function removeDocument(
  store: Store,
  collection: Collection,
  { record, document }: Pick<StoredDocument, 'record' | 'document'>,
): void {
  const removals = collection.indexes.map((index) => ({ index, entries: index.entries(document) }));
  store.mutate(() => {
    for (const { index, entries } of removals) unlink(store, index, entries, record);
    store.files.documents.removeSync(documentKey(collection.id, record));
    if (collection.count !== undefined) collection.count--;
  });
}

/** Makes an index of all documents. When one of them does not fit, nothing of it remains. */
export function buildIndex(store: Store, collection: Collection, spec: Document): void {
  const index = store.catalog.newIndex(spec);
  try {
    for (const { key, value } of store.files.documents.getRange(documentRange(collection.id))) {
      const record = recordOfKey(key);
      const entries = index.entries(decode(value));
      checkUnique(store, collection, { index, entries, record });
      link(store, index, entries, record);
    }
  } catch (error) {
    store.catalog.clearIndex(index);
    throw error;
  }
  index.ready = false;
  store.afterCommit(() => {
    index.ready = true;
  });
  collection.indexes.push(index);
  store.catalog.save(collection);
}

export function refuseView(collection: Collection | undefined): void {
  if (collection?.viewOn === undefined) return;
  fail(166, 'CommandNotSupportedOnView', `Namespace ${collection.ns} is a view, not a collection`);
}

export function immutableId(): never {
  fail(66, 'ImmutableField', "Performing an update on the path '_id' would modify the immutable field '_id'");
}

function checkId(id: unknown): void {
  const refused = Array.isArray(id)
    ? 'array'
    : isRegex(id)
      ? 'regex'
      : id === undefined
        ? 'undefined'
        : undefined;
  if (refused) fail(53, 'InvalidIdField', `The '_id' value cannot be of type ${refused}`);
  if (!isPlain(id)) return;
  const name = Object.keys(id).find((key) => key.startsWith('$'));
  if (name === undefined) return;
  fail(
    52,
    'DollarPrefixedFieldName',
    `The dollar ($) prefixed field '${name}' in '_id' is not allowed in the context of an insert`,
  );
}

/** `moderate` lets documents that were invalid before stay so. */
function validate(collection: Collection, document: Document, before?: Document): void {
  const { validator, options } = collection;
  if (!validator || options.validationAction === 'warn' || options.validationLevel === 'off') return;
  if (validator(document)) return;
  if (options.validationLevel === 'moderate' && before && !validator(before)) return;
  const rules = isDocument(options.validator) ? options.validator : {};
  const details = { operatorName: Object.keys(rules)[0] ?? '', specifiedAs: rules };
  fail(121, 'DocumentValidationFailure', 'Document failed validation', {
    errInfo: { failingDocumentId: document._id, details },
  });
}

type IndexedEntries = { index: StoredIndex; entries: readonly IndexEntry[]; record: RecordId };

function checkUnique(store: Store, { ns }: Collection, { index, entries, record }: IndexedEntries): void {
  if (!index.unique) return;
  for (const { key, values } of entries) {
    const other = store.files.entries.get(key);
    if (!other || recordOfBytes(other) === record) continue;
    const paths = index.fields.map(({ path }) => path);
    const shown = paths.map((path, i) => `${path}: ${show(values[i])}`).join(', ');
    fail(
      11000,
      'DuplicateKey',
      `E11000 duplicate key error collection: ${ns} index: ${index.name} dup key: { ${shown} }`,
      {
        keyPattern: index.spec.key,
        keyValue: Object.fromEntries(paths.map((path, i) => [path, values[i] ?? null])),
      },
    );
  }
}

/** Entries of a unique index are keys by themselves; elsewhere the number of the document makes them so. */
function entryKey(index: StoredIndex, { key }: IndexEntry, record: Buffer): Buffer {
  return index.unique ? key : Buffer.concat([key, record]);
}

function link(store: Store, index: StoredIndex, entries: readonly IndexEntry[], record: RecordId): void {
  const bytes = recordBytes(record);
  for (const entry of entries) store.files.entries.putSync(entryKey(index, entry, bytes), bytes);
}

function unlink(store: Store, index: StoredIndex, entries: readonly IndexEntry[], record: RecordId): void {
  const bytes = recordBytes(record);
  for (const entry of entries) store.files.entries.removeSync(entryKey(index, entry, bytes));
}

/** Indexes learn from the documents where arrays are; what they have learnt is kept with the entries. */
function saveSpread(store: Store, collection: Collection, indexes: readonly StoredIndex[]): void {
  if (indexes.filter((index) => index.hasLearnt()).length) store.catalog.save(collection);
}

function indexChange(index: StoredIndex, before: Document, after: Document) {
  if (index.ignoresChange(before, after)) return { index, removed: [], added: [] };
  const was = index.entries(before);
  const is = index.entries(after);
  return { index, removed: without(was, is), added: without(is, was) };
}

function without(entries: readonly IndexEntry[], others: readonly IndexEntry[]): IndexEntry[] {
  return entries.filter(({ key }) => !others.some((other) => other.key.equals(key)));
}

function dropOldest(store: Store, collection: Collection): void {
  const most = Number(collection.options.max ?? Number.POSITIVE_INFINITY);
  while (store.countOf(collection) > most) {
    for (const { key, value } of store.files.documents.getRange({
      ...documentRange(collection.id),
      limit: 1,
    })) {
      removeDocument(store, collection, { record: recordOfKey(key), document: decode(value) });
    }
  }
}

function show(value: unknown): string {
  if (isObjectId(value)) return `ObjectId('${value.toHexString()}')`;
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  return value === undefined ? 'null' : EJSON.stringify(value);
}
