import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it. By hand: `mkdir` with `recursive` never returns where the system answers ENOENT
 * for a folder that it will not make, as below `/proc` (Node 20).
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    makeFolder(dirname(path));
    // Above it all is there now: a second refusal is final.
    mkdirSync(path);
  }
}
