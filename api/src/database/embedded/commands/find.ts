import { compileQuery } from '../aggregate/evaluate.ts';
import { projector } from '../aggregate/projection.ts';
import type { DocumentTest } from '../match/path.ts';
import { some } from '../match/path.ts';
import { checkHint } from '../planner/choose.ts';
import { scan } from '../planner/scan.ts';
import { encode } from '../storage/codec.ts';
import type { Store } from '../storage/store.ts';
import { encodeKey } from '../values/key.ts';
import { compare } from '../values/order.ts';
import { badValue, failAt } from '../values/server-error.ts';
import { type Document, isDocument, isTruthy, toCount } from '../values/types.ts';
import {
  batchSizeOf,
  type CommandContext,
  checkNotNegative,
  documentOr,
  type Handler,
  matchOptions,
  namespaceOf,
  type ReadOptions,
  readOptions,
  sortOf,
} from './context.ts';
import { encoded } from './cursors.ts';
import { runPipeline } from './pipeline-source.ts';

const FIRST_BATCH = 101;

export const find: Handler = (command, context) => {
  const ns = namespaceOf(command);
  checkNotNegative(command, 'skip', 'limit', 'batchSize');
  if (isTruthy(command.tailable)) badValue('tailable cursors are not supported by the embedded store');
  const sort = sortOf(command.sort);
  checkSort(sort);
  const options = readOptions(command, context.store, ns);
  const filter = documentOr(command.filter, {});
  return openFind(context, {
    ns,
    filter,
    sort,
    options,
    test: compileQuery(filter, options),
    projection: command.projection,
    skip: toCount(command.skip, 0),
    limit: toCount(command.limit, 0) || Number.POSITIVE_INFINITY,
    batchSize: batchSizeOf(command, FIRST_BATCH),
    single: isTruthy(command.singleBatch),
  });
};

export type FindRequest = {
  ns: string;
  filter: Document;
  test: DocumentTest;
  sort: Document | undefined;
  options: ReadOptions;
  projection?: unknown;
  skip: number;
  limit: number;
  batchSize: number;
  single: boolean;
};

export function openFind(context: CommandContext, request: FindRequest): Document {
  const { ns, batchSize, single, limit } = request;
  const { store, cursors } = context;
  const collection = store.catalog.get(ns);
  checkHint(collection, request.options.hint);
  const project = projectorOf(request);
  if (collection?.viewOn !== undefined) {
    const found = runPipeline(store, { ns, stages: stagesOf(request), options: request.options });
    return cursors.open({ ns, documents: encoded(project ? found.map(project) : found), batchSize });
  }
  if (!collection) return cursors.open({ ns, documents: encoded([]), batchSize });
  const snapshot = store.snapshot();
  const { filter, test, sort, options } = request;
  const hits = scan(store, collection, { filter, test, sort, ...options, snapshot });
  const documents = (function* (): Generator<Buffer> {
    let skipped = 0;
    for (const hit of hits) {
      if (skipped++ < request.skip) continue;
      yield project ? encode(project(hit.document)) : hit.raw;
    }
  })();
  return cursors.open({ ns, documents, batchSize, snapshot, limit, single });
}

function projectorOf({ projection, filter, options }: FindRequest) {
  return projector(projection, { ...matchOptions(options), filter });
}

function stagesOf({ filter, sort, skip, limit }: FindRequest): Document[] {
  return [
    { $match: filter },
    ...(sort ? [{ $sort: sort }] : []),
    ...(skip ? [{ $skip: skip }] : []),
    ...(Number.isFinite(limit) ? [{ $limit: limit }] : []),
  ];
}

function checkSort(sort: Document = {}): void {
  for (const [path, direction] of Object.entries(sort)) {
    if (isDocument(direction) && direction.$meta !== undefined) {
      failAt(17308, 'query requires text score metadata, but it is not available');
    }
    if (![1, -1].includes(Math.sign(Number(direction)))) {
      failAt(15975, `$sort key ordering must be 1 (for ascending) or -1 (for descending): ${path}`);
    }
  }
}

export const count: Handler = (command, { store }) => {
  const ns = namespaceOf(command);
  const collection = store.catalog.get(ns);
  const options = readOptions(command, store, ns);
  const filter = documentOr(command.query, {});
  checkHint(collection, options.hint);
  const all = countMatching(store, { ns, filter, options });
  const rest = Math.max(0, all - toCount(command.skip, 0));
  const limit = Math.abs(toCount(command.limit, 0));
  return { n: limit ? Math.min(rest, limit) : rest };
};

export function countMatching(
  store: Store,
  { ns, filter, options }: { ns: string; filter: Document; options: ReadOptions },
): number {
  const collection = store.catalog.get(ns);
  if (collection?.viewOn !== undefined)
    return runPipeline(store, { ns, stages: [{ $match: filter }], options }).length;
  if (!Object.keys(filter).length) return collection ? store.countOf(collection) : 0;
  let found = 0;
  for (const _ of scan(store, collection, { filter, ...options })) found++;
  return found;
}

export const distinct: Handler = (command, { store }) => {
  const ns = namespaceOf(command);
  if (typeof command.key !== 'string' || !command.key) badValue("'key' must be a non-empty string");
  const options = readOptions(command, store, ns);
  const filter = documentOr(command.query, {});
  checkHint(store.catalog.get(ns), options.hint);
  const values = new DistinctValues(options);
  const path = command.key.split('.');
  for (const document of documentsOf(store, { ns, filter, options })) {
    some(document, { path, enterLeaf: false, test: (value) => values.add(value) });
  }
  return { values: values.sorted() };
};

function documentsOf(
  store: Store,
  { ns, filter, options }: { ns: string; filter: Document; options: ReadOptions },
): Iterable<Document> {
  const collection = store.catalog.get(ns);
  if (collection?.viewOn !== undefined)
    return runPipeline(store, { ns, stages: [{ $match: filter }], options });
  return (function* () {
    for (const { document } of scan(store, collection, { filter, ...options })) yield document;
  })();
}

/** Values that are equal in BSON's sense count once; arrays are taken apart. */
class DistinctValues {
  readonly #collation: ReadOptions['collation'];
  readonly #values = new Map<string, unknown>();

  constructor({ collation }: ReadOptions) {
    this.#collation = collation;
  }

  /** Always false, so that the walk over the document goes on. */
  add(value: unknown): false {
    for (const item of Array.isArray(value) ? value : value === undefined ? [] : [value]) {
      const key = this.#keyOf(item);
      if (!this.#values.has(key)) this.#values.set(key, item);
    }
    return false;
  }

  sorted(): unknown[] {
    return [...this.#values.values()].sort((a, b) => compare(a, b));
  }

  #keyOf(item: unknown): string {
    const collation = this.#collation;
    if (collation && typeof item === 'string') {
      for (const [key, value] of this.#values) {
        if (typeof value === 'string' && collation.compare(value, item) === 0) return key;
      }
    }
    return encodeKey(item).toString('latin1');
  }
}
