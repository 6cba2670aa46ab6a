import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Binary, Decimal128, Double, Int32, Long, ObjectId, Timestamp } from 'bson';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../scripts/migrate/migrate.ts';
import { type OwnStore, startOwnStore } from './own-store.ts';

type Fields = { [field: string]: unknown };

describe('migrating', () => {
  let source: OwnStore;
  let target: OwnStore;
  let folder: string;

  beforeEach(async () => {
    source = await startOwnStore();
    target = await startOwnStore();
    folder = await mkdtemp(join(tmpdir(), 'migrate-'));
    const firms = source.client.db('product').collection<Fields>('firms');
    await firms.insertMany(Array.from({ length: 300 }, (_, n) => ({ n, name: `灯饰厂 ${n}` })));
    await firms.createIndex({ n: 1 }, { unique: true });
    await firms.createIndex({ name: 1 }, { partialFilterExpression: { n: { $gt: 5 } } });
  });

  afterEach(async () => {
    await source.close();
    await target.close();
    await rm(folder, { recursive: true });
  });

  const go = () => migrate({ from: source.uri, to: target.uri });

  it('copies documents and indexes into a server and says that they are the same', async () => {
    expect(await go()).toEqual({ collections: 1, documents: 300, copied: 300, different: [] });
    const firms = target.client.db('product').collection<Fields>('firms');
    expect((await firms.listIndexes().toArray()).map(({ name }) => name)).toEqual(['_id_', 'n_1', 'name_1']);
    await expect(firms.insertOne({ n: 7 })).rejects.toMatchObject({ code: 11000 });
  });

  it('copies into a folder and back out of it', async () => {
    expect(await migrate({ from: source.uri, to: folder })).toMatchObject({ copied: 300, different: [] });
    expect(await migrate({ from: folder, to: target.uri })).toMatchObject({ copied: 300, different: [] });
  });

  it('goes on where it was interrupted', async () => {
    const all = await source.client
      .db('product')
      .collection('firms')
      .find()
      .sort({ _id: 1 })
      .limit(100)
      .toArray();
    await target.client.db('product').collection('firms').insertMany(all);
    expect(await go()).toMatchObject({ documents: 300, copied: 200, different: [] });
    expect(await go()).toMatchObject({ copied: 0, different: [] });
  });

  it('names a collection that differs in the target, and overwrites nothing', async () => {
    const [first] = await source.client
      .db('product')
      .collection('firms')
      .find()
      .sort({ _id: 1 })
      .limit(1)
      .toArray();
    await target.client
      .db('product')
      .collection('firms')
      .insertOne({ ...first, name: 'changed there' });
    expect(await go()).toMatchObject({ different: ['product.firms'] });
    expect(
      await target.client.db('product').collection('firms').countDocuments({ name: 'changed there' }),
    ).toBe(1);
  });

  it('keeps every type as it is stored', async () => {
    const types = {
      double: new Double(5),
      int: new Int32(5),
      long: Long.fromNumber(5),
      decimal: Decimal128.fromString('5.00'),
      date: new Date(0),
      id: new ObjectId(),
      bytes: new Binary(Buffer.from('x'), 4 + 124),
      regex: /a+/i,
      timestamp: new Timestamp({ t: 1, i: 2 }),
      nothing: null,
    };
    await source.client.db('product').collection<Fields>('types').insertOne(types);
    expect(await go()).toMatchObject({ different: [] });
    const exact = { promoteValues: false } as const;
    const [ours, theirs] = await Promise.all(
      [source, target].map(({ client }) => client.db('product').collection('types').findOne({}, exact)),
    );
    expect(theirs).toEqual(ours);
    expect(theirs?.double).toHaveProperty('_bsontype', 'Double');
  });

  it('copies validators and views', async () => {
    const product = source.client.db('product');
    await product.createCollection('strict', { validator: { $jsonSchema: { required: ['name'] } } });
    await product.createCollection('shown', { viewOn: 'firms', pipeline: [{ $match: { n: { $lt: 3 } } }] });
    await go();
    const copy = target.client.db('product');
    await expect(copy.collection('strict').insertOne({})).rejects.toMatchObject({ code: 121 });
    expect(await copy.collection('shown').countDocuments()).toBe(3);
  });
});
