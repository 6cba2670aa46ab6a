import { mongo } from 'mongoose';
import { startEmbeddedStore } from '../../api/src/database/embedded/index.ts';

/** One end of a migration: a MongoDB by its address, or an embedded store by its folder. */
export type Side = { name: string; client: mongo.MongoClient; close(): Promise<void> };

/** Types stay as stored: a double that happens to be whole does not become an int on the way. */
const EXACT = { promoteValues: false, promoteLongs: false, promoteBuffers: false, bsonRegExp: true } as const;

/** Throws a `StoreFailure`, or the driver's error when nobody answers within ten seconds. */
export async function openSide(place: string): Promise<Side> {
  if (/^mongodb(\+srv)?:\/\//.test(place)) {
    const client = await connect(place);
    return { name: new URL(place).host, client, close: () => client.close() };
  }
  const store = await startEmbeddedStore({ dataDir: place });
  const client = await connect(store.uri);
  return {
    name: place,
    client,
    async close() {
      await client.close();
      await store.close();
    },
  };
}

function connect(uri: string): Promise<mongo.MongoClient> {
  return mongo.MongoClient.connect(uri, { ...EXACT, serverSelectionTimeoutMS: 10_000 });
}
