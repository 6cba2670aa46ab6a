import { Decimal128, Double, Long } from 'bson';
import { describe, expect, it } from 'vitest';
import { type Fields, freshCollections } from './database.ts';

const { documents, database } = freshCollections();
const id = (value: unknown): never => value as never;

describe('findOneAndUpdate', () => {
  it('gives a job to one of many who want it', async () => {
    await documents().insertOne({ state: 'open' });
    const claims = await Promise.all(
      Array.from({ length: 30 }, (_, worker) =>
        documents().findOneAndUpdate({ state: 'open' }, { $set: { state: 'taken', worker } }),
      ),
    );
    expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
  });

  it('counts every one of many concurrent increments', async () => {
    await documents().insertOne({ _id: id('counter'), n: 0 });
    await Promise.all(
      Array.from({ length: 200 }, () =>
        documents().findOneAndUpdate({ _id: id('counter') }, { $inc: { n: 1 } }),
      ),
    );
    expect(await documents().findOne({})).toMatchObject({ n: 200 });
  });

  it('upserts once when many do it at the same time', async () => {
    const upserts = await Promise.all(
      Array.from({ length: 20 }, () =>
        documents().updateOne({ key: 1 }, { $setOnInsert: { made: true } }, { upsert: true }),
      ),
    );
    expect(upserts.reduce((sum, { upsertedCount }) => sum + upsertedCount, 0)).toBe(1);
  });

  it('takes the first by its order and shows what the projection asks for', async () => {
    await documents().insertMany([
      { n: 1, secret: 1 },
      { n: 3, secret: 3 },
    ] as never);
    const options = { sort: { n: -1 }, projection: { _id: 0, n: 1 }, returnDocument: 'after' } as const;
    expect(await documents().findOneAndUpdate({}, { $inc: { n: 10 } }, options)).toEqual({ n: 13 });
  });

  it('shows the document before and after with the types that are stored', async () => {
    const double = new Double(5);
    await documents().insertOne({ _id: id(1), n: 1, double });
    const raw = { promoteValues: false } as const;
    const before = await documents().findOneAndUpdate({ _id: id(1) }, { $inc: { n: 1 } }, raw);
    expect(before).toMatchObject({ n: { value: 1 }, double: { value: 5, _bsontype: 'Double' } });
    const unchanged = { ...raw, returnDocument: 'after' } as const;
    const after = await documents().findOneAndUpdate({ _id: id(1) }, { $set: { n: 2 } }, unchanged);
    expect(after).toMatchObject({ _id: { value: 1 }, n: { value: 2 } });
    expect(await documents().findOneAndDelete({ _id: id(1) })).toEqual({ _id: 1, n: 2, double: 5 });
  });

  it('is found by its new value and not by its old one, whichever part of an index has changed', async () => {
    await documents().createIndex({ 'inner.a': 1, n: 1 });
    await documents().createIndex({ text: 1 }, { partialFilterExpression: { n: 2 } });
    await documents().insertOne({ inner: { a: 1 }, n: 1, text: 'x' });
    await documents().findOneAndUpdate({}, { $set: { 'inner.a': 2 } });
    expect(await documents().findOne({ 'inner.a': 1, n: 1 })).toBeNull();
    await documents().findOneAndUpdate({}, { $inc: { n: 1 } });
    expect(await documents().findOne({ 'inner.a': 2, n: 2 })).not.toBeNull();
    expect(await documents().find({ text: 'x', n: 2 }).hint({ text: 1 }).toArray()).toHaveLength(1);
  });

  it('answers null when nothing matches', async () => {
    expect(await documents().findOneAndUpdate({ n: 1 }, { $set: { n: 2 } })).toBeNull();
    expect(await documents().findOneAndDelete({ n: 1 })).toBeNull();
  });
});

