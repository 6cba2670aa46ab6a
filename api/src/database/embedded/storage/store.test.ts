import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scan } from '../planner/scan.ts';
import { badValue } from '../values/server-error.ts';
import { insertDocument } from './documents.ts';
import { Store } from './store.ts';

describe('the store', () => {
  let folder: string;
  let store: Store;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'store-'));
    store = new Store({ path: join(folder, 'store.mdb') });
  });

  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  const insert = (document: { [field: string]: unknown }) =>
    store.write(() => insertDocument(store, store.catalog.ensure('a.b'), { document }));

  const all = () =>
    [...scan(store, store.catalog.get('a.b'), { filter: {} })].map(({ document }) => document._id);

  it('lets the error of one writer not touch the others of the same commit', async () => {
    const outcomes = await Promise.allSettled([
      insert({ _id: 1 }),
      store.write(() => badValue('no')),
      insert({ _id: 2 }),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(all()).toEqual([1, 2]);
  });

  it('shows a write to the next reader as soon as it is acknowledged', async () => {
    for (let id = 0; id < 50; id++) {
      await insert({ _id: id });
      expect(all()).toHaveLength(id + 1);
    }
  });

  it('knows its collections, indexes and counts again after it was closed', async () => {
    await insert({ _id: 1, tags: ['a', 'b'] });
    await store.close();
    store = new Store({ path: join(folder, 'store.mdb') });
    const collection = store.catalog.get('a.b');
    expect(collection && store.countOf(collection)).toBe(1);
    await insert({ _id: 2 });
    expect(all()).toEqual([1, 2]);
  });

  it('tells a change that stopped half-way, so that the process can end before it is committed', async () => {
    const torn: unknown[] = [];
    const fragile = new Store({
      path: join(folder, 'fragile.mdb'),
      onTorn: (error) => {
        torn.push(error);
        throw error;
      },
    });
    const change = fragile.write(() => fragile.mutate(() => badValue('half-way')));
    await expect(change).rejects.toThrow('half-way');
    expect(torn).toHaveLength(1);
    await fragile.close();
  });

  it.each(['nodot', 'a.', 'a..b', '.b', 'a.b$c', `a.${'x'.repeat(300)}`])(
    'refuses the namespace %s',
    async (ns) => {
      await expect(store.write(() => store.catalog.create(ns))).rejects.toMatchObject({ code: 73 });
    },
  );
});
