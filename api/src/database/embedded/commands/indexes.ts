import { EJSON } from 'bson';
import { compile } from '../match/compile.ts';
import type { Collection } from '../storage/collection.ts';
import { buildIndex, refuseView } from '../storage/documents.ts';
import type { StoredIndex } from '../storage/stored-index.ts';
import { equal } from '../values/order.ts';
import { fail } from '../values/server-error.ts';
import { type Document, isDocument, isNumeric, isTruthy } from '../values/types.ts';
import { batchSizeOf, documentOr, type Handler, isSynced, listOf, namespaceOf } from './context.ts';
import { encoded } from './cursors.ts';

const KINDS_BY_NAME = new Set(['2d', '2dsphere', 'text', 'hashed']);
const MOST_FIELDS = 32;
const COMPARED = ['unique', 'sparse', 'partialFilterExpression', 'expireAfterSeconds', 'collation', 'hidden'];

export const createIndexes: Handler = (command, { store }) =>
  store.write(() => {
    const ns = namespaceOf(command);
    const specs = listOf(command.indexes, 'indexes').map((one) => checkedSpec(documentOr(one, {})));
    const createdCollectionAutomatically = !store.catalog.get(ns);
    const collection = store.catalog.ensure(ns);
    refuseView(collection);
    const numIndexesBefore = collection.indexes.length;
    for (const spec of specs) if (isNew(collection, spec)) buildIndex(store, collection, spec);
    const numIndexesAfter = collection.indexes.length;
    const note = numIndexesAfter === numIndexesBefore && { note: 'all indexes already exist' };
    return { numIndexesBefore, numIndexesAfter, createdCollectionAutomatically, ...note };
  }, isSynced(command));

export const listIndexes: Handler = (command, { store, cursors }) => {
  const ns = namespaceOf(command);
  const collection = store.catalog.get(ns);
  if (!collection) fail(26, 'NamespaceNotFound', `ns does not exist: ${ns}`);
  const documents = encoded(collection.indexes.map(({ spec }) => spec));
  return cursors.open({ ns, documents, batchSize: batchSizeOf(command, Number.POSITIVE_INFINITY) });
};

export const dropIndexes: Handler = (command, { store }) =>
  store.write(() => {
    const ns = namespaceOf(command);
    const collection = store.catalog.get(ns);
    if (!collection) fail(26, 'NamespaceNotFound', `ns not found ${ns}`);
    const nIndexesWas = collection.indexes.length;
    const dropped = indexesToDrop(collection, command.index);
    for (const index of dropped) store.mutate(() => store.catalog.removeIndex(collection, index));
    return { nIndexesWas };
  }, isSynced(command));

function indexesToDrop(collection: Collection, wanted: unknown): StoredIndex[] {
  if (wanted === '*') return collection.indexes.slice(1);
  return [wanted].flat().map((one) => {
    const index = collection.indexes.find(
      ({ spec, name }) => name === one || (isDocument(one) && equal(spec.key, plainKey(one))),
    );
    if (!index) {
      fail(
        27,
        'IndexNotFound',
        `index not found with name [${typeof one === 'string' ? one : EJSON.stringify(one)}]`,
      );
    }
    if (index === collection.indexes[0]) fail(72, 'InvalidOptions', 'cannot drop _id index');
    return index;
  });
}

/** The specification as it is stored and listed. Throws where the server would refuse it. */
function checkedSpec({ ns: _, background: _unused, ...given }: Document): Document {
  const { key, name, sparse, partialFilterExpression, expireAfterSeconds } = given;
  if (!isDocument(key) || !Object.keys(key).length) cannotCreate('Index keys cannot be an empty object');
  if (typeof name !== 'string' || !name) {
    fail(9, 'FailedToParse', "The 'name' field is a required property of an index specification");
  }
  checkKey(key);
  if (isTruthy(sparse) && partialFilterExpression !== undefined) {
    cannotCreate('cannot mix "partialFilterExpression" and "sparse" options');
  }
  if (partialFilterExpression !== undefined) compile(partialFilterExpression);
  if (expireAfterSeconds !== undefined && !(Number(expireAfterSeconds) >= 0)) {
    cannotCreate(
      `TTL index 'expireAfterSeconds' option must be within an acceptable range, was ${String(expireAfterSeconds)}`,
    );
  }
  const kept = Object.entries(given).filter(
    ([field, value]) => !(field === 'unique' || field === 'sparse') || value !== false,
  );
  return { v: 2, ...Object.fromEntries(kept), key: plainKey(key) };
}

function checkKey(key: Document): void {
  if (Object.keys(key).length > MOST_FIELDS)
    cannotCreate(`Number of fields in the index key exceeds ${MOST_FIELDS}`);
  for (const [path, direction] of Object.entries(key)) {
    if (typeof direction === 'string') {
      if (!KINDS_BY_NAME.has(direction)) cannotCreate(`Unknown index plugin '${direction}'`);
    } else if (!isNumeric(direction) || !Number(direction)) {
      cannotCreate(`Values in v:2 index key pattern must be numbers other than 0 or names, for ${path}`);
    }
    if (path.split('.').includes('')) cannotCreate('Index keys cannot contain an empty field.');
  }
}

function cannotCreate(message: string): never {
  fail(67, 'CannotCreateIndex', message);
}

function isNew(collection: Collection, spec: Document): boolean {
  if (equal(spec.key, { _id: 1 })) return false;
  const byName = collection.indexes.find(({ name }) => name === spec.name);
  if (byName) {
    if (equal(byName.spec.key, spec.key) && isSame(byName.spec, spec)) return false;
    fail(
      86,
      'IndexKeySpecsConflict',
      `An existing index has the same name as the requested index. Requested index: ${EJSON.stringify(spec)}, existing index: ${EJSON.stringify(byName.spec)}`,
    );
  }
  const byKey = collection.indexes.find(
    (index) =>
      equal(index.spec.key, spec.key) &&
      equal(index.spec.partialFilterExpression ?? null, spec.partialFilterExpression ?? null) &&
      equal(index.spec.collation ?? null, spec.collation ?? null),
  );
  if (byKey) fail(85, 'IndexOptionsConflict', `Index already exists with a different name: ${byKey.name}`);
  return true;
}

function isSame(a: Document, b: Document): boolean {
  return COMPARED.every((field) => equal(a[field] || null, b[field] || null));
}

function plainKey(key: Document): Document {
  return Object.fromEntries(
    Object.entries(key).map(([path, direction]) => [
      path,
      isNumeric(direction) ? Number(direction) : direction,
    ]),
  );
}
