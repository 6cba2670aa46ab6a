import { ObjectId } from 'bson';
import { describe, expect, it } from 'vitest';
import { type Fields, freshCollections } from './database.ts';

const { documents, database } = freshCollections();
const run = (...stages: Fields[]): Promise<Fields[]> => documents().aggregate<Fields>(stages).toArray();
const fill = (...all: Fields[]) => documents().insertMany(all as never);

describe('a pipeline', () => {
  it('groups by values of any type, ids included, and takes missing for null', async () => {
    const [a, b] = [new ObjectId(), new ObjectId()];
    await fill({ of: a, n: 1 }, { of: b, n: 2 }, { of: a, n: 3 }, { n: 4 }, { of: null, n: 5 });
    const groups = await run(
      { $group: { _id: '$of', sum: { $sum: '$n' }, most: { $max: '$n' }, all: { $push: '$n' } } },
      { $sort: { sum: 1 } },
    );
    expect(groups).toEqual([
      { _id: b, sum: 2, most: 2, all: [2] },
      { _id: a, sum: 4, most: 3, all: [1, 3] },
      { _id: null, sum: 9, most: 5, all: [4, 5] },
    ]);
  });

  it('joins through the fields of both sides, arrays included', async () => {
    const others = database().collection<Fields>(`${documents().collectionName}-others`);
    await others.insertMany([
      { _id: 1 as never, name: 'one' },
      { _id: 2 as never, name: 'two' },
    ]);
    await fill({ refs: [1, 2] }, { refs: 2 }, { refs: 9 });
    const joined = await run(
      { $lookup: { from: others.collectionName, localField: 'refs', foreignField: '_id', as: 'found' } },
      { $project: { _id: 0, names: '$found.name' } },
    );
    expect(joined).toEqual([{ names: ['one', 'two'] }, { names: ['two'] }, { names: [] }]);
  });

  it('joins by a pipeline with variables', async () => {
    const others = database().collection<Fields>(`${documents().collectionName}-others`);
    await others.insertMany([{ n: 1 }, { n: 5 }] as never);
    await fill({ least: 3 });
    const pipeline = [{ $match: { $expr: { $gte: ['$n', '$$least'] } } }, { $project: { _id: 0, n: 1 } }];
    const [joined] = await run({
      $lookup: { from: others.collectionName, let: { least: '$least' }, pipeline, as: 'found' },
    });
    expect(joined).toMatchObject({ found: [{ n: 5 }] });
  });

  it('counts by facets', async () => {
    await fill({ city: '古镇', n: 1 }, { city: '小榄', n: 2 }, { city: '古镇', n: 3 });
    const [facets] = await run({
      $facet: {
        cities: [{ $sortByCount: '$city' }],
        top: [{ $sort: { n: -1 } }, { $limit: 1 }, { $project: { _id: 0, n: 1 } }],
        total: [{ $count: 'n' }],
      },
    });
    expect(facets).toEqual({
      cities: [
        { _id: '古镇', count: 2 },
        { _id: '小榄', count: 1 },
      ],
      top: [{ n: 3 }],
      total: [{ n: 3 }],
    });
  });

  it('unwinds arrays and keeps empty ones when it is told to', async () => {
    await fill({ name: 'two', list: [1, 2] }, { name: 'none', list: [] });
    expect(await run({ $unwind: '$list' })).toHaveLength(2);
    expect(await run({ $unwind: { path: '$list', preserveNullAndEmptyArrays: true } })).toHaveLength(3);
  });

  it('compares values of different types in the order of their types', async () => {
    await fill({ n: 1, v: 5 }, { n: 2, v: 'text' }, { n: 3, v: null }, { n: 4, v: new Date(0) });
    const greater = await run({ $match: { $expr: { $gt: ['$v', 5] } } }, { $sort: { n: 1 } });
    expect(greater.map(({ n }) => n)).toEqual([2, 4]);
    const sorted = await run({ $sort: { v: 1 } });
    expect(sorted.map(({ n }) => n)).toEqual([3, 1, 2, 4]);
  });

  it('writes its results into a collection, in place of or into what is there', async () => {
    const target = database().collection<Fields>(`${documents().collectionName}-out`);
    await fill({ _id: 1, n: 1 }, { _id: 2, n: 2 });
    await target.insertOne({ _id: 1 as never, kept: true });
    await run({ $merge: { into: target.collectionName } });
    expect(await target.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 1, kept: true, n: 1 },
      { _id: 2, n: 2 },
    ]);
    await run({ $match: { n: 2 } }, { $out: target.collectionName });
    expect(await target.find().toArray()).toEqual([{ _id: 2, n: 2 }]);
  });

  it('reads through a view', async () => {
    await fill({ n: 1 }, { n: 2 }, { n: 3 });
    const name = `${documents().collectionName}-view`;
    await database().createCollection(name, {
      viewOn: documents().collectionName,
      pipeline: [{ $match: { n: { $gt: 1 } } }],
    });
    const view = database().collection<Fields>(name);
    expect(await view.countDocuments()).toBe(2);
    expect(await view.find({ n: 3 }).toArray()).toHaveLength(1);
    await expect(view.insertOne({ n: 4 })).rejects.toMatchObject({ code: 166 });
  });

  it('counts without a group of its own when nothing matches', async () => {
    expect(await documents().countDocuments({ n: 1 })).toBe(0);
    expect(await run({ $match: { n: 1 } }, { $count: 'n' })).toEqual([]);
  });

  it.each<[string, Fields, number]>([
    ['an unknown expression', { $project: { x: { $launch: 1 } } }, 168],
    ['an undefined variable', { $project: { x: '$$nobody' } }, 17276],
    ['a limit of nothing', { $limit: 0 }, 15958],
    ['a change stream', { $changeStream: {} }, 40573],
    ['a group without an id', { $group: { n: { $sum: 1 } } }, 15955],
    ['a mixed projection', { $project: { a: 1, b: 0 } }, 31254],
  ])('refuses %s', async (_, stage, code) => {
    await fill({ a: 1, b: 1 });
    await expect(run(stage)).rejects.toMatchObject({ code });
  });
});

describe('distinct', () => {
  it('takes arrays apart and equal numbers for one', async () => {
    await fill({ v: [1, 2] }, { v: 2 }, { v: 'a' }, {});
    expect(await documents().distinct('v')).toEqual([1, 2, 'a']);
  });
});
