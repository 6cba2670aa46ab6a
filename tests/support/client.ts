import { createHash } from 'node:crypto';
import { mkdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildClient, clientIsBuilt } from '../../scripts/client-build.ts';

const place = createHash('sha256')
  .update(import.meta.url)
  .digest('hex')
  .slice(0, 16);
const lock = join(tmpdir(), `dengqiao-client-${place}`);
const LOOK_EVERY_MS = 500;
/** Longer than a build takes: whoever took the lock was killed. */
const STALE_MS = 180_000;

/** Builds the client where it is not of these sources: one process does, others that need it wait. */
export async function ensureClient(): Promise<void> {
  while (!clientIsBuilt()) {
    if (await takeLock()) await buildLocked();
    else await sleep(LOOK_EVERY_MS);
  }
}

async function buildLocked(): Promise<void> {
  try {
    // Another may have been done with it meanwhile.
    if (!clientIsBuilt()) await buildClient();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function takeLock(): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch {
    const taken = await stat(lock).catch(() => null);
    if (taken && Date.now() - taken.mtimeMs > STALE_MS) await rm(lock, { recursive: true, force: true });
    return false;
  }
}
