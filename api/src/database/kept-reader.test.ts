import { mongo, Types } from 'mongoose';
import { describe, expect, it } from 'vitest';
import { createKeptReader } from './kept-reader.ts';

type Thing = { _id: Types.ObjectId; name: string };

/** A collection whose documents can be changed behind the reader's back, as another process would. */
function create(mostBytes?: number) {
  const stored = new Map<string, Thing>();
  let decoded = 0;
  const find = ({ _id: { $in: ids } }: { _id: { $in: Types.ObjectId[] } }) => ({
    toArray: async () =>
      ids.flatMap((id) => {
        const thing = stored.get(id.toHexString());
        return thing ? [Buffer.from(mongo.BSON.serialize(thing))] : [];
      }),
  });
  const place = {
    db: { name: 'test', getClient: () => ({ db: () => ({ collection: () => ({ find }) }) }) },
    collection: { collectionName: 'things' },
  };
  const toEntity = ({ _id, name }: Thing) => {
    decoded += 1;
    return { id: _id.toHexString(), name };
  };
  const read = createKeptReader<Thing, ReturnType<typeof toEntity>>(place as never, toEntity, mostBytes);
  const put = (thing: Thing) => stored.set(thing._id.toHexString(), thing);
  return { read, put, stored, decodedSoFar: () => decoded };
}

const ids = Array.from({ length: 4 }, () => new Types.ObjectId());
const [first = new Types.ObjectId(), second = new Types.ObjectId()] = ids;

describe('a reader that keeps what it decoded', () => {
  it('gives the same object for a document that is as it was', async () => {
    const { read, put, decodedSoFar } = create();
    put({ _id: first, name: '曜岭' });
    const [before] = await read([first]);
    const [after] = await read([first]);
    expect(after).toBe(before);
    expect(after).toEqual({ id: first.toHexString(), name: '曜岭' });
    expect(decodedSoFar()).toBe(1);
  });

  it('shows a change at once, though nothing but its content tells of it', async () => {
    const { read, put } = create();
    put({ _id: first, name: '曜岭' });
    await read([first]);
    put({ _id: first, name: '拓晖' });
    expect(await read([first])).toEqual([{ id: first.toHexString(), name: '拓晖' }]);
  });

  it('leaves out what is gone, and keeps nothing of it', async () => {
    const { read, put, stored, decodedSoFar } = create();
    put({ _id: first, name: '曜岭' });
    await read([first]);
    stored.clear();
    expect(await read([first, second])).toEqual([]);
    put({ _id: first, name: '曜岭' });
    await read([first]);
    expect(decodedSoFar()).toBe(2);
  });

  it('finds the id of a document that begins with something else', async () => {
    const { read, put } = create();
    put({ name: '曜岭', _id: first });
    expect(await read([first])).toEqual([{ id: first.toHexString(), name: '曜岭' }]);
  });

  it('keeps no more than it may, the latest rather than the first', async () => {
    const { read, put, decodedSoFar } = create(100);
    for (const _id of ids) put({ _id, name: 'x'.repeat(20) });
    await read(ids);
    expect(decodedSoFar()).toBe(4);
    await read(ids.slice(-1));
    expect(decodedSoFar()).toBe(4);
    await read([first]);
    expect(decodedSoFar()).toBe(5);
  });

  it('lets nobody change what all share', async () => {
    const { read, put } = create();
    put({ _id: first, name: '曜岭' });
    const [thing] = await read([first]);
    expect(() => Object.assign(thing ?? {}, { name: '拓晖' })).toThrow(TypeError);
  });

  it('asks nobody for nothing', async () => {
    expect(await create().read([])).toEqual([]);
  });
});
