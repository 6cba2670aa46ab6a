import { appendFileSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { appendFile, readFile, rm } from 'node:fs/promises';
import type { DocumentRevision, SearchDocument } from '../../documents.ts';

export type LoggedWrite = { readonly put: SearchDocument } | { readonly remove: DocumentRevision };

/**
 * What was written since the last snapshot, one line each. It is on disk before a write is acknowledged, so that a
 * killed process comes back with everything it said it had.
 */
export class WriteLog {
  readonly #path: string;
  readonly #older: string;
  entries = 0;

  constructor(path: string) {
    this.#path = path;
    this.#older = `${path}.old`;
  }

  async append(writes: readonly LoggedWrite[]): Promise<void> {
    if (writes.length === 0) return;
    this.entries += writes.length;
    await appendFile(this.#path, writes.map((write) => `${JSON.stringify(write)}\n`).join(''));
  }

  /** All whole lines, oldest first; a line that a crash cut short is left out. */
  async read(): Promise<readonly LoggedWrite[]> {
    const writes: LoggedWrite[] = [];
    for (const path of [this.#older, this.#path]) {
      const text = await readFile(path, 'utf8').catch(() => '');
      for (const line of text.split('\n')) {
        const write = parseLine(line);
        if (write) writes.push(write);
      }
      if (text !== '' && !text.endsWith('\n')) await appendFile(path, '\n');
    }
    this.entries = writes.length;
    return writes;
  }

  /** Sets aside what a snapshot is about to hold. Synchronous: no write may fall between this and its capture. */
  rotate(): void {
    this.entries = 0;
    if (!existsSync(this.#path)) return;
    if (existsSync(this.#older)) {
      appendFileSync(this.#older, readFileSync(this.#path));
      rmSync(this.#path);
    } else renameSync(this.#path, this.#older);
  }

  /** Forgets what was set aside, once the snapshot is safe. */
  async forget(): Promise<void> {
    await rm(this.#older, { force: true });
  }
}

function parseLine(line: string): LoggedWrite | null {
  if (line === '') return null;
  try {
    return JSON.parse(line) as LoggedWrite;
  } catch {
    return null;
  }
}
