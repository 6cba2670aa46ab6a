import { compile } from '../match/compile.ts';
import type { DocumentTest } from '../match/path.ts';
import { foldString } from '../values/collation.ts';
import { clipKey, encodeKey, invert } from '../values/key.ts';
import { type Document, isDocument, isNumeric, isTruthy, own } from '../values/types.ts';
import { indexTuples } from './index-keys.ts';
import { numberPrefix } from './keys.ts';

export type IndexField = { path: string; parts: readonly string[]; descending: boolean };

/** What an index holds of one document: a key, and the values that it was made of. */
export type IndexEntry = { key: Buffer; values: readonly unknown[] };

/** What is written about an index in the catalog. */
export type IndexRecord = { spec: Document; id: number; spread: boolean[] };

export const ID_INDEX = '_id_';

/** One index of a collection. */
export class StoredIndex {
  spec: Document;
  readonly id: number;
  readonly prefix: Buffer;
  readonly fields: readonly IndexField[];
  readonly unique: boolean;
  /** Kept for `listIndexes` only: hashed, text, geo and wildcard indexes hold nothing and serve nothing. */
  readonly special: boolean;
  readonly partial: DocumentTest | null;
  /** Per field: whether some document has an array there. */
  readonly spread: boolean[];
  /** False until the transaction that made it is committed: a reader's snapshot may not hold it yet. */
  ready = true;
  #learnt = false;

  constructor({ spec, id, spread }: IndexRecord) {
    const key = isDocument(spec.key) ? spec.key : {};
    this.spec = spec;
    this.id = id;
    this.prefix = numberPrefix(id);
    this.fields = Object.entries(key).map(([path, direction]) => ({
      path,
      parts: path.split('.'),
      descending: Number(direction) < 0,
    }));
    this.unique = isTruthy(spec.unique) || spec.name === ID_INDEX;
    this.special = Object.entries(key).some(
      ([path, direction]) => !isNumeric(direction) || path.includes('$**'),
    );
    this.partial = isDocument(spec.partialFilterExpression) ? compile(spec.partialFilterExpression) : null;
    this.spread = this.fields.map((_, i) => spread[i] ?? false);
  }

  get name(): string {
    return String(this.spec.name);
  }

  get multikey(): boolean {
    return this.spread.includes(true);
  }

  get sparse(): boolean {
    return isTruthy(this.spec.sparse);
  }

  get collated(): boolean {
    return isDocument(this.spec.collation) && this.spec.collation.locale !== 'simple';
  }

  /** The entries of one document; none when a sparse or partial index leaves it out. */
  entries(document: Document): IndexEntry[] {
    if (this.special || (this.partial && !this.partial(document))) return [];
    const { tuples, spread, present } = indexTuples(
      document,
      this.fields.map(({ parts }) => parts),
    );
    if (this.sparse && !present) return [];
    for (const [i, wasSpread] of spread.entries()) {
      if (!wasSpread || this.spread[i]) continue;
      this.spread[i] = true;
      this.#learnt = true;
    }
    const [only] = tuples;
    if (only && tuples.length === 1) return [{ key: this.keyOf(only), values: only }];
    const entries = new Map<string, IndexEntry>();
    for (const values of tuples) {
      const key = this.keyOf(values);
      entries.set(key.toString('latin1'), { key, values });
    }
    return [...entries.values()];
  }

  /** True where `after` shares all indexed fields with `before`, so that its entries are the same. */
  ignoresChange(before: Document, after: Document): boolean {
    if (this.partial) return false;
    return this.fields.every(({ parts: [field = ''] }) => own(before, field) === own(after, field));
  }

  /** The key bytes of one value of a field, in the direction of that field. */
  encode(value: unknown, field: number): Buffer {
    const { collation } = this.spec;
    const folded = typeof value === 'string' && isDocument(collation) ? foldString(value, collation) : value;
    const bytes = encodeKey(folded);
    return this.fields[field]?.descending ? invert(bytes) : bytes;
  }

  /** True once after `spread` has changed: the catalog has to be written. */
  hasLearnt(): boolean {
    const learnt = this.#learnt;
    this.#learnt = false;
    return learnt;
  }

  toRecord(): IndexRecord {
    return { spec: this.spec, id: this.id, spread: this.spread };
  }

  private keyOf(values: readonly unknown[]): Buffer {
    return clipKey(Buffer.concat([this.prefix, ...values.map((value, i) => this.encode(value, i))]));
  }
}
