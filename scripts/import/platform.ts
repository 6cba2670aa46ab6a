import { type App, buildApp } from '../../api/src/app.ts';
import type { Config } from '../../api/src/config.ts';
import { StoreLocked } from '../../api/src/database/embedded/index.ts';
import { recordedStoreAddress } from '../../api/src/store-address.ts';
import { createEmbeddedEngine } from '../../search/src/index.ts';

/** The platform as a command sees it. */
export type Platform = {
  readonly services: App['services'];
  readonly marks: App['marks'];
  /** False where only the running platform can write the index: it lives in that process. */
  readonly holdsIndex: boolean;
  /** Lets the index follow where that is ours to do; false: a running platform does it, or the next start. */
  follow(): Promise<boolean>;
  close(): Promise<void>;
};

/**
 * Opens the data; where the platform runs on it, beside that one. The embedded index lives in one process, so it is
 * ours to fill only where nobody else can have the data open.
 * @throws StoreLocked where the data is in use and its owner left no address, and what `buildApp` throws.
 */
export async function openPlatform(given: Config): Promise<Platform> {
  // Standard output belongs to the answer, so the log stays for what breaks.
  const config: Config = { ...given, LOG_LEVEL: 'error' };
  if (config.MONGODB_URI) return openShared(config);
  try {
    return platformOf(await buildApp(config), { follows: true });
  } catch (error) {
    if (!(error instanceof StoreLocked)) throw error;
    const uri = await recordedStoreAddress(config.DATA_DIR);
    if (uri === null) throw error;
    try {
      return await openShared({ ...config, MONGODB_URI: uri });
    } catch {
      // Nobody answers there: what the lock says is what helps.
      throw error;
    }
  }
}

async function openShared(config: Config): Promise<Platform> {
  if (config.MEILI_URL) return platformOf(await buildApp(config), { follows: true });
  const search = createEmbeddedEngine({ snapshotDir: null });
  return platformOf(await buildApp(config, { search }), { follows: false });
}

function platformOf({ server, services, marks, workers }: App, { follows }: { follows: boolean }): Platform {
  return {
    services,
    marks,
    holdsIndex: follows,
    async follow() {
      for (let delivered = follows ? 1 : 0; delivered > 0; ) {
        const counts = await Promise.all(workers.map((worker) => worker.drain()));
        delivered = counts.reduce((sum, count) => sum + count, 0);
      }
      return follows;
    },
    close: () => server.close(),
  };
}
