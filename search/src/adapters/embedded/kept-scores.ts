import type { Plan } from '../../plan/plan.ts';
import type { Understood } from '../../query.ts';
import type { InvertedIndex } from './inverted-index.ts';

/** What a text finds in an index before any filter: what one page, the next and its facets have in common. */
export type TextScores = {
  readonly plan: Plan;
  readonly understood: Understood;
  readonly slots: Uint32Array;
  /** By slot; 0 for what was not found. */
  readonly scores: Float32Array;
};

type Entry = {
  /** An index that was replaced must not be held in memory by its last search. */
  readonly index: WeakRef<InvertedIndex>;
  readonly text: string;
  /** Each write adds a slot or ends a life, so that an index with as many of both says the same. */
  readonly used: number;
  readonly live: number;
  readonly found: TextScores;
};

/** A need is held against several lists at once; more would be memory for nobody. */
const MOST_KEPT = 6;

/**
 * Remembers what the latest texts found: a page asks for the same text with other filters a moment later. Buffers are
 * used again, since typed arrays of this size are a burden to the garbage collector.
 */
export class KeptScores {
  /** The latest last. */
  readonly #entries: Entry[] = [];
  readonly #free: Float32Array[] = [];

  find(index: InvertedIndex, text: string): TextScores | null {
    const { used, live } = index;
    const at = this.#entries.findIndex(
      (entry) =>
        entry.text === text && entry.index.deref() === index && entry.used === used && entry.live === live,
    );
    const [entry] = at < 0 ? [] : this.#entries.splice(at, 1);
    if (!entry) return null;
    this.#entries.push(entry);
    return entry.found;
  }

  /** Copies what it is given; returns what it keeps. */
  keep(index: InvertedIndex, text: string, found: TextScores): TextScores {
    const { used, live } = index;
    this.#drop(index, text);
    const scores = this.#buffer(used).fill(0);
    for (let at = 0; at < found.slots.length; at++) {
      const slot = found.slots[at] as number;
      scores[slot] = found.scores[slot] as number;
    }
    const own = { ...found, slots: found.slots.slice(), scores };
    this.#entries.push({ index: new WeakRef(index), text, used, live, found: own });
    return own;
  }

  /** What holds for another state of an index is of no use any more, nor is an index that was replaced. */
  #drop(index: InvertedIndex, text: string): void {
    const isOver = (entry: Entry) =>
      entry.index.deref() !== index ||
      entry.used !== index.used ||
      entry.live !== index.live ||
      entry.text === text;
    for (let at = this.#entries.length - 1; at >= 0; at--) {
      const entry = this.#entries[at];
      if (entry && isOver(entry)) this.#release(at);
    }
    if (this.#entries.length >= MOST_KEPT) this.#release(0);
  }

  #release(at: number): void {
    const [entry] = this.#entries.splice(at, 1);
    if (entry && this.#free.length < MOST_KEPT) this.#free.push(entry.found.scores);
  }

  #buffer(used: number): Float32Array {
    const free = this.#free.pop();
    return free && free.length >= used ? free : new Float32Array(Math.ceil(used * 1.1) + 64);
  }
}
