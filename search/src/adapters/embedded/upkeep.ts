import type { SearchDocument } from '../../documents.ts';
import { SearchError, SearchUnavailable, SearchWriteFailed } from '../../errors.ts';
import { CompiledLexicon } from '../../lexicon/compiled-lexicon.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { ReindexProgress } from '../../port.ts';
import { buildIndex } from './build/build-index.ts';
import { mergerAside } from './build/merge-aside.ts';
import type { Persistence } from './disk/persistence.ts';
import type { HeldIndex } from './held-index.ts';
import { createPacer } from './pacer.ts';
import { rehearse } from './rehearsal.ts';
import { compacted, freeze, isFrozen, isUntidy, mergeMany, type Tidying } from './tidy.ts';
import { snapshotVersion } from './version.ts';

/** Logged writes after which a snapshot is taken, and the share of dead documents from which the index is written anew. */
const SNAPSHOT_EVERY = 5000;
const MOST_DEAD = 0.2;
/** Fresh segments from which writes wait until one is frozen: this bounds the memory that a flood of them takes. */
const MOST_FRESH = 4;

export type Rebuild = {
  readonly documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>;
  /** Another lexicon, to be taken into use with the new index. */
  readonly lexicon?: Lexicon | undefined;
  readonly onProgress?: ((progress: ReindexProgress) => void) | undefined;
};

/** The long work on an index: tidying and snapshots, one at a time, and rebuilding beside them. */
export class Upkeep {
  readonly #held: HeldIndex;
  readonly #files: Persistence | null;
  readonly #ending = new AbortController();
  #work: Promise<unknown> = Promise.resolve();
  #rebuilding: Promise<unknown> = Promise.resolve();
  #waitsToTidy = false;

  constructor(held: HeldIndex, files: Persistence | null) {
    this.#held = held;
    this.#files = files;
  }

  /** Takes over what the files hold. */
  async restore(): Promise<void> {
    if (!this.#files) return;
    const held = this.#held;
    const { pace } = this.#tidying();
    const version = snapshotVersion(held.lexicon);
    const { index, removed, writes } = await this.#files.read(version, held.current.lexicon, pace);
    if (index) {
      await rehearse(index, pace);
      await held.replace({ build: async () => index, pace });
    }
    for (const revision of removed) held.tombstones.set(revision);
    for (const write of writes) {
      held.write(write);
      if (isUntidy(held.current)) await freeze(held.current, pace);
      await pace();
    }
  }

  /** An index of the given documents instead of the one in use. Returns how many it holds. */
  rebuild(rebuild: Rebuild): Promise<number> {
    const result = this.#rebuilding.then(() => this.#rebuild(rebuild));
    this.#rebuilding = result.catch(() => {});
    return result;
  }

  /** Makes the index small and writes a snapshot. */
  flush(): Promise<void> {
    return this.#exclusively(() => this.#flush());
  }

  /** In the background while little waits; a flood of writes waits for it. */
  async afterWrite(): Promise<void> {
    const { current } = this.#held;
    const flooded = current.fresh.length >= MOST_FRESH;
    if (!isUntidy(current) || (this.#waitsToTidy && !flooded)) return;
    this.#waitsToTidy = true;
    const tidied = this.#exclusively(async () => {
      this.#waitsToTidy = false;
      await freeze(current, createPacer());
      await mergeMany(current, this.#tidying());
      if (this.#files && this.#files.log.entries >= SNAPSHOT_EVERY) await this.#flush();
    });
    if (flooded) await tidied;
    else tidied.catch(() => {});
  }

  /** Calls off what is being built, and writes a snapshot where the log holds anything. */
  async end(): Promise<void> {
    this.#ending.abort();
    await Promise.all([this.#work, this.#rebuilding]);
    if (this.#files && this.#files.log.entries > 0) await this.#save(this.#files);
    await this.#files?.log.close();
  }

  async #rebuild({ documents, lexicon, onProgress = () => {} }: Rebuild): Promise<number> {
    const { pace } = this.#tidying();
    const { tombstones, current } = this.#held;
    const compiled = lexicon ? await CompiledLexicon.compile(lexicon, pace) : current.lexicon;
    const signal = this.#ending.signal;

    const build = async () => {
      const index = await unlessAborted(
        signal,
        buildIndex({
          ...{ documents, lexicon: lexicon ?? this.#held.lexicon, compiled, pace, signal },
          accepts: ({ id, revision }) => revision >= (tombstones.get(id) ?? revision),
          onProgress: (done) => onProgress({ done, phase: 'FILLING' }),
        }),
      );
      onProgress({ done: index.live, phase: 'SWAPPING' });
      return index;
    };
    await this.#held.replace({ build, pace, lexicon });
    const { live } = this.#held.current;
    const files = this.#files;
    if (files) await this.#exclusively(() => this.#save(files));
    onProgress({ done: live, phase: 'DONE' });
    return live;
  }

  #exclusively<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#work.then(work);
    this.#work = result.catch(() => {});
    return result;
  }

  #tidying(): Tidying {
    const pace = createPacer();
    return { pace, merge: mergerAside(pace, this.#ending.signal) };
  }

  async #flush(): Promise<void> {
    const held = this.#held;
    const tidying = this.#tidying();
    await freeze(held.current, tidying.pace);
    await mergeMany(held.current, tidying, 1);
    while (!isFrozen(held.current)) await freeze(held.current, tidying.pace);
    const { used, live } = held.current;
    if (used - live > MOST_DEAD * used) {
      const build = () => compacted(held.current, tidying);
      await held.replace({ build, pace: tidying.pace, derived: true });
    }
    if (this.#files) await this.#save(this.#files);
  }

  async #save(files: Persistence): Promise<void> {
    const { pace } = this.#tidying();
    const held = this.#held;
    try {
      while (!isFrozen(held.current)) await freeze(held.current, pace);
      const version = snapshotVersion(held.lexicon);
      await files.save({ index: held.current, version, removed: held.tombstones.entries(), pace });
    } catch (cause) {
      throw cause instanceof SearchError ? cause : new SearchWriteFailed('snapshot', cause);
    }
  }
}

/** A source that never answers must not keep the engine from closing. */
function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(new SearchUnavailable());
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
