import { statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scan } from '../../api/src/database/embedded/planner/scan.ts';
import {
  buildIndex,
  insertDocument,
  replaceDocument,
} from '../../api/src/database/embedded/storage/documents.ts';
import { Store } from '../../api/src/database/embedded/storage/store.ts';

const DOCUMENTS = 10_000;
const ROUNDS = 20;

describe('the data file', () => {
  let folder: string;
  let store: Store;
  let path: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'space-'));
    path = join(folder, 'store.mdb');
    store = new Store({ path });
  });

  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  it(`grows to less than three times its size when ${DOCUMENTS} documents are rewritten ${ROUNDS} times`, {
    timeout: 60_000,
  }, async () => {
    await store.write(() => {
      const collection = store.catalog.create('space.documents');
      buildIndex(store, collection, { v: 2, key: { round: 1 }, name: 'round_1' });
      for (let n = 0; n < DOCUMENTS; n++) insertDocument(store, collection, { document: documentOf(n, 0) });
    });
    await store.files.root.flushed;
    const before = statSync(path).size;
    for (let round = 1; round <= ROUNDS; round++) await rewrite(round);
    await store.files.root.flushed;
    expect(statSync(path).size / before).toBeLessThan(3);
  });

  /** In batches, as clients write: each commit frees the pages of the one before the last. */
  async function rewrite(round: number): Promise<void> {
    const batch = DOCUMENTS / 10;
    for (let from = 0; from < DOCUMENTS; from += batch) {
      await store.write(() => {
        const collection = store.catalog.get('space.documents');
        if (!collection) return;
        const filter = { _id: { $gte: from, $lt: from + batch } };
        for (const stored of [...scan(store, collection, { filter })]) {
          const document = documentOf(Number(stored.document._id), round);
          replaceDocument(store, collection, { stored, document });
        }
      });
    }
  }
});

function documentOf(_id: number, round: number): { [field: string]: unknown } {
  return { _id, round, text: 'lorem ipsum '.repeat(10 + ((_id + round) % 10)) };
}
