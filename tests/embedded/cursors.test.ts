import { Long } from 'bson';
import { describe, expect, it } from 'vitest';
import { type Fields, freshCollections } from './database.ts';

const { documents, database } = freshCollections();

const fill = (count: number) =>
  documents().insertMany(Array.from({ length: count }, (_, n) => ({ n })) as Fields[] as never);

describe('a cursor', () => {
  it('delivers everything over many batches, in order', async () => {
    await fill(500);
    const found: unknown[] = [];
    for await (const { n } of documents().find().sort({ n: -1 }).batchSize(7)) found.push(n);
    expect(found).toEqual(Array.from({ length: 500 }, (_, i) => 499 - i));
  });

  it('sees the collection as it was when it was opened', async () => {
    await fill(50);
    const cursor = documents().find().batchSize(10);
    expect(await cursor.next()).toMatchObject({ n: 0 });
    await documents().deleteMany({});
    let rest = 0;
    for await (const _ of cursor) rest++;
    expect(rest).toBe(49);
    expect(await documents().countDocuments()).toBe(0);
  });

  it('ends at its limit, across batches', async () => {
    await fill(50);
    expect(await documents().find().limit(25).batchSize(10).toArray()).toHaveLength(25);
    expect(await documents().find().skip(45).limit(25).toArray()).toHaveLength(5);
  });

  it('is unknown once it was killed', async () => {
    await fill(50);
    const { cursor } = await database().command({ find: documents().collectionName, batchSize: 5 });
    const { cursorsKilled } = await database().command({
      killCursors: documents().collectionName,
      cursors: [cursor.id],
    });
    expect(cursorsKilled).toHaveLength(1);
    const more = database().command({
      getMore: Long.fromValue(cursor.id),
      collection: documents().collectionName,
    });
    await expect(more).rejects.toMatchObject({ code: 43 });
  });

  it('splits what does not fit into one message', async () => {
    await documents().insertMany(Array.from({ length: 5 }, () => ({ pad: 'x'.repeat(6_000_000) })) as never);
    expect(await documents().find().batchSize(5).toArray()).toHaveLength(5);
  });

  it('stops when the time that a query may take is over', async () => {
    await fill(2_000);
    const slow = documents().find({
      $expr: {
        $gt: [
          { $reduce: { input: { $range: [0, 200] }, initialValue: 0, in: { $add: ['$$value', '$$this'] } } },
          1e9,
        ],
      },
    });
    await expect(slow.maxTimeMS(5).toArray()).rejects.toMatchObject({ code: 50 });
  });
});
