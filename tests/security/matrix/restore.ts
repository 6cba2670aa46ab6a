import mongoose from 'mongoose';

type Stored = { readonly _id: mongoose.mongo.ObjectId };

export type Restorer = {
  /** Puts back what was written since. */
  restore(): Promise<void>;
  /** Collections that were written to since. */
  touched(): readonly string[];
  stop(): void;
};

const READS = /^(find|findOne|aggregate|countDocuments|estimatedDocumentCount|distinct|createIndex)$/;

/**
 * Remembers all that the last opened database holds, so that each cell of the matrix finds the same world. Mongoose tells
 * which collections were written to: the others need no look.
 */
export async function rememberStore(): Promise<Restorer> {
  const { db } = mongoose.connections.at(-1) ?? {};
  if (!db) throw new Error('no database is open');
  const before = new Map<string, Stored[]>();
  const read = (name: string) => db.collection<Stored>(name).find().toArray();
  for (const { name } of await db.listCollections().toArray()) before.set(name, await read(name));

  const touched = new Set<string>();
  mongoose.set('debug', (collection: string, method: string) => {
    if (!READS.test(method)) touched.add(collection);
  });

  async function restoreOne(name: string): Promise<void> {
    const collection = db?.collection<Stored>(name);
    const was = new Map((before.get(name) ?? []).map((document) => [keyOf(document), document]));
    const now = new Map((await read(name)).map((document) => [keyOf(document), document]));
    for (const [key, document] of now) {
      if (!was.has(key)) await collection?.deleteOne({ _id: document._id });
    }
    for (const [key, document] of was) {
      if (JSON.stringify(now.get(key)) === JSON.stringify(document)) continue;
      await collection?.replaceOne({ _id: document._id }, document, { upsert: true });
    }
  }

  return {
    touched: () => [...touched],
    async restore() {
      const names = [...touched];
      touched.clear();
      for (const name of names) await restoreOne(name);
    },
    stop: () => void mongoose.set('debug', false),
  };
}

function keyOf({ _id }: Stored): string {
  return JSON.stringify(_id);
}
