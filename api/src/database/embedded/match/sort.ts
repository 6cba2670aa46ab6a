import { type Collation, compare } from '../values/order.ts';
import type { Document } from '../values/types.ts';
import { some } from './path.ts';

export type SortKey = readonly unknown[];

/** Extracts and compares what documents are sorted by, so that each document is looked at once. */
export type Sorter = {
  keyOf: (document: Document) => SortKey;
  compareKeys: (a: SortKey, b: SortKey) => number;
};

type SortField = { path: readonly string[]; direction: 1 | -1 };

export function sorter(specification: Document, collation?: Collation): Sorter {
  const fields: SortField[] = Object.entries(specification).map(([path, direction]) => ({
    path: path.split('.'),
    direction: Number(direction) < 0 ? -1 : 1,
  }));
  return {
    keyOf: (document) => fields.map((field) => sortValue(document, field, collation)),
    compareKeys: (a, b) => {
      for (const [i, { direction }] of fields.entries()) {
        const order = compare(a[i], b[i], collation);
        if (order) return order * direction;
      }
      return 0;
    },
  };
}

/** Sorts anything that has a document; equal ones keep their order. */
export function sortBy<Item>(
  items: readonly Item[],
  { keyOf, compareKeys }: Sorter,
  documentOf: (item: Item) => Document,
): Item[] {
  return items
    .map((item) => ({ item, key: keyOf(documentOf(item)) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ item }) => item);
}

/** An array sorts by its smallest element, descending by its largest; an empty one as null. */
function sortValue(
  document: Document,
  { path, direction }: SortField,
  collation: Collation | undefined,
): unknown {
  let best: unknown;
  let found = false;
  const offer = (value: unknown): void => {
    if (!found || direction * compare(value, best, collation) < 0) best = value;
    found = true;
  };
  some(document, {
    path,
    enterLeaf: true,
    test: (value) => {
      if (!Array.isArray(value)) offer(value);
      else if (!value.length) offer(null);
      return false;
    },
  });
  return best;
}
