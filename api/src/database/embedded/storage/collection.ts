import { compileQuery } from '../aggregate/evaluate.ts';
import type { DocumentTest } from '../match/path.ts';
import { type Document, isDocument } from '../values/types.ts';
import type { RecordId } from './keys.ts';
import { type IndexRecord, StoredIndex } from './stored-index.ts';

/** What is written about a collection in the catalog. */
export type CollectionRecord = {
  ns: string;
  id: number;
  options: Document;
  uuid: string;
  indexes: IndexRecord[];
};

/** A collection or view as it lies in memory. `ns` is database and name, joined by a dot. */
export class Collection {
  ns: string;
  readonly id: number;
  readonly uuid: string;
  options: Document;
  indexes: StoredIndex[];
  nextRecord: RecordId = 1;
  /** Number of documents; undefined until somebody has asked. */
  count: number | undefined;
  validator: DocumentTest | null = null;

  constructor({ ns, id, options, uuid, indexes }: CollectionRecord) {
    this.ns = ns;
    this.id = id;
    this.uuid = uuid;
    this.options = options;
    this.indexes = indexes.map((record) => new StoredIndex(record));
    this.compileValidator();
  }

  /** The collection that a view reads from. */
  get viewOn(): string | undefined {
    return typeof this.options.viewOn === 'string' ? this.options.viewOn : undefined;
  }

  get database(): string {
    return databaseOf(this.ns);
  }

  get name(): string {
    return this.ns.slice(this.database.length + 1);
  }

  /** To be called when the options change. */
  compileValidator(): void {
    const { validator } = this.options;
    this.validator = isDocument(validator) && Object.keys(validator).length ? compileQuery(validator) : null;
  }

  toRecord(): CollectionRecord {
    const { ns, id, options, uuid, indexes } = this;
    return { ns, id, options, uuid, indexes: indexes.map((index) => index.toRecord()) };
  }
}

export function databaseOf(ns: string): string {
  return ns.slice(0, ns.indexOf('.'));
}
