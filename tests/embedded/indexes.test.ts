import { Decimal128, Long } from 'bson';
import { describe, expect, it } from 'vitest';
import { type Documents, type Fields, freshCollections } from './database.ts';

const { documents } = freshCollections();

const planOf = async (filter: Fields, sort?: Fields, from: Documents = documents()): Promise<string> => {
  const found = from.find(filter);
  if (sort) found.sort(sort as { [field: string]: 1 | -1 });
  return JSON.stringify((await found.explain('queryPlanner')).queryPlanner.winningPlan);
};

const names = (found: Fields[]): unknown[] => found.map(({ name }) => name);

describe('a unique index', () => {
  it('refuses a second document with the same value and says which', async () => {
    await documents().createIndex({ email: 1 }, { unique: true });
    await documents().insertOne({ email: 'a@x.cn' });
    await expect(documents().insertOne({ email: 'a@x.cn' })).rejects.toMatchObject({
      code: 11000,
      keyPattern: { email: 1 },
      keyValue: { email: 'a@x.cn' },
    });
  });

  it('takes numbers of different types for the same', async () => {
    await documents().createIndex({ n: 1 }, { unique: true });
    await documents().insertOne({ n: 5 });
    await expect(documents().insertOne({ n: Long.fromNumber(5) })).rejects.toMatchObject({ code: 11000 });
    await expect(documents().insertOne({ n: Decimal128.fromString('5.0') })).rejects.toMatchObject({
      code: 11000,
    });
  });

  it('takes a missing field for null', async () => {
    await documents().createIndex({ n: 1 }, { unique: true });
    await documents().insertOne({});
    await expect(documents().insertOne({ n: null })).rejects.toMatchObject({ code: 11000 });
  });

  it('refuses an update that would make two documents equal and leaves both as they were', async () => {
    await documents().createIndex({ n: 1 }, { unique: true });
    await documents().insertMany([
      { _id: 1 as never, n: 1 },
      { _id: 2 as never, n: 2 },
    ]);
    await expect(documents().updateOne({ n: 2 }, { $set: { n: 1 } })).rejects.toMatchObject({ code: 11000 });
    expect(await documents().find().sort({ n: 1 }).toArray()).toMatchObject([{ n: 1 }, { n: 2 }]);
  });

  it('cannot be made over documents that are not, and then does not exist', async () => {
    await documents().insertMany([{ n: 1 }, { n: 1 }]);
    await expect(documents().createIndex({ n: 1 }, { unique: true })).rejects.toMatchObject({ code: 11000 });
    expect(await documents().listIndexes().toArray()).toHaveLength(1);
    await documents().insertOne({ n: 1 });
  });

  it('compares the elements of arrays between documents, in pairs where two fields lie in one array', async () => {
    await documents().createIndex({ 'items.sku': 1, 'items.size': 1 }, { unique: true });
    await documents().insertOne({
      items: [
        { sku: 'a', size: 1 },
        { sku: 'b', size: 2 },
      ],
    });
    await documents().insertOne({ items: [{ sku: 'a', size: 2 }] });
    await expect(documents().insertOne({ items: [{ sku: 'b', size: 2 }] })).rejects.toMatchObject({
      code: 11000,
    });
  });

  it('lets one of many concurrent inserts win', async () => {
    await documents().createIndex({ n: 1 }, { unique: true });
    const attempts = await Promise.allSettled(
      Array.from({ length: 20 }, () => documents().insertOne({ n: 1 })),
    );
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('a partial index', () => {
  it('is unique among the documents that it covers only', async () => {
    await documents().createIndex({ email: 1 }, { unique: true, partialFilterExpression: { active: true } });
    await documents().insertMany([
      { email: 'a', active: true },
      { email: 'a', active: false },
      { email: 'a' },
    ]);
    await expect(documents().updateOne({ active: false }, { $set: { active: true } })).rejects.toMatchObject({
      code: 11000,
    });
    await documents().updateOne({ active: true }, { $unset: { active: 1 } });
    await documents().updateOne({ active: false }, { $set: { active: true } });
  });

  it('serves a query that implies its filter, and no other', async () => {
    await documents().createIndex({ at: 1 }, { partialFilterExpression: { pending: true } });
    expect(await planOf({ pending: true, at: { $gt: 1 } })).toContain('IXSCAN');
    expect(await planOf({ at: { $gt: 1 } })).toContain('COLLSCAN');
    expect(await planOf({ pending: false, at: { $gt: 1 } })).toContain('COLLSCAN');
  });
});

describe('a sparse index', () => {
  it('leaves documents without the field out, so that many may lack it', async () => {
    await documents().createIndex({ code: 1 }, { unique: true, sparse: true });
    await documents().insertMany([{}, {}, { code: 1 }]);
    await expect(documents().insertOne({ code: 1 })).rejects.toMatchObject({ code: 11000 });
  });

  it('does not serve an order or a search for null, which would miss documents', async () => {
    await documents().createIndex({ code: 1 }, { sparse: true });
    await documents().insertMany([{ name: 'none' }, { name: 'one', code: 1 }]);
    expect(names(await documents().find().sort({ code: 1 }).toArray())).toEqual(['none', 'one']);
    expect(names(await documents().find({ code: null }).toArray())).toEqual(['none']);
  });
});

describe('a compound index', () => {
  it('serves equality, range and order without sorting', async () => {
    await documents().createIndex({ group: 1, at: -1 });
    const plan = await planOf({ group: 3 }, { at: -1 });
    expect(plan).toContain('IXSCAN');
    expect(plan).not.toContain('"SORT"');
    expect(await planOf({ group: 3, at: { $lt: 5 } }, { at: 1 })).toContain('backward');
  });

  it('does not serve an order of mixed directions that it does not have', async () => {
    await documents().createIndex({ a: 1, b: 1 });
    await documents().insertMany([
      { a: 1, b: 1, name: '11' },
      { a: 1, b: 2, name: '12' },
      { a: 2, b: 1, name: '21' },
    ]);
    expect(names(await documents().find().sort({ a: 1, b: -1 }).toArray())).toEqual(['12', '11', '21']);
    expect(await planOf({}, { a: 1, b: -1 })).toContain('SORT');
  });

  it('answers $in over its first field in the order asked for', async () => {
    await documents().createIndex({ a: 1, b: 1 });
    await documents().insertMany([
      { a: 1, b: 3, name: 'x' },
      { a: 2, b: 1, name: 'y' },
      { a: 1, b: 2, name: 'z' },
    ]);
    expect(
      names(
        await documents()
          .find({ a: { $in: [1, 2] } })
          .sort({ b: 1 })
          .toArray(),
      ),
    ).toEqual(['y', 'z', 'x']);
  });
});

describe('an index over arrays', () => {
  it('finds a document by any element, and once only', async () => {
    await documents().createIndex({ tags: 1 });
    await documents().insertOne({ name: 'one', tags: ['a', 'b', 'c'] });
    expect(
      names(
        await documents()
          .find({ tags: { $in: ['a', 'b'] } })
          .toArray(),
      ),
    ).toEqual(['one']);
    expect(
      names(
        await documents()
          .find({ tags: { $gte: 'a' } })
          .toArray(),
      ),
    ).toEqual(['one']);
  });

  it('lets two conditions hold for different elements', async () => {
    await documents().createIndex({ n: 1 });
    await documents().insertOne({ name: 'spread', n: [1, 10] });
    expect(
      names(
        await documents()
          .find({ n: { $gt: 5, $lt: 3 } })
          .toArray(),
      ),
    ).toEqual(['spread']);
    expect(
      names(
        await documents()
          .find({ n: { $elemMatch: { $gt: 5, $lt: 3 } } })
          .toArray(),
      ),
    ).toEqual([]);
  });

  it('sorts by the least element ascending and by the greatest descending', async () => {
    await documents().createIndex({ n: 1 });
    await documents().insertMany([
      { name: 'wide', n: [1, 9] },
      { name: 'middle', n: 5 },
    ]);
    expect(names(await documents().find().sort({ n: 1 }).toArray())).toEqual(['wide', 'middle']);
    expect(names(await documents().find().sort({ n: -1 }).toArray())).toEqual(['wide', 'middle']);
  });

  it('forgets the elements that an update takes away', async () => {
    await documents().createIndex({ tags: 1 });
    await documents().insertOne({ tags: ['a', 'b'] });
    await documents().updateOne({}, { $pull: { tags: 'a' } as never });
    expect(await documents().countDocuments({ tags: 'a' })).toBe(0);
    expect(await documents().countDocuments({ tags: 'b' })).toBe(1);
  });
});

describe('indexes', () => {
  it('serve both branches of $or and give each document once', async () => {
    await documents().createIndex({ from: 1 });
    await documents().createIndex({ to: 1 });
    await documents().insertMany([
      { name: 'both', from: 1, to: 1 },
      { name: 'to', from: 2, to: 1 },
      { name: 'none', from: 3, to: 3 },
    ]);
    const filter = { $or: [{ from: 1 }, { to: 1 }] };
    expect(names(await documents().find(filter).sort({ name: 1 }).toArray())).toEqual(['both', 'to']);
    expect(await planOf(filter)).not.toContain('COLLSCAN');
  });

  it('serve a prefix of a string that a regular expression is tied to', async () => {
    await documents().createIndex({ name: 1 });
    await documents().insertMany(['abc', 'abd', 'xabc'].map((name) => ({ name })));
    expect(await documents().countDocuments({ name: /^ab/ })).toBe(2);
    expect(await planOf({ name: /^ab/ })).toContain('IXSCAN');
    expect(await planOf({ name: /ab/ })).toContain('COLLSCAN');
  });

  it('are used when a hint names them, and an unknown hint is refused', async () => {
    await documents().createIndex({ a: 1 });
    await documents().insertOne({ a: 1 });
    expect(await documents().find({}).hint('a_1').toArray()).toHaveLength(1);
    await expect(documents().find({}).hint('b_1').toArray()).rejects.toMatchObject({ code: 2 });
  });

  it('are the same when they are made twice, and conflict when they differ', async () => {
    await documents().createIndex({ a: 1 });
    await documents().createIndex({ a: 1 });
    expect(await documents().listIndexes().toArray()).toHaveLength(2);
    await expect(documents().createIndex({ a: 1 }, { unique: true })).rejects.toMatchObject({ code: 86 });
    await expect(documents().createIndex({ a: 1 }, { name: 'other' })).rejects.toMatchObject({ code: 85 });
  });

  it('are dropped by name, but never the one of the ids', async () => {
    await documents().createIndex({ a: 1 });
    await documents().dropIndex('a_1');
    await expect(documents().dropIndex('a_1')).rejects.toMatchObject({ code: 27 });
    await expect(documents().dropIndex('_id_')).rejects.toMatchObject({ code: 72 });
  });
});
