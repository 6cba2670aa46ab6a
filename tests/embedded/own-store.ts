import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import { type EmbeddedStore, startEmbeddedStore } from '../../api/src/database/embedded/index.ts';

/** A store that belongs to one test alone, to be killed, filled or starved. */
export type OwnStore = EmbeddedStore & {
  dataDir: string;
  client: mongo.MongoClient;
  crashes: Error[];
  pid(): Promise<number>;
};

export async function startOwnStore(dataDir?: string): Promise<OwnStore> {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'own-store-')));
  const crashes: Error[] = [];
  const store = await startEmbeddedStore({ dataDir: folder, onCrash: (reason) => crashes.push(reason) });
  const client = await mongo.MongoClient.connect(store.uri, {
    maxPoolSize: 20,
    serverSelectionTimeoutMS: 10_000,
  });
  return {
    uri: store.uri,
    dataDir: folder,
    client,
    crashes,
    pid: async () => Number((await client.db('admin').command({ serverStatus: 1 })).pid),
    async close() {
      await client.close();
      await store.close();
      if (dataDir === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Asks again until the store answers: after a kill the driver has to find its way back. */
export async function untilAnswering<Result>(
  work: () => Promise<Result>,
  patienceMs = 15_000,
): Promise<Result> {
  const until = Date.now() + patienceMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
