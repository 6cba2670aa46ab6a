import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Address } from './process/messages.ts';
import { findProgram } from './process/program.ts';
import { Supervisor } from './process/supervisor.ts';

export {
  StoreAddressInUse,
  StoreDidNotStart,
  StoreDiskFull,
  StoreFailure,
  type StoreFailureCode,
  StoreFileCorrupted,
  StoreFileForeign,
  StoreFolderUnwritable,
  StoreLocked,
} from './failures.ts';

export type EmbeddedStoreOptions = {
  /** Holds `store.mdb` and its lock; made when missing. One process at a time. */
  dataDir: string;
  /** Listens on this port of the loopback interface; without it on a Unix socket that only this user can reach. */
  port?: number;
  /** How often expired documents go (ms); a minute, as on a server, where it is left out. */
  sweepMs?: number;
  /** Told when the store's process ended by itself, and when a new start of it failed. */
  onCrash?: (reason: Error) => void;
};

/** A MongoDB-compatible store of this machine, in a process of its own. */
export type EmbeddedStore = { readonly uri: string; close(): Promise<void> };

/** Resolves when the store answers at `uri`. Throws a `StoreFailure` that says what to do. */
export async function startEmbeddedStore(options: EmbeddedStoreOptions): Promise<EmbeddedStore> {
  const { dataDir, port, sweepMs, onCrash = () => undefined } = options;
  const folder = port === undefined && process.platform !== 'win32' ? await makeSocketFolder() : undefined;
  const address: Address = folder ? { socket: join(folder, 'store.sock') } : { port: port ?? 0 };
  const order = { dataDir: resolve(dataDir), address, sweepMs };
  const supervisor = new Supervisor({ program: await findProgram(), order, onCrash });
  const removeFolder = async (): Promise<void> => {
    if (folder) await rm(folder, { recursive: true, force: true });
  };
  try {
    const uri = await supervisor.start();
    return {
      uri,
      async close() {
        await supervisor.close();
        await removeFolder();
      },
    };
  } catch (error) {
    await supervisor.close();
    await removeFolder();
    throw error;
  }
}

/** `mkdtemp` makes it with mode 0700: the store asks nobody for a password. */
function makeSocketFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'embedded-store-'));
}
