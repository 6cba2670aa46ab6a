import { describe, expect, it } from 'vitest';
import type { Document } from '../values/types.ts';
import { applyUpdate, copyForUpdate } from './apply.ts';
import { checkUpdate } from './check.ts';
import { upsertBase } from './upsert.ts';

function updated(document: Document, update: unknown, inserting = false): Document {
  checkUpdate(update, []);
  const original = structuredClone(document);
  return applyUpdate(document, update, {
    filter: {},
    arrayFilters: [],
    environment: {},
    inserting,
    original,
  });
}

describe('an update', () => {
  it.each<[Document, Document, Document]>([
    [{ $set: { 'a.b': 1 } }, {}, { a: { b: 1 } }],
    [{ $set: { 'a.2': 1 } }, { a: [0] }, { a: [0, null, 1] }],
    [{ $unset: { a: 1 } }, { a: 1, b: 2 }, { b: 2 }],
    [{ $unset: { 'a.0': 1 } }, { a: [1, 2] }, { a: [null, 2] }],
    [{ $unset: { 'x.y': 1 } }, { a: 1 }, { a: 1 }],
    [{ $inc: { n: 2 } }, {}, { n: 2 }],
    [{ $mul: { n: 2 } }, {}, { n: 0 }],
    [{ $min: { n: 1 } }, { n: 2 }, { n: 1 }],
    [{ $max: { n: 1 } }, { n: 2 }, { n: 2 }],
    [{ $rename: { a: 'b.c' } }, { a: 1 }, { b: { c: 1 } }],
    [{ $rename: { x: 'y' } }, { a: 1 }, { a: 1 }],
    [{ $bit: { n: { or: 4 } } }, { n: 1 }, { n: 5 }],
    [{ $push: { a: 3 } }, { a: [1] }, { a: [1, 3] }],
    [{ $push: { a: { $each: [9], $position: 0 } } }, { a: [1] }, { a: [9, 1] }],
    [{ $addToSet: { a: { $each: [1, 2] } } }, { a: [1] }, { a: [1, 2] }],
    [{ $pop: { a: -1 } }, { a: [1, 2] }, { a: [2] }],
    [{ $pop: { a: 1 } }, {}, {}],
    [{ $pull: { a: { $gte: 2 } } }, { a: [1, 2, 3] }, { a: [1] }],
    [{ $pull: { a: { n: 1 } } }, { a: [{ n: 1, m: 2 }, { n: 2 }] }, { a: [{ n: 2 }] }],
    [{ $pull: { a: { $or: [{ n: 1 }, { n: 2 }] } } }, { a: [{ n: 1 }, { n: 3 }] }, { a: [{ n: 3 }] }],
    [{ $pull: { a: 1 } }, { a: [1, [1]] }, { a: [[1]] }],
    [{ $pullAll: { a: [1, 2] } }, { a: [1, 2, 3] }, { a: [3] }],
    [{ $setOnInsert: { a: 1 } }, { b: 1 }, { b: 1 }],
  ])('%j turns %j into %j', (update, before, after) => {
    expect(updated(before, update)).toEqual(after);
  });

  it.each<[Document, Document]>([
    [{ $inc: { a: 1 } }, { a: 'x' }],
    [{ $push: { a: 1 } }, { a: 1 }],
    [{ $pull: { a: 1 } }, { a: 1 }],
    [{ $set: { 'a.b': 1 } }, { a: 1 }],
    [{ $set: { 'a.b': 1 } }, { a: [1] }],
    [{ $set: { 'a.9999999': 1 } }, { a: [] }],
    [{ $bit: { a: { or: 1 } } }, { a: 1.5 }],
    [{ $bit: { a: { nand: 1 } } }, { a: 1 }],
    [{ $rename: { a: 1 } }, { a: 1 }],
    [{ $launch: { a: 1 } }, {}],
    [{ $set: 5 }, {}],
    [{ a: 1, $set: { b: 1 } }, {}],
  ])('%j is refused for %j', (update, document) => {
    expect(() => updated(document, update)).toThrow();
  });

  it('sets under the name of a prototype what is data there', () => {
    const update = JSON.parse(
      '{"$set": {"__proto__.polluted": true, "constructor.prototype.polluted": true}}',
    );
    const document = updated({}, update);
    expect(({} as Document).polluted).toBeUndefined();
    expect(Object.keys(document)).toEqual(['__proto__', 'constructor']);
  });

  it('does not share what it set with the statement', () => {
    const update = { $set: { a: { b: 1 } } };
    const [first, second] = [updated({}, update), updated({}, update)];
    (first.a as Document).b = 2;
    expect(second).toEqual({ a: { b: 1 } });
  });

  it('of a document that does not exist yet starts from the equalities of its filter', () => {
    expect(upsertBase({ a: 1, b: { $gt: 1 }, 'c.d': { $eq: 2 }, $and: [{ e: 3 }], f: { $in: [4] } })).toEqual(
      {
        a: 1,
        c: { d: 2 },
        e: 3,
        f: 4,
      },
    );
  });
});

describe('the copy that an update changes', () => {
  const stored = (): Document => ({
    _id: 1,
    n: 1,
    list: [3, 1, { a: 1 }],
    inner: { a: { b: 1 } },
    kept: { c: 1 },
  });

  it.each<Document>([
    { $set: { 'inner.a.b': 2, 'list.2.a': 2 } },
    { $unset: { 'inner.a.b': '' } },
    { $push: { list: { $each: [2], $sort: 1 } } },
    { $pull: { list: 1 } },
    { $pop: { list: 1 } },
    { $inc: { 'list.0': 1 } },
    { $rename: { n: 'inner.n' } },
  ])('leaves the stored document alone and shares what is not touched: %j', (update) => {
    const original = stored();
    const context = { filter: {}, arrayFilters: [], environment: {}, inserting: false, original };
    const after = applyUpdate(copyForUpdate(original, update), update, context);
    expect(after).not.toEqual(original);
    expect(original).toEqual(stored());
    expect(after.kept).toBe(original.kept);
  });

  it('keeps fields under the name of a prototype', () => {
    const document = JSON.parse('{"__proto__": {"a": 1}}');
    const copy = copyForUpdate(document, JSON.parse('{"$set": {"__proto__.a": 2}}'));
    expect(Object.keys(copy)).toEqual(['__proto__']);
    expect(({} as Document).a).toBeUndefined();
  });
});
