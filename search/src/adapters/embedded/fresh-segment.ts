import type { SegmentParts } from './frozen-segment.ts';
import type { Pacer } from './pacer.ts';
import { ByteWriter } from './postings.ts';
import { shared, sharedArray } from './shared-memory.ts';

/** A posting in one number: the slot relative to the segment's first, and the impact in the low byte. */
export type PackedPosting = number;

/** Postings of the latest documents, in the order they came. */
export class FreshSegment {
  readonly base: number;
  readonly lists = new Map<string, PackedPosting[]>();
  documents = 0;
  postings = 0;
  /** Terms by their first character, so that a prefix is found without sorting. */
  readonly buckets = new Map<string, string[]>();

  constructor(base: number) {
    this.base = base;
  }

  /** Terms that begin so, in no order. */
  *beginning(beginning: string): IterableIterator<string> {
    for (const term of this.buckets.get(beginning.charAt(0)) ?? [])
      if (term.startsWith(beginning)) yield term;
  }

  forEachSlot(term: string, visit: (slot: number) => void): void {
    for (const packed of this.lists.get(term) ?? []) visit(this.base + (packed >> 8));
  }

  /** `onNew` hears of terms that this segment did not hold before. */
  add(slot: number, impacts: ReadonlyMap<string, number>, onNew: (term: string) => void): void {
    this.documents++;
    this.postings += impacts.size;
    for (const [term, impact] of impacts) {
      const packed = ((slot - this.base) << 8) | impact;
      const list = this.lists.get(term);
      if (list) list.push(packed);
      else {
        this.lists.set(term, [packed]);
        onNew(term);
        const bucket = this.buckets.get(term.charAt(0));
        if (bucket) bucket.push(term);
        else this.buckets.set(term.charAt(0), [term]);
      }
    }
  }
}

/** Collects terms in ascending order into the parts of a frozen segment. */
export class SegmentWriter {
  readonly #terms: string[] = [];
  readonly #counts: number[] = [];
  readonly #starts: number[] = [0];
  readonly #bytes: ByteWriter;
  #previous = 0;
  #count = 0;
  #characters = 0;

  /** `size`: about how many bytes the lists will take; growing later costs a copy at a stretch. */
  constructor(size: number) {
    this.#bytes = new ByteWriter(size);
  }

  posting(slot: number, impact: number): void {
    this.#bytes.posting(slot - this.#previous, impact);
    this.#previous = slot;
    this.#count++;
  }

  /** Ends the list of `term`; an empty list leaves no trace. */
  endTerm(term: string): void {
    if (this.#count === 0) return;
    this.#terms.push(term);
    this.#characters += term.length;
    this.#counts.push(this.#count);
    this.#starts.push(this.#bytes.length);
    this.#count = 0;
    this.#previous = 0;
  }

  async finish(pace: Pacer): Promise<SegmentParts> {
    const characters = sharedArray('Uint16Array', this.#characters) as Uint16Array;
    const termStarts = sharedArray('Uint32Array', this.#terms.length + 1) as Uint32Array;
    let at = 0;
    for (const [index, term] of this.#terms.entries()) {
      for (let unit = 0; unit < term.length; unit++) characters[at++] = term.charCodeAt(unit);
      termStarts[index + 1] = at;
      await pace();
    }
    return {
      characters,
      termStarts,
      counts: shared(Uint32Array.from(this.#counts)),
      listStarts: shared(Uint32Array.from(this.#starts)),
      postings: this.#bytes.finish(),
    };
  }
}
