import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config.ts';

/** `SESSION_SECRET`, or one that is made once and kept in `DATA_DIR`, so that a restart signs nobody out. */
export async function sessionSecret({ SESSION_SECRET, DATA_DIR }: Config): Promise<string> {
  if (SESSION_SECRET) return SESSION_SECRET;
  const file = join(DATA_DIR, 'session-secret');
  await mkdir(DATA_DIR, { recursive: true });
  const made = randomBytes(32).toString('hex');
  try {
    // `wx`: of two processes that start at once, both end up with what the first one wrote.
    await writeFile(file, made, { flag: 'wx', mode: 0o600 });
    return made;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return (await readFile(file, 'utf8')).trim();
  }
}
