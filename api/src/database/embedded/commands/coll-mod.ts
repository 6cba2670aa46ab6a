import { compileQuery } from '../aggregate/evaluate.ts';
import { checkStages } from '../aggregate/pipeline.ts';
import type { Collection } from '../storage/collection.ts';
import { equal } from '../values/order.ts';
import { fail } from '../values/server-error.ts';
import { type Document, isDocument } from '../values/types.ts';
import { type Handler, isSynced, namespaceOf } from './context.ts';

const COLLECTION_OPTIONS = ['validator', 'validationLevel', 'validationAction', 'viewOn', 'pipeline'];
const INDEX_OPTIONS = ['expireAfterSeconds', 'hidden', 'unique', 'prepareUnique'];

/** Changes the validator, a view's definition, or an index's time to live and visibility. */
export const collMod: Handler = (command, { store }) =>
  store.write(() => {
    const ns = namespaceOf(command);
    const collection = store.catalog.get(ns);
    if (!collection) fail(26, 'NamespaceNotFound', `ns does not exist: ${ns}`);
    if (isDocument(command.validator)) compileQuery(command.validator);
    if (command.pipeline !== undefined) checkStages(command.pipeline);
    const changes = Object.entries(command).filter(([field]) => COLLECTION_OPTIONS.includes(field));
    collection.options = { ...collection.options, ...Object.fromEntries(changes) };
    collection.compileValidator();
    const reply = isDocument(command.index) ? changeIndex(collection, command.index) : {};
    store.catalog.save(collection);
    return reply;
  }, isSynced(command));

function changeIndex(collection: Collection, wish: Document): Document {
  const { name, keyPattern } = wish;
  const index = collection.indexes.find(({ spec }) =>
    keyPattern === undefined ? spec.name === name : equal(spec.key, keyPattern),
  );
  if (!index) fail(27, 'IndexNotFound', `cannot find index ${String(name ?? '')} for ns ${collection.ns}`);
  if (wish.unique !== undefined || wish.prepareUnique !== undefined) {
    fail(
      238,
      'NotImplemented',
      'Turning an index unique is not supported by the embedded store: drop and create it',
    );
  }
  const changes = Object.entries(wish).filter(([field]) => INDEX_OPTIONS.includes(field));
  const before = index.spec;
  index.spec = { ...before, ...Object.fromEntries(changes) };
  return Object.fromEntries(
    changes.flatMap(([field, value]) => [
      ...(before[field] === undefined ? [] : [[`${field}_old`, before[field]]]),
      [`${field}_new`, value],
    ]),
  );
}
