import { describe, expect, it } from 'vitest';
import { indexTuples } from './index-keys.ts';

const tuples = (document: { [field: string]: unknown }, ...paths: string[]) =>
  indexTuples(
    document,
    paths.map((path) => path.split('.')),
  );

describe('the values of an index', () => {
  it('are one tuple where there is no array', () => {
    expect(tuples({ a: 1, b: { c: 2 } }, 'a', 'b.c')).toEqual({
      tuples: [[1, 2]],
      spread: [false, false],
      present: true,
    });
  });

  it('are undefined for what is missing, and absent when all is', () => {
    expect(tuples({ b: 1 }, 'a', 'c.d')).toMatchObject({ tuples: [[undefined, undefined]], present: false });
  });

  it('spread an array and remember where', () => {
    expect(tuples({ a: [1, 2], b: 3 }, 'a', 'b')).toMatchObject({
      tuples: [
        [1, 3],
        [2, 3],
      ],
      spread: [true, false],
    });
  });

  it('stand for an empty array as for nothing, yet it is present', () => {
    expect(tuples({ a: [] }, 'a')).toMatchObject({ tuples: [[undefined]], present: true });
  });

  it('take fields below one array from the same element', () => {
    const document = { list: [{ a: 1, b: 2 }, { a: 3 }, 5] };
    expect(tuples(document, 'list.a', 'list.b').tuples).toEqual([
      [1, 2],
      [3, undefined],
      [undefined, undefined],
    ]);
  });

  it('reach arrays within arrays, but not an array that is an element', () => {
    expect(tuples({ a: [{ b: [1, 2] }, { b: 3 }] }, 'a.b').tuples).toEqual([[1], [2], [3]]);
    expect(tuples({ a: [[1, 2]] }, 'a').tuples).toEqual([[[1, 2]]]);
  });

  it('follow a number into an array', () => {
    expect(tuples({ a: [{ b: 1 }, { b: 2 }] }, 'a.1.b')).toMatchObject({ tuples: [[2]], spread: [false] });
  });

  it('are refused for two different arrays', () => {
    expect(() => tuples({ a: [1], b: [2] }, 'a', 'b')).toThrow('parallel');
  });
});
