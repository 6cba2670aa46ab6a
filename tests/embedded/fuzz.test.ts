import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EJSON } from 'bson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sorter } from '../../api/src/database/embedded/match/sort.ts';
import { choosePlan } from '../../api/src/database/embedded/planner/choose.ts';
import type { Plan } from '../../api/src/database/embedded/planner/plan.ts';
import { scan } from '../../api/src/database/embedded/planner/scan.ts';
import { decode } from '../../api/src/database/embedded/storage/codec.ts';
import type { Collection } from '../../api/src/database/embedded/storage/collection.ts';
import {
  buildIndex,
  insertDocument,
  replaceDocument,
} from '../../api/src/database/embedded/storage/documents.ts';
import { Store } from '../../api/src/database/embedded/storage/store.ts';
import { applyUpdate } from '../../api/src/database/embedded/update/apply.ts';
import { encodeKey } from '../../api/src/database/embedded/values/key.ts';
import { compare } from '../../api/src/database/embedded/values/order.ts';
import { ServerError } from '../../api/src/database/embedded/values/server-error.ts';
import { type Fields, Random, Values } from './fuzz-values.ts';

const CASES = 20_000;
const DOCUMENTS = 40;
const CASES_A_TRANSACTION = 500;
const seed = Date.now() % 2 ** 32;

const indexes: Fields[] = [
  { key: { a: 1 } },
  { key: { a: 1, b: -1 } },
  { key: { b: -1, c: 1 } },
  { key: { 'n.v': 1 } },
  { key: { 'n.v': 1, 'n.w': 1 } },
  { key: { c: 1 }, sparse: true },
  { key: { b: 1 }, partialFilterExpression: { a: { $exists: true } } },
];

console.log(`fuzz seed ${seed}`);

describe(`random documents and queries, seed ${seed}`, () => {
  let folder: string;
  let store: Store;
  const values = new Values(new Random(seed));
  const random = new Random(seed + 1);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
    store = new Store({ path: join(folder, 'store.mdb') });
  });

  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  it('encodes values to bytes that sort as the values do', () => {
    for (let i = 0; i < CASES; i++) {
      const [x, y] = [values.value(), values.value()];
      const bytes = Math.sign(Buffer.compare(encodeKey(x), encodeKey(y)));
      if (bytes !== Math.sign(compare(x, y))) expect.fail(`order differs: ${EJSON.stringify([x, y])}`);
    }
  });

  it('answers through indexes what a scan of all documents answers', { timeout: 60_000 }, async () => {
    const { plain, indexed } = await store.write(() => fill());
    let throughIndex = 0;
    for (let done = 0; done < CASES; done += CASES_A_TRANSACTION) {
      await store.write(() => {
        for (let i = 0; i < CASES_A_TRANSACTION; i++) throughIndex += Number(compareOne(plain, indexed));
      });
    }
    expect(throughIndex).toBeGreaterThan(CASES / 4);
  });

  function fill(): { plain: Collection; indexed: Collection } {
    const plain = store.catalog.create('fuzz.plain');
    const indexed = store.catalog.create('fuzz.indexed');
    for (const [i, spec] of indexes.entries())
      buildIndex(store, indexed, { v: 2, name: `index${i}`, ...spec });
    for (const index of indexed.indexes) index.ready = true;
    for (let id = 0; id < DOCUMENTS; id++) {
      const document = values.document(id);
      if (refusesParallelArrays(() => insertDocument(store, indexed, { document }))) continue;
      insertDocument(store, plain, { document });
    }
    return { plain, indexed };
  }

  /** True when an index was used. */
  function compareOne(plain: Collection, indexed: Collection): boolean {
    const [filter, sort] = [values.filter(), values.sort()];
    const plan = choosePlan(indexed, { filter, sort });
    const expected = [...scan(store, plain, { filter, sort })].map(({ document }) => document);
    const found = [...scan(store, indexed, { filter, sort, plan })].map(({ document }) => document);
    const why = () => describeCase({ filter, sort, plan, expected, found });
    if (idsOf(expected) !== idsOf(found)) expect.fail(`different documents: ${why()}`);
    if (sort && !isSorted(found, sort)) expect.fail(`wrong order: ${why()}`);
    if (expected.length && random.chance(0.3)) updateBoth(plain, indexed, random.pick(expected)._id);
    return plan.kind !== 'collection';
  }

  function updateBoth(plain: Collection, indexed: Collection, id: unknown): void {
    const update = values.update();
    const filter = { _id: id };
    const change = (collection: Collection): void => {
      const [stored] = scan(store, collection, { filter });
      if (!stored) return;
      const context = {
        filter,
        arrayFilters: [],
        environment: {},
        inserting: false,
        original: stored.document,
      };
      replaceDocument(store, collection, {
        stored,
        document: applyUpdate(decode(stored.raw), update, context),
      });
    };
    try {
      change(indexed);
    } catch (error) {
      if (error instanceof ServerError && (error.code === 171 || error.code === 28)) return;
      throw error;
    }
    change(plain);
  }
});

function refusesParallelArrays(work: () => void): boolean {
  try {
    work();
    return false;
  } catch (error) {
    if (error instanceof ServerError && error.code === 171) return true;
    throw error;
  }
}

function idsOf(documents: Fields[]): string {
  return documents
    .map(({ _id }) => Number(_id))
    .sort((a, b) => a - b)
    .join();
}

function isSorted(documents: Fields[], sort: Fields): boolean {
  const { keyOf, compareKeys } = sorter(sort);
  const keys = documents.map(keyOf);
  return keys.every((key, i) => i === 0 || compareKeys(keys[i - 1] ?? [], key) <= 0);
}

type Case = { filter: Fields; sort: Fields | undefined; plan: Plan; expected: Fields[]; found: Fields[] };

function describeCase({ filter, sort, plan, expected, found }: Case): string {
  const through = plan.kind === 'index' ? plan.index.name : plan.kind;
  const [missing] = expected.filter(({ _id }) => !found.some((other) => other._id === _id));
  const counts = `${expected.length} expected, ${found.length} found`;
  return EJSON.stringify({ filter, sort: sort ?? null, through, counts, missing: missing ?? null, seed });
}
