import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { RefusedRevision } from '../../port.ts';
import type { LoggedWrite } from './disk/write-log.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { Pacer } from './pacer.ts';
import { Tombstones } from './tombstones.ts';

/** Writes that may wait for an index that is being taken over before further ones have to wait for it. */
const MOST_WAITING = 256;

/** The last write of each id since an index began to be built, to be repeated on it. */
type Journal = Map<string, LoggedWrite>;

export type Replacement = {
  readonly build: () => Promise<InvertedIndex>;
  readonly pace: Pacer;
  /** The lexicon of the new index; by default that of the index in use. */
  readonly lexicon?: Lexicon | undefined;
  /** True for another form of the index in use: of no worth once that one has been replaced. */
  readonly derived?: boolean;
};

/** The index in use, and what has to be repeated on one that will replace it. */
export class HeldIndex {
  readonly tombstones = new Tombstones();
  #current: InvertedIndex;
  #lexicon: Lexicon;
  readonly #journals = new Set<Journal>();
  #takingOver: Promise<unknown> | null = null;

  constructor(index: InvertedIndex, lexicon: Lexicon) {
    this.#current = index;
    this.#lexicon = lexicon;
  }

  get current(): InvertedIndex {
    return this.#current;
  }

  /** That of the index in use. */
  get lexicon(): Lexicon {
    return this.#lexicon;
  }

  /** True while another index is being built. */
  get replacing(): boolean {
    return this.#journals.size > 0;
  }

  /** The newest revision known of a document, be it held or removed. */
  revisionOf(id: string): number | undefined {
    return this.#current.revisionOf(id) ?? this.tombstones.get(id);
  }

  /** Carries a write out, unless a newer revision is known. */
  write(write: LoggedWrite): RefusedRevision | null {
    const { id, revision } = 'put' in write ? write.put : write.remove;
    const current = this.revisionOf(id);
    if (current !== undefined && revision < current) return { id, revision, current };
    if ('put' in write) this.tombstones.delete(id);
    else this.tombstones.set(write.remove);
    apply(this.#current, write);
    for (const journal of this.#journals) {
      // Deleted first: it has to be repeated after all that came before it.
      journal.delete(id);
      journal.set(id, write);
    }
    return null;
  }

  /** Resolves when a write may begin: at once, unless an index is being taken over and many writes wait for it. */
  async room(): Promise<void> {
    const waiting = Math.max(0, ...Array.from(this.#journals, ({ size }) => size));
    if (this.#takingOver && waiting > MOST_WAITING) await this.#takingOver.catch(() => {});
  }

  /** Takes another index into use, with all that was written while it was built. When `build` fails, nothing changes. */
  async replace({ build, pace, lexicon, derived = false }: Replacement): Promise<void> {
    const journal: Journal = new Map();
    const before = this.#current;
    this.#journals.add(journal);
    try {
      const next = await build();
      this.#takingOver = repeat(journal, next, pace, () => {
        if (derived && this.#current !== before) return;
        this.#current = next;
        this.#lexicon = lexicon ?? this.#lexicon;
      });
      await this.#takingOver;
    } finally {
      this.#journals.delete(journal);
      this.#takingOver = null;
    }
  }
}

/** Sees the writes that come while it goes on, too. `swap` is one with its last step: no write falls between. */
async function repeat(journal: Journal, next: InvertedIndex, pace: Pacer, swap: () => void): Promise<void> {
  for (const [id, write] of journal) {
    journal.delete(id);
    const { revision } = 'put' in write ? write.put : write.remove;
    if (revision >= (next.revisionOf(id) ?? revision)) apply(next, write);
    await pace();
  }
  swap();
}

function apply(index: InvertedIndex, write: LoggedWrite): void {
  if ('put' in write) index.add(write.put);
  else index.remove(write.remove.id);
}
