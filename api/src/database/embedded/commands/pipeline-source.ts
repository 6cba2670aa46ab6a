import type { Environment, Source } from '../aggregate/environment.ts';
import { runStages } from '../aggregate/pipeline.ts';
import { scan } from '../planner/scan.ts';
import { decodeForPipeline } from '../storage/codec.ts';
import { type Collection, databaseOf } from '../storage/collection.ts';
import type { Store } from '../storage/store.ts';
import { type Document, isDocument } from '../values/types.ts';
import type { ReadOptions } from './context.ts';

export type PipelineRequest = { ns: string; stages: Document[]; options: ReadOptions };

/** Runs a checked pipeline on a collection or view: a leading `$match` and `$sort` go to the planner. */
export function runPipeline(store: Store, { ns, stages, options }: PipelineRequest): Document[] {
  const collection = store.catalog.get(ns);
  const environment = environmentFor(store, databaseOf(ns), options);
  if (collection?.viewOn !== undefined) {
    const inner = Array.isArray(collection.options.pipeline)
      ? (collection.options.pipeline as Document[])
      : [];
    return runPipeline(store, {
      ns: `${databaseOf(ns)}.${collection.viewOn}`,
      stages: [...inner, ...stages],
      options,
    });
  }
  const described = describeCollection(store, ns, collection, stages[0]);
  if (described) return runStages(described, stages.slice(1), environment);
  const { filter, sort, rest } = leadingStages(stages);
  const most = limitOf(rest);
  const documents: Document[] = [];
  for (const { raw } of scan(store, collection, { filter, sort, ...options })) {
    documents.push(decodeForPipeline(raw));
    if (documents.length >= most) break;
  }
  return runStages(documents, rest, environment);
}

export function environmentFor(store: Store, database: string, options: ReadOptions): Environment {
  const { collation, variables, deadline } = options;
  return {
    collation,
    variables,
    find(source: Source, filter: Document) {
      const ns = typeof source === 'string' ? `${database}.${source}` : `${source.db}.${source.coll}`;
      const inner = { collation, variables: undefined, hint: undefined, deadline };
      return runPipeline(store, { ns, stages: [{ $match: filter }], options: inner });
    },
  };
}

export type LeadingStages = { filter: Document; sort: Document | undefined; rest: Document[] };

export function leadingStages(stages: readonly Document[]): LeadingStages {
  const rest = [...stages];
  const filter = isDocument(rest[0]?.$match) ? (rest.shift()?.$match as Document) : {};
  const sort = isDocument(rest[0]?.$sort) ? (rest.shift()?.$sort as Document) : undefined;
  return { filter, sort, rest };
}

/** How many documents are enough when a `$limit` follows, with only `$skip` before it. */
function limitOf(stages: readonly Document[]): number {
  let skipped = 0;
  for (const stage of stages) {
    if (stage.$limit !== undefined) return Number(stage.$limit) + skipped;
    if (stage.$skip === undefined) break;
    skipped += Number(stage.$skip);
  }
  return Number.POSITIVE_INFINITY;
}

function describeCollection(
  store: Store,
  ns: string,
  collection: Collection | undefined,
  stage: Document = {},
): Document[] | undefined {
  if (stage.$collStats) {
    const count = collection ? store.countOf(collection) : 0;
    return [{ ns, localTime: new Date(), count, storageStats: { count, size: 0 } }];
  }
  if (!stage.$indexStats) return undefined;
  const accesses = { ops: 0, since: new Date() };
  return (collection?.indexes ?? []).map(({ name, spec }) => ({ name, key: spec.key, accesses }));
}