describe('an update', () => {
  it('calculates exactly with int64 and Decimal128', async () => {
    await documents().insertOne({
      big: Long.fromString('9007199254740993'),
      price: Decimal128.fromString('0.10'),
    });
    await documents().updateOne({}, { $inc: { big: 2, price: Decimal128.fromString('0.20') } });
    const found = await documents().findOne({}, { promoteLongs: false });
    expect([String(found?.big), String(found?.price)]).toEqual(['9007199254740995', '0.30']);
  });

  it.each<[string, Fields, number]>([
    ['increment text', { $inc: { text: 1 } }, 14],
    ['increment by text', { $inc: { n: 'one' } }, 14],
    ['push into a number', { $push: { n: 1 } }, 2],
    ['go through a number', { $set: { 'n.x': 1 } }, 28],
    ['change the id', { $set: { _id: 2 } }, 66],
    ['change one path twice', { $set: { n: 1 }, $inc: { n: 1 } }, 40],
    ['change a path and what lies below it', { $set: { a: {}, 'a.b': 1 } }, 40],
    ['use an array filter that is missing', { $set: { 'list.$[x]': 1 } }, 2],
    ['use the position of a match that there is not', { $set: { 'list.$.n': 1 } }, 2],
    ['set a path with an empty part', { $set: { 'a..b': 1 } }, 56],
  ])('cannot %s, and then changes nothing', async (_, update, code) => {
    const before = { _id: id(1), n: 1, text: 'one', list: [1, 2] };
    await documents().insertOne({ ...before });
    await expect(documents().updateOne({}, update)).rejects.toMatchObject({ code });
    expect(await documents().findOne({})).toEqual(before);
  });

  it('says that it changed nothing when the value was there already', async () => {
    await documents().insertOne({ n: 1, list: [{ a: 1 }] });
    expect(await documents().updateOne({}, { $set: { n: 1 } })).toMatchObject({
      matchedCount: 1,
      modifiedCount: 0,
    });
    expect(await documents().updateOne({}, { $addToSet: { list: { a: 1 } } })).toMatchObject({
      modifiedCount: 0,
    });
  });

  it('changes the element that matched, those of a filter, and all', async () => {
    await documents().insertOne({
      items: [
        { sku: 'a', n: 1 },
        { sku: 'b', n: 2 },
      ],
    });
    await documents().updateOne({ 'items.sku': 'b' }, { $inc: { 'items.$.n': 10 } });
    await documents().updateOne(
      {},
      { $inc: { 'items.$[low].n': 100 } },
      { arrayFilters: [{ 'low.n': { $lt: 5 } }] },
    );
    await documents().updateOne({}, { $inc: { 'items.$[].n': 1_000 } });
    expect(await documents().findOne({})).toMatchObject({ items: [{ n: 1_101 }, { n: 1_012 }] });
  });

  it('sorts and cuts what it pushes', async () => {
    await documents().insertOne({ list: [{ n: 2 }] });
    await documents().updateOne({}, {
      $push: { list: { $each: [{ n: 3 }, { n: 1 }], $sort: { n: -1 }, $slice: 2 } },
    } as never);
    expect(await documents().findOne({})).toMatchObject({ list: [{ n: 3 }, { n: 2 }] });
  });

  it('computes from other fields when it is a pipeline', async () => {
    await documents().insertOne({ a: 2, b: 3 });
    await documents().updateOne({}, [{ $set: { sum: { $add: ['$a', '$b'] } } }, { $unset: 'a' }]);
    expect(await documents().findOne({}, { projection: { _id: 0 } })).toEqual({ b: 3, sum: 5 });
  });

  it('keeps the id of a document that it replaces', async () => {
    await documents().insertOne({ _id: id(1), a: 1 });
    await documents().replaceOne({ a: 1 }, { b: 2 });
    expect(await documents().findOne({})).toEqual({ _id: 1, b: 2 });
  });
});

describe('bulkWrite', () => {
  it('ends at the first error when it is ordered and keeps what came before', async () => {
    const bulk = documents().bulkWrite([
      { insertOne: { document: { _id: id(1) } } },
      { insertOne: { document: { _id: id(1) } } },
      { insertOne: { document: { _id: id(2) } } },
    ]);
    await expect(bulk).rejects.toMatchObject({ code: 11000, insertedCount: 1 });
    expect(await documents().countDocuments()).toBe(1);
  });

  it('goes on after an error when it is not ordered', async () => {
    const models = [1, 1, 2].map((n) => ({ insertOne: { document: { _id: id(n) } } }));
    await expect(documents().bulkWrite(models, { ordered: false })).rejects.toMatchObject({ code: 11000 });
    expect(await documents().countDocuments()).toBe(2);
  });

  it('counts what each kind of operation did', async () => {
    const result = await documents().bulkWrite([
      { insertOne: { document: { n: 1 } } },
      { updateOne: { filter: { n: 1 }, update: { $set: { n: 2 } } } },
      { updateOne: { filter: { n: 9 }, update: { $set: { x: 1 } }, upsert: true } },
      { deleteMany: { filter: { n: 2 } } },
    ]);
    expect(result).toMatchObject({
      insertedCount: 1,
      matchedCount: 1,
      modifiedCount: 1,
      upsertedCount: 1,
      deletedCount: 1,
    });
  });
});

describe('a validator', () => {
  const schema = {
    $jsonSchema: {
      required: ['name'],
      properties: { name: { bsonType: 'string', minLength: 2 }, n: { minimum: 1 } },
    },
  };

  it.each<[string, Fields]>([
    ['lacks a required field', {}],
    ['has a field of the wrong type', { name: 5 }],
    ['has a text that is too short', { name: 'x' }],
    ['has a number that is too small', { name: 'xx', n: 0 }],
  ])('refuses a document that %s', async (_, document) => {
    await database().createCollection(documents().collectionName, { validator: schema });
    await expect(documents().insertOne({ ...document })).rejects.toMatchObject({ code: 121 });
    await documents().insertOne({ name: 'right' });
    await expect(documents().replaceOne({}, document)).rejects.toMatchObject({ code: 121 });
  });

  it('can be set later, and then counts for updates too, unless it is bypassed', async () => {
    await documents().insertOne({ name: 'right' });
    await database().command({ collMod: documents().collectionName, validator: schema });
    await expect(documents().updateOne({}, { $unset: { name: 1 } })).rejects.toMatchObject({ code: 121 });
    await documents().updateOne({}, { $unset: { name: 1 } }, { bypassDocumentValidation: true });
  });

  it('of level moderate leaves documents alone that were invalid before', async () => {
    await documents().insertOne({ n: 5 });
    await database().command({
      collMod: documents().collectionName,
      validator: schema,
      validationLevel: 'moderate',
    });
    await documents().updateOne({}, { $set: { n: 6 } });
    await expect(documents().insertOne({ n: 7 })).rejects.toMatchObject({ code: 121 });
  });
});
