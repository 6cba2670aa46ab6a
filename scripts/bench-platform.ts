import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmbeddedEngine, type SearchEngine } from '#search';
import { type App, buildApp } from '../api/src/app.ts';
import { readConfig } from '../api/src/config.ts';
import { startEmbeddedStore } from '../api/src/database/embedded/index.ts';

export type BenchPlatform = {
  readonly app: App;
  readonly search: SearchEngine;
  /** Of the store's database. */
  readonly uri: string;
  /** Goes when the work is done. */
  readonly directory: string;
};

/** Runs the work on an empty platform with a store of its own and an index in memory. */
export async function onEmptyPlatform<Result>(
  work: (platform: BenchPlatform) => Promise<Result>,
): Promise<Result> {
  const directory = await mkdtemp(join(tmpdir(), 'dengqiao-bench-'));
  const store = await startEmbeddedStore({ dataDir: join(directory, 'store'), onCrash: console.error });
  const uri = `${store.uri}bench`;
  const search = createEmbeddedEngine({ snapshotDir: null });
  const env = { NODE_ENV: 'test', MONGODB_URI: uri, DATA_DIR: directory, LOG_LEVEL: 'silent' };
  const app = await buildApp(readConfig(env), { search, requestsPerMinute: 1_000_000 });
  try {
    return await work({ app, search, uri, directory });
  } finally {
    await app.server.close();
    await store.close();
    await rm(directory, { recursive: true, force: true });
  }
}
