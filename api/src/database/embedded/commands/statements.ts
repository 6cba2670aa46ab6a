import { ObjectId } from 'bson';
import { compileQuery } from '../aggregate/evaluate.ts';
import { checkHint } from '../planner/choose.ts';
import { scan } from '../planner/scan.ts';
import { decode, encode } from '../storage/codec.ts';
import type { Collection } from '../storage/collection.ts';
import {
  immutableId,
  insertDocument,
  refuseView,
  removeDocument,
  replaceDocument,
  type StoredDocument,
} from '../storage/documents.ts';
import { withLeadingIdBytes } from '../storage/raw-id.ts';
import type { Store } from '../storage/store.ts';
import { applyUpdate, copyForUpdate } from '../update/apply.ts';
import { checkUpdate, isReplacement } from '../update/check.ts';
import { upsertBase } from '../update/upsert.ts';
import { equal } from '../values/order.ts';
import { fail } from '../values/server-error.ts';
import { type Document, firstKey, isTruthy, toCount } from '../values/types.ts';
import {
  type Command,
  documentOr,
  letVariables,
  RawDocument,
  type ReadOptions,
  readOptions,
  sortOf,
} from './context.ts';
import { environmentFor } from './pipeline-source.ts';

/** One element of `updates` or `deletes`. */
export type StatementRequest = { ns: string; statement: Document; command: Command };

export type UpdateResult = {
  n: number;
  nModified: number;
  upserted?: unknown;
  /** The first document before and after: for `findAndModify`. */
  before?: FoundDocument | undefined;
  after?: FoundDocument | undefined;
};

export type FoundDocument = Pick<StoredDocument, 'raw' | 'document'>;

/** Runs one update statement. Belongs into the write transaction, as all here. */
export function updateMatching(store: Store, request: StatementRequest): UpdateResult {
  const { ns, statement } = request;
  const { u, multi, arrayFilters } = statement;
  checkUpdate(u, arrayFilters);
  if (isReplacement(u) && isTruthy(multi)) {
    fail(9, 'FailedToParse', 'multi update is not supported for replacement-style update');
  }
  const options = statementOptions(store, request);
  const collection = store.catalog.get(ns);
  refuseView(collection);
  const hits = matchingDocuments(store, collection, { statement, options, single: !isTruthy(multi) });
  if (!hits.length || !collection) {
    return isTruthy(statement.upsert) ? upsert(store, request, options) : { n: 0, nModified: 0 };
  }
  let nModified = 0;
  let after: FoundDocument | undefined;
  const bypassValidation = isTruthy(request.command.bypassDocumentValidation);
  for (const stored of hits) {
    const document = updatedDocument(store, stored, { request, options });
    const raw = replaceDocument(store, collection, { stored, document, bypassValidation });
    if (raw) nModified++;
    after ??= { raw: raw ?? stored.raw, document };
  }
  return { n: hits.length, nModified, before: hits[0], after };
}

/** Runs one delete statement; `limit` 1 removes the first match only. */
export function removeMatching(
  store: Store,
  request: StatementRequest,
): { n: number; removed: FoundDocument | undefined } {
  const { ns, statement } = request;
  const options = statementOptions(store, request);
  const collection = store.catalog.get(ns);
  refuseView(collection);
  const hits = matchingDocuments(store, collection, {
    statement,
    options,
    single: toCount(statement.limit, 0) === 1,
  });
  if (collection) for (const stored of hits) removeDocument(store, collection, stored);
  return { n: hits.length, removed: hits[0] };
}

export function insertOne(
  store: Store,
  { ns, document, command }: { ns: string; document: unknown; command: Command },
): void {
  const given = document instanceof RawDocument ? decode(document.bytes) : documentOr(document, {});
  const bypassValidation = isTruthy(command.bypassDocumentValidation);
  const collection = store.catalog.ensure(ns);
  const hasId = document instanceof RawDocument && Object.hasOwn(given, '_id');
  const raw = hasId ? { raw: withLeadingIdBytes(document.bytes) } : {};
  insertDocument(store, collection, { document: withLeadingId(given), bypassValidation, ...raw });
}

function statementOptions(store: Store, { ns, statement, command }: StatementRequest): ReadOptions {
  const collation = statement.collation ?? command.collation;
  const merged = collation === undefined ? command : { ...command, collation };
  const options = readOptions(merged, store, ns);
  return {
    ...options,
    hint: statement.hint,
    variables:
      statement.c === undefined ? options.variables : { ...options.variables, ...letVariables(statement.c) },
  };
}

type Search = { statement: Document; options: ReadOptions; single: boolean };

function matchingDocuments(
  store: Store,
  collection: Collection | undefined,
  search: Search,
): StoredDocument[] {
  const { statement, options, single } = search;
  const filter = documentOr(statement.q, {});
  const test = compileQuery(filter, options);
  checkHint(collection, options.hint);
  const hits: StoredDocument[] = [];
  for (const stored of scan(store, collection, { filter, test, sort: sortOf(statement.sort), ...options })) {
    hits.push(stored);
    if (single) break;
  }
  return hits;
}

type Updating = { request: StatementRequest; options: ReadOptions };

function updatedDocument(
  store: Store,
  { raw, document }: StoredDocument,
  { request, options }: Updating,
): Document {
  const { statement, command } = request;
  const { u } = statement;
  const own = Array.isArray(u) ? decode(raw) : copyForUpdate(document, u);
  const updated = applyUpdate(own, u, {
    filter: statement.q,
    arrayFilters: statement.arrayFilters,
    environment: environmentFor(store, command.$db, options),
    inserting: false,
    original: document,
  });
  if (!Object.hasOwn(updated, '_id') || !equal(updated._id, document._id)) immutableId();
  return updated;
}

function upsert(
  store: Store,
  { ns, statement, command }: StatementRequest,
  options: ReadOptions,
): UpdateResult {
  const { q, u, arrayFilters } = statement;
  const base = upsertBase(q);
  const wanted = base._id;
  const start = isReplacement(u)
    ? wanted !== undefined && !Object.hasOwn(u, '_id')
      ? { _id: wanted }
      : {}
    : base;
  const made = applyUpdate(start, u, {
    filter: q,
    arrayFilters,
    environment: environmentFor(store, command.$db, options),
    inserting: true,
    original: {},
  });
  const document = withLeadingId(made);
  if (wanted !== undefined && !equal(wanted, document._id)) immutableId();
  const bypassValidation = isTruthy(command.bypassDocumentValidation);
  const raw = encode(document);
  insertDocument(store, store.catalog.ensure(ns), { document, raw, bypassValidation });
  return { n: 1, nModified: 0, upserted: document._id, after: { raw, document } };
}

/** Every document has an id, and it comes first. */
function withLeadingId(document: Document): Document {
  if (!Object.hasOwn(document, '_id')) return { _id: new ObjectId(), ...document };
  return firstKey(document) === '_id' ? document : { _id: document._id, ...document };
}
