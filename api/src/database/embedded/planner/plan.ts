import type { StoredIndex } from '../storage/stored-index.ts';

/** Keys from `start` up to, but not including, `end`; `point`: all of a unique index's fields are given. */
export type KeyRange = { start: Buffer; end: Buffer; point: boolean };

export type IndexScan = {
  kind: 'index';
  index: StoredIndex;
  ranges: readonly KeyRange[];
  /** The index delivers the order that was asked for. */
  sorted: boolean;
  reverse: boolean;
  /** The ranges hold exactly what the filter lets through, so that no document has to be tested. */
  exact: boolean;
};

export type CollectionScan = { kind: 'collection'; sorted: boolean; reverse: boolean };

/** For `$or`: each branch through its own index, every document once. */
export type UnionScan = { kind: 'union'; scans: readonly IndexScan[]; sorted: false; reverse: false };

export type Plan = IndexScan | CollectionScan | UnionScan;
