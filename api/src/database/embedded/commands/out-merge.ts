import { ObjectId } from 'bson';
import { valueAt } from '../match/path.ts';
import { scan } from '../planner/scan.ts';
import { removeDocument } from '../storage/documents.ts';
import type { Store } from '../storage/store.ts';
import { fail } from '../values/server-error.ts';
import { type Document, isDocument } from '../values/types.ts';
import { type Command, namespace } from './context.ts';
import { insertOne, updateMatching } from './statements.ts';

/** `$out`: the results take the place of all documents of the target. */
export function writeOut(
  store: Store,
  command: Command,
  { target, results }: { target: unknown; results: Document[] },
): void {
  const ns = targetOf(command, target);
  const collection = store.catalog.ensure(ns);
  for (const stored of [...scan(store, collection, { filter: {} })])
    removeDocument(store, collection, stored);
  for (const document of results) insertOne(store, { ns, document, command });
}

/** `$merge`: each result finds its counterpart and is merged, put in its place, kept out or refused. */
export function writeMerge(
  store: Store,
  command: Command,
  { specification, results }: { specification: unknown; results: Document[] },
): void {
  const wish = isDocument(specification) ? specification : { into: specification };
  const ns = targetOf(command, wish.into);
  for (const document of results) mergeOne(store, command, { ns, wish, document });
}

function mergeOne(
  store: Store,
  command: Command,
  { ns, wish, document }: { ns: string; wish: Document; document: Document },
): void {
  const { on = '_id', whenMatched = 'merge', whenNotMatched = 'insert' } = wish;
  const result = Object.hasOwn(document, '_id') ? document : { _id: new ObjectId(), ...document };
  const filter = Object.fromEntries(
    [on].flat().map((path) => [String(path), valueAt(result, String(path).split('.'))]),
  );
  const [match] = scan(store, store.catalog.ensure(ns), { filter });
  if (!match) {
    if (whenNotMatched === 'fail') {
      fail(
        13113,
        'MergeStageNoMatchingDocument',
        '$merge could not find a matching document in the target collection',
      );
    }
    if (whenNotMatched === 'insert') insertOne(store, { ns, document: result, command });
    return;
  }
  if (whenMatched === 'keepExisting') return;
  if (whenMatched === 'fail') {
    insertOne(store, { ns, document: result, command });
    return;
  }
  const { _id, ...fields } = result;
  const merged = whenMatched === 'replace' ? fields : { $set: fields };
  const update = Array.isArray(whenMatched) ? whenMatched : merged;
  updateMatching(store, {
    ns,
    command,
    statement: { q: filter, u: update, c: { new: { $literal: result } } },
  });
}

function targetOf(command: Command, target: unknown): string {
  if (!isDocument(target)) return namespace(command.$db, target);
  return namespace(typeof target.db === 'string' ? target.db : command.$db, target.coll);
}
