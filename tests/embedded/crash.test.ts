import type { mongo } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OwnStore, startOwnStore, untilAnswering } from './own-store.ts';

const ROUNDS = 10;
const WRITERS = 16;
const WRITING_MS = 250;

type Written = { _id: string; key: string; version?: number; count?: number; pad?: string };

describe('a store that is killed', () => {
  let store: OwnStore;
  let documents: mongo.Collection<Written>;
  /** What the store has acknowledged: the version of each document, the count of each counter. */
  const acknowledged = new Map<string, number>();
  const counters = new Map<string, number>();

  beforeAll(async () => {
    store = await startOwnStore();
    documents = store.client.db('crash').collection<Written>('written');
    await documents.createIndex({ key: 1 }, { unique: true });
  });

  afterAll(() => store.close());

  it('loses no acknowledged write and keeps indexes and documents together', {
    timeout: 90_000,
  }, async () => {
    for (let round = 0; round < ROUNDS; round++) {
      await killWhileWriting(round);
      await untilAnswering(() => documents.findOne({}));
      await expectAllThere();
    }
    expect(acknowledged.size).toBeGreaterThan(ROUNDS * WRITERS);
    expect(store.crashes.length).toBeGreaterThanOrEqual(ROUNDS);
  });

  async function killWhileWriting(round: number): Promise<void> {
    const pid = await store.pid();
    let killed = false;
    const writers = Array.from({ length: WRITERS }, async (_, writer) => {
      for (let i = 0; !killed; i++) {
        try {
          await write(writer, `${round}-${writer}-${i}`);
        } catch {
          return;
        }
      }
    });
    await new Promise((resolve) => setTimeout(resolve, WRITING_MS));
    process.kill(pid, 'SIGKILL');
    killed = true;
    await Promise.all(writers);
  }

  async function write(writer: number, id: string): Promise<void> {
    if (writer % 4 === 3) {
      const counter = `counter-${writer}`;
      const counted = await documents.findOneAndUpdate(
        { _id: counter },
        { $inc: { count: 1 }, $setOnInsert: { key: counter } },
        { upsert: true, returnDocument: 'after' },
      );
      counters.set(counter, counted?.count ?? 0);
    } else if (writer % 4 === 2) {
      const batch = Array.from({ length: 20 }, (_, i) => ({ _id: `${id}-${i}`, key: `${id}-${i}` }));
      await documents.insertMany(batch);
      for (const { _id } of batch) acknowledged.set(_id, 0);
    } else {
      await documents.insertOne({ _id: id, key: id, pad: 'x'.repeat(200) });
      acknowledged.set(id, 0);
      await documents.updateOne({ _id: id }, { $set: { version: 1 } });
      acknowledged.set(id, 1);
    }
  }

  async function expectAllThere(): Promise<void> {
    const stored = new Map((await documents.find().toArray()).map((document) => [document._id, document]));
    const lost = [...acknowledged].filter(
      ([id, version]) => (stored.get(id)?.version ?? (stored.has(id) ? 0 : -1)) < version,
    );
    const behind = [...counters].filter(([id, count]) => (stored.get(id)?.count ?? 0) < count);
    expect({ lost, behind }).toEqual({ lost: [], behind: [] });
    const keys = await documents
      .find({ key: { $gt: '' } })
      .hint({ key: 1 })
      .project({ key: 1 })
      .toArray();
    expect(keys.length).toBe(stored.size);
    expect(await documents.estimatedDocumentCount()).toBe(stored.size);
    const { valid, errors } = await store.client.db('crash').command({ validate: 'written' });
    expect({ valid, errors }).toEqual({ valid: true, errors: [] });
  }
});
