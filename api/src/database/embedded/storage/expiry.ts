import { scan } from '../planner/scan.ts';
import { type Document, isDocument } from '../values/types.ts';
import type { Collection } from './collection.ts';
import { removeDocument } from './documents.ts';
import type { Store } from './store.ts';
import type { StoredIndex } from './stored-index.ts';

/** Few enough that other writes do not wait for long. */
const BATCH = 1_000;

/** Removes the documents whose time to live has passed, index by index. Resolves with their number. */
export async function removeExpired(store: Store, now = Date.now()): Promise<number> {
  let removed = 0;
  for (const collection of store.catalog.all()) {
    for (const index of collection.indexes) {
      const filter = expiredFilter(index, now);
      if (!filter) continue;
      let batch: number;
      do {
        batch = await store.write(() => removeBatch(store, collection, index, filter));
        removed += batch;
      } while (batch === BATCH);
    }
  }
  return removed;
}

/** Only dates expire; an index on several fields or on the id has no time to live. */
function expiredFilter({ spec, fields, partial }: StoredIndex, now: number): Document | undefined {
  const [field, ...others] = fields;
  if (spec.expireAfterSeconds === undefined || !field || others.length || field.path === '_id')
    return undefined;
  const limit = new Date(now - Number(spec.expireAfterSeconds) * 1_000);
  if (Number.isNaN(limit.getTime())) return undefined;
  const expired = { [field.path]: { $lt: limit } };
  return partial && isDocument(spec.partialFilterExpression)
    ? { $and: [expired, spec.partialFilterExpression] }
    : expired;
}

function removeBatch(store: Store, collection: Collection, index: StoredIndex, filter: Document): number {
  if (store.catalog.get(collection.ns) !== collection || !collection.indexes.includes(index)) return 0;
  const expired = [];
  for (const stored of scan(store, collection, { filter, hint: index.name })) {
    expired.push(stored);
    if (expired.length === BATCH) break;
  }
  for (const stored of expired) removeDocument(store, collection, stored);
  return expired.length;
}
