import type { mongo } from 'mongoose';
import { type CollectionReport, copyCollection } from './copy-collection.ts';
import { openSide, type Side } from './side.ts';

export type Migration = {
  /** A `mongodb://` address or the folder of an embedded store. */
  from: string;
  to: string;
  /** Told after every thousand documents. */
  onProgress?: (ns: string, done: number, total: number) => void;
  onCollection?: (ns: string, report: CollectionReport) => void;
};

/** How many collections and documents there are, and which collections differ afterwards. */
export type MigrationReport = { collections: number; documents: number; copied: number; different: string[] };

const SYSTEM_DATABASES = new Set(['admin', 'local', 'config']);

/** Copies all databases from one side to the other and verifies them by count and hash. */
export async function migrate({ from, to, onProgress, onCollection }: Migration): Promise<MigrationReport> {
  const source = await openSide(from);
  try {
    const target = await openSide(to);
    try {
      const report: MigrationReport = { collections: 0, documents: 0, copied: 0, different: [] };
      for (const name of await databasesOf(source)) {
        await copyDatabase(source.client.db(name), target.client.db(name), {
          progress: (collection) => (done, total) => onProgress?.(`${name}.${collection}`, done, total),
          finished(collection, copied) {
            report.collections++;
            report.documents += copied.documents;
            report.copied += copied.copied;
            if (!copied.same) report.different.push(`${name}.${collection}`);
            onCollection?.(`${name}.${collection}`, copied);
          },
        });
      }
      return report;
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function databasesOf({ client }: Side): Promise<string[]> {
  const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true });
  return databases.map(({ name }) => name).filter((name) => !SYSTEM_DATABASES.has(name));
}

type Listener = {
  progress: (collection: string) => (done: number, total: number) => void;
  finished: (collection: string, report: CollectionReport) => void;
};

/** Collections first: a view reads from them. */
async function copyDatabase(source: mongo.Db, target: mongo.Db, listener: Listener): Promise<void> {
  const all = await source.listCollections().toArray();
  for (const { name, type, options = {} } of all as (mongo.CollectionInfo & { options?: mongo.Document })[]) {
    if (type === 'view' || name.startsWith('system.')) continue;
    const report = await copyCollection({
      source: source.collection(name),
      target: target.collection(name),
      options,
      onProgress: listener.progress(name),
    });
    listener.finished(name, report);
  }
  const known = new Set(
    (await target.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name),
  );
  for (const { name, type, options = {} } of all as (mongo.CollectionInfo & { options?: mongo.Document })[]) {
    if (type === 'view' && !known.has(name)) await target.createCollection(name, options);
  }
}
