import type { Collection } from '../storage/collection.ts';
import { ID_INDEX, type StoredIndex } from '../storage/stored-index.ts';
import { type Collation, equal } from '../values/order.ts';
import { badValue } from '../values/server-error.ts';
import { type Document, isDocument, isNumeric, isTruthy } from '../values/types.ts';
import { conditionsByPath, implies } from './conditions.ts';
import { type Candidate, indexScan, lookUp } from './index-scan.ts';
import type { CollectionScan, IndexScan, Plan } from './plan.ts';

export type PlanWish = {
  filter: unknown;
  sort?: Document | undefined;
  collation?: Collation | undefined;
  /** Name or key pattern of the index to use. */
  hint?: unknown;
};

/** Chooses how to read: the index that fixes the most, or the whole collection. */
export function choosePlan(collection: Collection, wish: PlanWish): Plan {
  const natural = naturalScan(wish.sort, true) ?? naturalScan(wish.hint, false);
  if (natural) return natural;
  const best = idLookup(collection, wish) ?? bestIndex(collection.indexes, wish);
  if (best) return best;
  return unionScan(collection, wish) ?? { kind: 'collection', sorted: false, reverse: false };
}

export function checkHint(collection: Collection | undefined, hint: unknown): void {
  if (hint === undefined || !collection) return;
  if (isDocument(hint) && (!Object.keys(hint).length || Object.hasOwn(hint, '$natural'))) return;
  if (collection.indexes.some((index) => isHinted(index, hint))) return;
  badValue(
    'error processing query: planner returned error :: caused by :: hint provided does not correspond to an existing index',
  );
}

function naturalScan(order: unknown, sorted: boolean): CollectionScan | undefined {
  if (!isDocument(order) || !isNumeric(order.$natural)) return undefined;
  return { kind: 'collection', sorted, reverse: Number(order.$natural) < 0 };
}

function isHinted(index: StoredIndex, hint: unknown): boolean {
  return index.name === hint || (isDocument(hint) && equal(index.spec.key, hint));
}

/** No index can beat a given id, so that the others need no look. */
function idLookup({ indexes: [index] }: Collection, wish: PlanWish): IndexScan | undefined {
  const { filter, sort, hint, collation } = wish;
  if (sort || hint !== undefined || collation || !isDocument(filter)) return undefined;
  return index?.name === ID_INDEX ? lookUp(index, filter) : undefined;
}

function bestIndex(indexes: readonly StoredIndex[], wish: PlanWish): IndexScan | undefined {
  const conditions = conditionsByPath(wish.filter);
  let best: Candidate | undefined;
  for (const index of indexes) {
    const hinted = wish.hint !== undefined && isHinted(index, wish.hint);
    if (!isUsable(index, wish, hinted)) continue;
    if (index.partial && !hinted && !implies(conditions, index.spec.partialFilterExpression)) continue;
    const candidate = indexScan(index, { filter: wish.filter, conditions, sort: wish.sort, hinted });
    if (candidate && candidate.score > (best?.score ?? 0)) best = candidate;
  }
  return best?.scan;
}

/** An index with a collation serves uniqueness only: its keys are folded, not in the order of the collation. */
function isUsable(index: StoredIndex, { hint, collation }: PlanWish, hinted: boolean): boolean {
  if (!index.ready || index.special || index.collated || collation) return false;
  if (hint !== undefined && !hinted && isHintOfIndex(hint)) return false;
  return hinted || !isTruthy(index.spec.hidden);
}

function isHintOfIndex(hint: unknown): boolean {
  return typeof hint === 'string' || (isDocument(hint) && Object.keys(hint).length > 0);
}

function unionScan(collection: Collection, wish: PlanWish): Plan | undefined {
  const { filter } = wish;
  if (!isDocument(filter) || !Array.isArray(filter.$or) || wish.hint !== undefined) return undefined;
  const scans = filter.$or.map((branch: unknown) =>
    bestIndex(collection.indexes, {
      ...wish,
      sort: undefined,
      filter: { $and: [branch, withoutOr(filter)] },
    }),
  );
  const found = scans.filter((scan) => scan !== undefined);
  return found.length === scans.length
    ? { kind: 'union', scans: found, sorted: false, reverse: false }
    : undefined;
}

function withoutOr({ $or: _, ...rest }: Document): Document {
  return rest;
}
