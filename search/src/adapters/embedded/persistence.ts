import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentRevision } from '../../documents.ts';
import type { CompiledLexicon } from '../../lexicon/compiled-lexicon.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { Pacer } from './pacer.ts';
import { captureSnapshot, readSnapshot, writeSnapshot } from './snapshot.ts';
import { type LoggedWrite, WriteLog } from './write-log.ts';

export type Restored = {
  readonly index: InvertedIndex | null;
  readonly removed: readonly DocumentRevision[];
  /** Writes since the snapshot, to be repeated. */
  readonly writes: readonly LoggedWrite[];
};

export type Saving = {
  readonly index: InvertedIndex;
  readonly version: string;
  readonly removed: readonly DocumentRevision[];
  readonly pace: Pacer;
};

/** An engine's files: a snapshot, the removals it knows of, and a log of what came since. */
export class Persistence {
  readonly #directory: string;
  readonly #log: WriteLog;

  constructor(directory: string) {
    this.#directory = directory;
    this.#log = new WriteLog(join(directory, 'search.log'));
  }

  get logged(): number {
    return this.#log.entries;
  }

  async append(writes: readonly LoggedWrite[]): Promise<void> {
    await this.#log.append(writes);
  }

  async read(version: string, lexicon: CompiledLexicon, pace: Pacer): Promise<Restored> {
    await mkdir(this.#directory, { recursive: true });
    const index = await readSnapshot(this.#snapshot, version, lexicon, pace);
    if (!index && existsSync(this.#snapshot)) return this.#startAnew();
    const removed = parseRemoved(await readFile(this.#removed, 'utf8').catch(() => '[]'));
    return { index, removed, writes: await this.#log.read() };
  }

  /** Of another analysis or lexicon, or damaged: what the log adds to it is of no use either. */
  async #startAnew(): Promise<Restored> {
    this.#log.rotate();
    await this.#log.forget();
    await rm(this.#snapshot, { force: true });
    return { index: null, removed: [], writes: [] };
  }

  /** Writes a snapshot of the index as it is now; the index has to be tidy. */
  async save({ index, version, removed, pace }: Saving): Promise<void> {
    const captured = captureSnapshot(index, version);
    this.#log.rotate();
    await writeSnapshot(this.#snapshot, captured, pace);
    await writeFile(`${this.#removed}.new`, JSON.stringify(removed));
    await rename(`${this.#removed}.new`, this.#removed);
    await this.#log.forget();
  }

  get #snapshot(): string {
    return join(this.#directory, 'search.snapshot');
  }

  get #removed(): string {
    return join(this.#directory, 'search.removed.json');
  }
}

function parseRemoved(text: string): readonly DocumentRevision[] {
  try {
    return JSON.parse(text) as readonly DocumentRevision[];
  } catch {
    return [];
  }
}
