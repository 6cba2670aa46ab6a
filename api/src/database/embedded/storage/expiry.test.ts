import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scan } from '../planner/scan.ts';
import type { Document } from '../values/types.ts';
import { buildIndex, insertDocument } from './documents.ts';
import { removeExpired } from './expiry.ts';
import { Store } from './store.ts';

const NOW = Date.UTC(2026, 2, 1);
const ago = (seconds: number): Date => new Date(NOW - seconds * 1_000);

describe('the time to live', () => {
  let folder: string;
  let store: Store;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'expiry-'));
    store = new Store({ path: join(folder, 'store.mdb') });
  });

  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  async function leftOver(spec: Document, ...documents: Document[]): Promise<unknown[]> {
    await store.write(() => {
      const collection = store.catalog.create('a.b');
      buildIndex(store, collection, { v: 2, key: { at: 1 }, name: 'at_1', ...spec });
      for (const document of documents) insertDocument(store, collection, { document });
    });
    await removeExpired(store, NOW);
    return [...scan(store, store.catalog.get('a.b'), { filter: {} })].map(({ document }) => document._id);
  }

  it('ends when the seconds of the index have passed since the date', async () => {
    const left = await leftOver({ expireAfterSeconds: 60 }, { _id: 1, at: ago(61) }, { _id: 2, at: ago(59) });
    expect(left).toEqual([2]);
  });

  it('does not end for what is no date, or missing', async () => {
    const left = await leftOver(
      { expireAfterSeconds: 0 },
      { _id: 1, at: 5 },
      { _id: 2 },
      { _id: 3, at: null },
    );
    expect(left).toEqual([1, 2, 3]);
  });

  it('ends with the earliest date of a list', async () => {
    expect(await leftOver({ expireAfterSeconds: 60 }, { _id: 1, at: [ago(5), ago(90)] })).toEqual([]);
  });

  it('leaves alone what a partial index does not cover', async () => {
    const spec = { expireAfterSeconds: 1, partialFilterExpression: { done: true } };
    expect(await leftOver(spec, { _id: 1, at: ago(9) }, { _id: 2, at: ago(9), done: true })).toEqual([1]);
  });

  it('has no meaning for an index on several fields', async () => {
    expect(await leftOver({ key: { at: 1, b: 1 }, expireAfterSeconds: 1 }, { _id: 1, at: ago(9) })).toEqual([
      1,
    ]);
  });
});
