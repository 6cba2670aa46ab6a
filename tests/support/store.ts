import { mkdtemp, readdir, rm, stat, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { NEAR_SOCKET } from './near-socket.ts';

const A_DAY = 86_400_000;
const PREFIX = 'dengqiao-test-store-';
/** Bytes; a run writes a tenth of it. */
const ROOM = 4 * 2 ** 30;

declare module 'vitest' {
  interface ProvidedContext {
    storeUri: string;
  }
}

/** Where the store is that each process of the run has to itself; `MONGODB_URI` puts a real one in its place. */
export default async function startStore(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (process.env.MONGODB_URI) {
    project.provide('storeUri', process.env.MONGODB_URI);
    return undefined;
  }
  const dataDir = await mkdtemp(join(await fastFolder(), PREFIX));
  project.provide('storeUri', `mongodb://${encodeURIComponent(join(dataDir, NEAR_SOCKET))}/`);
  return () => rm(dataDir, { recursive: true });
}

/** Nobody needs the data of a run after it: in memory, where there is room, no commit waits for a disk. */
async function fastFolder(): Promise<string> {
  const memory = '/dev/shm';
  const { bavail, bsize } = await statfs(memory).catch(() => ({ bavail: 0, bsize: 0 }));
  if (bavail * bsize < ROOM) return tmpdir();
  await removeLeftovers(memory);
  return memory;
}

/** Of runs that were killed. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(PREFIX)) continue;
    const path = join(folder, name);
    const left = await stat(path).catch(() => null);
    if (left && Date.now() - left.mtimeMs > A_DAY) await rm(path, { recursive: true, force: true });
  }
}
