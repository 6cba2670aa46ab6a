import { EJSON, UUID } from 'bson';
import { compileQuery } from '../aggregate/evaluate.ts';
import { checkStages } from '../aggregate/pipeline.ts';
import type { Collection } from '../storage/collection.ts';
import { equal } from '../values/order.ts';
import { fail } from '../values/server-error.ts';
import { type Document, isDocument, isTruthy } from '../values/types.ts';
import { batchSizeOf, type Command, documentOr, type Handler, isSynced, namespaceOf } from './context.ts';
import { encoded } from './cursors.ts';

const UNSUPPORTED = ['timeseries', 'clusteredIndex', 'encryptedFields'];
/** Fields of the command that are no options of the collection. */
const NOT_OPTIONS = new Set([
  'create',
  '$db',
  'lsid',
  'writeConcern',
  'comment',
  '$clusterTime',
  '$readPreference',
  'autoIndexId',
  'apiVersion',
  'maxTimeMS',
]);

export const create: Handler = async (command, { store }) => {
  const ns = namespaceOf(command);
  const options = Object.fromEntries(Object.entries(command).filter(([field]) => !NOT_OPTIONS.has(field)));
  for (const field of UNSUPPORTED) {
    if (options[field] !== undefined)
      fail(238, 'NotImplemented', `${field} is not supported by the embedded store`);
  }
  if (isDocument(options.validator)) compileQuery(options.validator);
  if (options.pipeline !== undefined) checkStages(options.pipeline);
  // Looks and acts in one transaction: an insert may have made the collection meanwhile.
  await store.write(() => {
    const existing = store.catalog.get(ns);
    if (!existing) store.catalog.create(ns, options);
    else if (!equal(existing.options, options)) {
      fail(
        48,
        'NamespaceExists',
        `namespace ${ns} already exists, but with different options: ${EJSON.stringify(existing.options)}`,
      );
    }
  }, isSynced(command));
  return {};
};

export const drop: Handler = (command, { store }) =>
  store.write((): Document => {
    const ns = namespaceOf(command);
    const collection = store.catalog.get(ns);
    if (!collection) return {};
    store.mutate(() => store.catalog.drop(collection));
    return { nIndexesWas: collection.indexes.length, ns };
  }, isSynced(command));

export const dropDatabase: Handler = (command, { store }) =>
  store.write(() => {
    for (const collection of store.catalog.inDatabase(command.$db))
      store.mutate(() => store.catalog.drop(collection));
    return { dropped: command.$db };
  }, isSynced(command));

export const renameCollection: Handler = (command, { store }) =>
  store.write(() => {
    const collection = store.catalog.get(String(command.renameCollection));
    const ns = String(command.to);
    const target = store.catalog.get(ns);
    if (!collection) {
      fail(26, 'NamespaceNotFound', `Source collection ${String(command.renameCollection)} does not exist`);
    }
    if (target && !isTruthy(command.dropTarget)) fail(48, 'NamespaceExists', 'target namespace exists');
    if (target === collection) fail(20, 'IllegalOperation', "Can't rename a collection to itself");
    store.mutate(() => {
      if (target) store.catalog.drop(target);
    });
    store.catalog.rename(collection, ns);
    return {};
  }, isSynced(command));

export const listCollections: Handler = (command, { store, cursors }) => {
  const test = compileQuery(documentOr(command.filter, {}));
  const described = store.catalog
    .inDatabase(command.$db)
    .map(describe)
    .filter((description) => test(description))
    .sort((a, b) => (String(a.name) < String(b.name) ? -1 : 1));
  const shown = isTruthy(command.nameOnly) ? described.map(({ name, type }) => ({ name, type })) : described;
  const batchSize = batchSizeOf(command, Number.POSITIVE_INFINITY);
  return cursors.open({ ns: `${command.$db}.$cmd.listCollections`, documents: encoded(shown), batchSize });
};

function describe(collection: Collection): Document {
  const { name, options, viewOn, uuid, indexes } = collection;
  if (viewOn !== undefined) return { name, type: 'view', options, info: { readOnly: true } };
  const info = { readOnly: false, uuid: new UUID(uuid.padEnd(32, '0')) };
  return { name, type: 'collection', options, info, idIndex: indexes[0]?.spec };
}

export const listDatabases: Handler = (command: Command, { store }) => {
  const sizes = new Map<string, number>();
  for (const collection of store.catalog.all()) {
    sizes.set(collection.database, (sizes.get(collection.database) ?? 0) + store.countOf(collection));
  }
  const test = compileQuery(documentOr(command.filter, {}));
  const databases = [...sizes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, documents]) => ({ name, sizeOnDisk: 8_192 + documents * 512, empty: documents === 0 }))
    .filter((description) => test(description));
  if (isTruthy(command.nameOnly)) return { databases: databases.map(({ name }) => ({ name })) };
  return { databases, totalSize: databases.reduce((sum, { sizeOnDisk }) => sum + sizeOnDisk, 0) };
};
