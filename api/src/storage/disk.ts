import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FileStorage, StoredFileMissing } from '#kernel/storage.ts';

/** A folder of this machine. Several processes share it; several machines need a bucket instead. */
export function createDiskStorage(folder: string): FileStorage {
  // Some hundred folders instead of one with a hundred thousand files.
  const placeOf = (key: string) => join(folder, key.slice(-2), key);

  return {
    incoming: join(folder, 'incoming'),
    async put(key, { path }) {
      const place = placeOf(key);
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      // Of one file system with `incoming`: there all at once, or not at all.
      await rename(path, place);
      await keepEntries(dirname(place));
    },
    async open(key) {
      try {
        const handle = await open(placeOf(key));
        return handle.createReadStream();
      } catch (cause) {
        throw isMissing(cause) ? new StoredFileMissing(key, cause) : cause;
      }
    },
    remove: (key) => rm(placeOf(key), { force: true }),
    async close() {},
  };
}

/** A new name outlives a power cut only once its folder is on the disk. */
async function keepEntries(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
