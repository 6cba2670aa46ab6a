import { fail } from '../values/server-error.ts';
import { type Document, fieldsOf, isDocument, isIndex, own } from '../values/types.ts';

export type IndexTuples = {
  /** One list of values for each entry, in the order of the index's fields. */
  tuples: unknown[][];
  /** Per field: whether an array was spread on its path. */
  spread: boolean[];
  /** Whether any field exists: a sparse index leaves the others out. */
  present: boolean;
};

/** Where the walk along one indexed path stands; `final` values are not looked into any more. */
type Cursor = { value: unknown; rest: readonly string[]; final: boolean };

/**
 * The values that a document has for an index. Fields below one array are taken from the same element together, so
 * that a unique index on `items.sku, items.size` compares pairs. Two different arrays are refused with code 171.
 */
export function indexTuples(document: Document, paths: readonly (readonly string[])[]): IndexTuples {
  const found: IndexTuples = { tuples: [], spread: paths.map(() => false), present: false };
  collect(
    paths.map((rest) => ({ value: document, rest, final: false })),
    found,
  );
  return found;
}

function collect(cursors: Cursor[], found: IndexTuples): void {
  const walked = cursors.map(walk);
  const array = walked.find(({ value, final }) => !final && Array.isArray(value))?.value;
  if (!Array.isArray(array)) {
    if (walked.some(({ value }) => value !== undefined)) found.present = true;
    found.tuples.push(walked.map(({ value }) => value));
    return;
  }
  for (const [i, { value, final }] of walked.entries()) {
    if (final || !Array.isArray(value)) continue;
    if (value !== array) fail(171, 'CannotIndexParallelArrays', 'cannot index parallel arrays');
    found.spread[i] = true;
  }
  if (walked.some(({ value, rest }) => value === array && !rest.length)) found.present = true;
  const elements = array.length ? array : [undefined];
  for (const element of elements)
    collect(
      walked.map((cursor) => (cursor.value === array && !cursor.final ? enter(cursor, element) : cursor)),
      found,
    );
}

/** Goes on until the path ends or an array lies in the way. */
function walk(cursor: Cursor): Cursor {
  let { value, rest } = cursor;
  if (cursor.final) return cursor;
  while (rest.length) {
    const [part = ''] = rest;
    if (Array.isArray(value)) {
      if (!isIndex(part) || Number(part) >= value.length) return { value, rest, final: false };
      value = value[Number(part)];
    } else if (isDocument(value)) {
      value = own(fieldsOf(value), part);
    } else {
      return { value: undefined, rest: [], final: true };
    }
    rest = rest.slice(1);
  }
  return { value, rest, final: !Array.isArray(value) };
}

function enter({ rest }: Cursor, element: unknown): Cursor {
  if (!rest.length) return { value: element, rest, final: true };
  return isDocument(element)
    ? { value: element, rest, final: false }
    : { value: undefined, rest: [], final: true };
}
