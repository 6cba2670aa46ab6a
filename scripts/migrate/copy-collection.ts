import { createHash } from 'node:crypto';
import { mongo } from 'mongoose';

const BATCH = 1_000;
const INDEX_FIELDS_NOT_COPIED = new Set(['v', 'ns', 'background']);

export type CollectionCopy = {
  source: mongo.Collection;
  target: mongo.Collection;
  /** Options of the collection, such as its validator. */
  options: mongo.Document;
  onProgress: (done: number, total: number) => void;
};

export type CollectionReport = {
  documents: number;
  copied: number;
  indexes: number;
  hash: string;
  same: boolean;
};

/**
 * Copies what the target lacks, then the indexes, and compares both by count and hash. Started again after an
 * interruption it goes on where it ended; documents that are in the target already are never overwritten.
 */
export async function copyCollection(copy: CollectionCopy): Promise<CollectionReport> {
  await createTarget(copy);
  const copied = await copyDocuments(copy);
  const indexes = await copyIndexes(copy);
  const [ours, theirs] = await Promise.all([fingerprint(copy.source), fingerprint(copy.target)]);
  const same = ours.hash === theirs.hash && ours.documents === theirs.documents;
  return { documents: ours.documents, copied, indexes, hash: ours.hash, same };
}

async function createTarget({ target, options }: CollectionCopy): Promise<void> {
  await target.db.createCollection(target.collectionName, options).catch(ignoring(48));
}

async function copyDocuments({ source, target, onProgress }: CollectionCopy): Promise<number> {
  const total = await source.estimatedDocumentCount();
  let copied = 0;
  let done = 0;
  let batch: mongo.Document[] = [];
  const flush = async (): Promise<void> => {
    copied += await insertMissing(target, batch);
    done += batch.length;
    batch = [];
    onProgress(done, total);
  };
  for await (const document of source.find().sort({ _id: 1 })) {
    batch.push(document);
    if (batch.length >= BATCH) await flush();
  }
  if (batch.length) await flush();
  return copied;
}

async function insertMissing(target: mongo.Collection, documents: mongo.Document[]): Promise<number> {
  const ids = documents.map(({ _id }) => _id);
  const there = new Set<string>();
  for await (const { _id } of target.find({ _id: { $in: ids } }, { projection: { _id: 1 } }))
    there.add(keyOf(_id));
  const missing = documents.filter(({ _id }) => !there.has(keyOf(_id)));
  if (missing.length) await target.insertMany(missing, { ordered: false, bypassDocumentValidation: true });
  return missing.length;
}

async function copyIndexes({ source, target }: CollectionCopy): Promise<number> {
  const specifications = (await source.listIndexes().toArray()).filter(({ name }) => name !== '_id_');
  const indexes = specifications.map((specification) =>
    Object.fromEntries(
      Object.entries(specification).filter(([field]) => !INDEX_FIELDS_NOT_COPIED.has(field)),
    ),
  );
  if (indexes.length) await target.db.command({ createIndexes: target.collectionName, indexes });
  return indexes.length;
}

/** The bytes of all documents in the order of their ids. */
async function fingerprint(collection: mongo.Collection): Promise<{ documents: number; hash: string }> {
  const hash = createHash('sha256');
  let documents = 0;
  for await (const document of collection.find().sort({ _id: 1 })) {
    hash.update(mongo.BSON.serialize(document));
    documents++;
  }
  return { documents, hash: hash.digest('hex') };
}

function keyOf(id: unknown): string {
  return Buffer.from(mongo.BSON.serialize({ id })).toString('latin1');
}

function ignoring(code: number): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof Error && 'code' in error && error.code === code)) throw error;
  };
}
