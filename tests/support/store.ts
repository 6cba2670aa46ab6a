import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedStore } from '../../api/src/database/embedded/index.ts';

const A_DAY = 86_400_000;

declare module 'vitest' {
  interface ProvidedContext {
    storeUri: string;
  }
}

/** One store for the whole run, behind its wire protocol; `MONGODB_URI` puts a real one in its place. */
export default async function startStore(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (process.env.MONGODB_URI) {
    project.provide('storeUri', process.env.MONGODB_URI);
    return undefined;
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'store-'));
  // The clocks of tests stand in the past: what they write has expired by the clock of the store.
  const store = await startEmbeddedStore({ dataDir, sweepMs: A_DAY });
  project.provide('storeUri', store.uri);

  return async () => {
    await store.close();
    await rm(dataDir, { recursive: true });
  };
}
