import type { Collation } from '../values/order.ts';
import { type Document, fieldsOf, isDocument, isIndex, own } from '../values/types.ts';

export type ValueTest = (value: unknown) => boolean;
export type DocumentTest = (document: Document) => boolean;

/** Computes an aggregation expression on a document. */
export type Evaluate = (document: Document, expression: unknown, variables: Document | undefined) => unknown;

export type MatchOptions = {
  collation?: Collation | undefined;
  /** Values of `let`. */
  variables?: Document | undefined;
  /** Without it `$expr` is refused. It comes from outside because expressions in turn need the query language. */
  evaluate?: Evaluate | undefined;
};

/** One condition on the value at a path below `root`; `enterLeaf`: an array at the end stands for its elements too. */
export type Condition = (root: unknown, path: readonly string[], enterLeaf: boolean) => boolean;

export type Walk = { path: readonly string[]; test: ValueTest; enterLeaf: boolean };

/** True when `test` holds for some value at the path. Arrays on the way are entered, and by number as well. */
export function some(value: unknown, walk: Walk, from = 0): boolean {
  const { path, test, enterLeaf } = walk;
  if (from === path.length) return test(value) || (enterLeaf && Array.isArray(value) && value.some(test));
  const part = path[from] ?? '';
  if (Array.isArray(value)) {
    if (isIndex(part) && Number(part) < value.length && some(value[Number(part)], walk, from + 1))
      return true;
    return value.some((element) => isDocument(element) && some(element, walk, from));
  }
  return isDocument(value) ? some(own(fieldsOf(value), part), walk, from + 1) : test(undefined);
}

export function condition(test: ValueTest, entersLeaf = true): Condition {
  return (root, path, enterLeaf) => some(root, { path, test, enterLeaf: entersLeaf && enterLeaf });
}

/** The value at a path as updates see it: arrays are entered by number only. */
export function valueAt(document: unknown, path: readonly string[]): unknown {
  let value = document;
  for (const part of path) {
    if (Array.isArray(value)) value = isIndex(part) ? value[Number(part)] : undefined;
    else value = isDocument(value) ? own(fieldsOf(value), part) : undefined;
  }
  return value;
}
