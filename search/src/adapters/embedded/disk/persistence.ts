import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentRevision } from '../../../documents.ts';
import type { CompiledLexicon } from '../../../lexicon/compiled-lexicon.ts';
import { indexOfParts, type NamedArray, partsOf } from '../index-parts.ts';
import type { InvertedIndex } from '../inverted-index.ts';
import type { Pacer } from '../pacer.ts';
import { TextColumn } from '../text-column.ts';
import { readSnapshot, type Snapshot, writeSnapshot } from './snapshot.ts';
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

const nothing: Restored = { index: null, removed: [], writes: [] };

/** An engine's files: a snapshot with the removals it knows of, and a log of what came since. */
export class Persistence {
  readonly log: WriteLog;
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
    this.log = new WriteLog(directory);
  }

  /** What the files hold; nothing where they are damaged or of another version, which deletes them. */
  async read(version: string, lexicon: CompiledLexicon, pace: Pacer): Promise<Restored> {
    await mkdir(this.#directory, { recursive: true });
    return (await this.#readWhole(version, lexicon, pace).catch(() => null)) ?? this.#startAnew();
  }

  /** Writes a snapshot of the index as it is now; the index has to be tidy. */
  async save({ index, version, removed, pace }: Saving): Promise<void> {
    const { shape, arrays } = partsOf(index);
    const log = this.log.rotate();
    const removals = await arraysOfRemovals(removed, pace);
    await writeSnapshot(this.#snapshot, { version, log, shape, arrays: [...arrays, ...removals] }, pace);
    await this.log.forget(log);
  }

  async #readWhole(version: string, lexicon: CompiledLexicon, pace: Pacer): Promise<Restored | null> {
    const snapshot = await readSnapshot(this.#snapshot, version, pace);
    if (!snapshot && (await this.#isPartial())) return null;
    const index = snapshot && (await indexOfParts(snapshot, lexicon, pace));
    const removed = snapshot ? await removedIn(snapshot, pace) : [];
    const writes = await this.log.read(snapshot?.log ?? 1, pace);
    return writes && { index, removed, writes };
  }

  /** True when there is a snapshot, though none to be used, or a log that adds to one that is gone. */
  async #isPartial(): Promise<boolean> {
    const exists = await stat(this.#snapshot).then(
      () => true,
      () => false,
    );
    return exists || ((await this.log.oldest()) ?? 1) > 1;
  }

  async #startAnew(): Promise<Restored> {
    // The snapshot last: a log without it would pass for all there is.
    const ours = (await readdir(this.#directory)).filter((name) => name.startsWith('search.')).sort();
    for (const name of ours) await rm(join(this.#directory, name), { force: true });
    return nothing;
  }

  get #snapshot(): string {
    return join(this.#directory, 'search.snapshot');
  }
}

async function arraysOfRemovals(
  removed: readonly DocumentRevision[],
  pace: Pacer,
): Promise<readonly NamedArray[]> {
  const ids = new TextColumn();
  for (const { id } of removed) {
    ids.push(id);
    await pace();
  }
  const { units, starts } = ids.parts();
  const revisions = Float64Array.from(removed, ({ revision }) => revision);
  return [
    ['removed.units', units],
    ['removed.starts', starts],
    ['removed.revisions', revisions],
  ];
}

async function removedIn({ arrays }: Snapshot, pace: Pacer): Promise<readonly DocumentRevision[]> {
  const byName = new Map(arrays);
  const ids = new TextColumn(
    byName.get('removed.units') as Uint16Array,
    byName.get('removed.starts') as Uint32Array,
  );
  const removed: DocumentRevision[] = [];
  for (const revision of byName.get('removed.revisions') ?? []) {
    removed.push({ id: ids.of(removed.length), revision });
    await pace();
  }
  return removed;
}
