import { StoreAddressInUse, StoreFileCorrupted, StoreFileForeign } from '../failures.ts';
import { UnknownFormat } from '../storage/catalog.ts';
import { Store } from '../storage/store.ts';
import { startServer } from '../wire/server.ts';
import { checkDataFile, dataFileIn, prepareFolder } from './data-file.ts';
import { takeLock } from './lock.ts';
import { type Address, type StoreOrder, uriOf } from './messages.ts';

export type RunningStore = { address: Address; uri: string; close(): Promise<void> };

export type RunOptions = StoreOrder & { log: (error: unknown) => void; onTorn: (error: unknown) => never };

/** Locks the folder, opens its data file and serves it, all in this process. Throws a `StoreFailure`. */
export async function runStore({
  dataDir,
  address,
  sweepMs,
  log,
  onTorn,
}: RunOptions): Promise<RunningStore> {
  prepareFolder(dataDir);
  const lock = await takeLock(dataDir);
  try {
    const store = openStore(dataFileIn(dataDir), onTorn);
    const server = await startServer({ store, address, sweepMs, log }).catch(async (error: unknown) => {
      await store.close();
      throw addressFailure(address, error);
    });
    const actual: Address = 'socket' in address ? address : { port: server.port ?? address.port };
    return {
      address: actual,
      uri: uriOf(actual),
      async close() {
        await server.close();
        await store.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function openStore(path: string, onTorn: (error: unknown) => never): Store {
  checkDataFile(path);
  try {
    return new Store({ path, onTorn });
  } catch (error) {
    if (error instanceof UnknownFormat) throw new StoreFileForeign(path, error);
    const message = error instanceof Error ? error.message : String(error);
    if (/MDB_INVALID|MDB_VERSION_MISMATCH|not a(n LMDB| valid)/i.test(message))
      throw new StoreFileForeign(path, error);
    if (/MDB_CORRUPTED|MDB_PAGE|MDB_PANIC|BSON|InvalidBSON/i.test(message))
      throw new StoreFileCorrupted(path, error);
    throw error;
  }
}

function addressFailure(address: Address, error: unknown): unknown {
  const taken =
    error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
  if (!taken) return error;
  return new StoreAddressInUse('socket' in address ? address.socket : `127.0.0.1:${address.port}`, error);
}
