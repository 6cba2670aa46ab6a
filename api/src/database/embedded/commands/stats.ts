import { statSync } from 'node:fs';
import type { Collection } from '../storage/collection.ts';
import { documentRange } from '../storage/keys.ts';
import type { Store } from '../storage/store.ts';
import { successor } from '../values/key.ts';
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
