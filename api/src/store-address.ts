import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the running platform's embedded store listens, so that a command of the same user can work beside it. */
export async function recordStoreAddress(dataDir: string, uri: string): Promise<void> {
  const file = fileIn(dataDir);
  // Removed first: a file that is there would keep its rights.
  await rm(file, { force: true });
  await writeFile(file, uri, { mode: 0o600, flag: 'wx' });
}

/** Called by the one that recorded it, when it ends. */
export async function forgetStoreAddress(dataDir: string): Promise<void> {
  await rm(fileIn(dataDir), { force: true });
}

/** Null where nothing is recorded. After a crash it may lead nowhere; whoever holds the store's lock wrote it anew. */
export async function recordedStoreAddress(dataDir: string): Promise<string | null> {
  const file = fileIn(dataDir);
  try {
    const { uid, mode } = await stat(file);
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0);
    const uri = isOwn ? (await readFile(file, 'utf8')).trim() : '';
    return uri.startsWith('mongodb://') ? uri : null;
  } catch {
    return null;
  }
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'store-address');
}
