import { ObjectId } from 'bson';
import { successor } from '../values/key.ts';
import { fail } from '../values/server-error.ts';
import type { Document } from '../values/types.ts';
import { decode, encode } from './codec.ts';
import { Collection, type CollectionRecord } from './collection.ts';
import type { Bytes, Files } from './files.ts';
import { documentRange, numberPrefix, recordOfKey } from './keys.ts';
import { ID_INDEX, StoredIndex } from './stored-index.ts';

const FORMAT_KEY = Buffer.from('format');
const FORMAT = '1';

/** The file was written by another version of the store. */
export class UnknownFormat extends Error {
  constructor(found: string) {
    super(`format ${found} of the data file is not ${FORMAT}`);
  }
}

/** All collections and their indexes. Changes belong into the store's write transaction. */
export class Catalog {
  readonly #files: Files;
  #collections = new Map<string, Collection>();
  #nextId = 1;

  constructor(files: Files) {
    this.#files = files;
    this.#checkFormat();
    this.load();
  }

  /** A new file is marked with the form of its keys and values; one of another form would be misread. */
  #checkFormat(): void {
    const { catalog } = this.#files;
    const found = catalog.get(FORMAT_KEY)?.toString();
    if (found === FORMAT) return;
    if (found !== undefined || catalog.getKeysCount() > 0) throw new UnknownFormat(found ?? 'none');
    catalog.putSync(FORMAT_KEY, Buffer.from(FORMAT));
  }

  /** Reads everything again: after a failed commit the memory is ahead of the file. */
  load(): void {
    this.#collections = new Map();
    this.#nextId = 1;
    for (const { value } of this.#files.catalog.getRange({
      start: Buffer.from('c'),
      end: Buffer.from('d'),
    })) {
      const record = decode(value) as CollectionRecord;
      const collection = new Collection(record);
      collection.nextRecord = this.#lastRecord(collection) + 1;
      this.#collections.set(collection.ns, collection);
      this.#nextId = Math.max(this.#nextId, record.id + 1, ...record.indexes.map(({ id }) => id + 1));
    }
  }

  all(): Collection[] {
    return [...this.#collections.values()];
  }

  inDatabase(database: string): Collection[] {
    return this.all().filter((collection) => collection.database === database);
  }

  get(ns: string): Collection | undefined {
    return this.#collections.get(ns);
  }

  ensure(ns: string): Collection {
    return this.get(ns) ?? this.create(ns);
  }

  create(ns: string, options: Document = {}): Collection {
    checkNamespace(ns);
    const uuid = new ObjectId().toHexString();
    const collection = new Collection({ ns, id: this.#takeId(), options, uuid, indexes: [] });
    if (collection.viewOn === undefined) {
      const spec = { v: 2, key: { _id: 1 }, name: ID_INDEX };
      collection.indexes.push(new StoredIndex({ spec, id: this.#takeId(), spread: [] }));
    }
    collection.count = 0;
    this.#collections.set(ns, collection);
    this.save(collection);
    return collection;
  }

  drop(collection: Collection): void {
    clear(this.#files.documents, numberPrefix(collection.id));
    for (const index of collection.indexes) clear(this.#files.entries, index.prefix);
    this.#files.catalog.removeSync(catalogKey(collection.ns));
    this.#collections.delete(collection.ns);
  }

  rename(collection: Collection, ns: string): void {
    checkNamespace(ns);
    this.#files.catalog.removeSync(catalogKey(collection.ns));
    this.#collections.delete(collection.ns);
    collection.ns = ns;
    this.#collections.set(ns, collection);
    this.save(collection);
  }

  save(collection: Collection): void {
    this.#files.catalog.putSync(catalogKey(collection.ns), encode(collection.toRecord()));
  }

  newIndex(spec: Document): StoredIndex {
    return new StoredIndex({ spec, id: this.#takeId(), spread: [] });
  }

  removeIndex(collection: Collection, index: StoredIndex): void {
    this.clearIndex(index);
    collection.indexes = collection.indexes.filter((other) => other !== index);
    this.save(collection);
  }

  clearIndex(index: StoredIndex): void {
    clear(this.#files.entries, index.prefix);
  }

  #takeId(): number {
    return this.#nextId++;
  }

  #lastRecord(collection: Collection): number {
    const { start, end } = documentRange(collection.id);
    for (const key of this.#files.documents.getKeys({ start: end, end: start, reverse: true, limit: 1 })) {
      return recordOfKey(key);
    }
    return 0;
  }
}

function clear(table: Bytes, prefix: Buffer): void {
  for (const key of [...table.getKeys({ start: prefix, end: successor(prefix) })]) table.removeSync(key);
}

function catalogKey(ns: string): Buffer {
  return Buffer.from(`c${ns}`);
}

const LONGEST_NAMESPACE = 255;

export function checkNamespace(ns: string): void {
  const name = ns.slice(ns.indexOf('.') + 1);
  const invalid =
    !ns.includes('.') ||
    !name ||
    /^\.|\.$|[\0$]/.test(name) ||
    /^$|[\0/\\. "$]/.test(ns.slice(0, ns.indexOf('.')));
  if (invalid) fail(73, 'InvalidNamespace', `Invalid namespace specified '${ns}'`);
  if (Buffer.byteLength(ns) > LONGEST_NAMESPACE) {
    fail(
      73,
      'InvalidNamespace',
      `Fully qualified namespace is too long. Namespace: ${ns} Max: ${LONGEST_NAMESPACE}`,
    );
  }
}
