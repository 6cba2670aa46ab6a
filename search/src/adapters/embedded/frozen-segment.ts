/** The parts of a frozen segment, as they are kept on disk; they lie in memory that threads share. */
export type SegmentParts = {
  /** All terms in code-unit order, joined, as UTF-16. */
  readonly characters: Uint16Array;
  /** Where each term starts in `characters`; one more than there are terms. */
  readonly termStarts: Uint32Array;
  readonly counts: Uint32Array;
  /** Where each list starts in `postings`; one more than there are terms. */
  readonly listStarts: Uint32Array;
  readonly postings: Uint8Array;
};

/** Postings that no longer change: sorted terms and compressed lists in a few typed arrays. */
export class FrozenSegment {
  readonly parts: SegmentParts;

  constructor(parts: SegmentParts) {
    this.parts = parts;
  }

  get size(): number {
    return this.parts.counts.length;
  }

  /** Position of a term, or -1. */
  find(term: string): number {
    const at = this.lowerBound(term);
    return at < this.size && this.#compare(at, term) === 0 ? at : -1;
  }

  /** The first position whose term is not before `term`. */
  lowerBound(term: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(middle, term) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Positions of the terms that begin so. */
  *beginning(beginning: string): IterableIterator<number> {
    for (let at = this.lowerBound(beginning); at < this.size && this.#begins(at, beginning); at++) yield at;
  }

  term(at: number): string {
    const { characters, termStarts } = this.parts;
    return String.fromCharCode(...characters.subarray(termStarts[at] ?? 0, termStarts[at + 1] ?? 0));
  }

  /** UTF-16 units of a term. */
  lengthOf(at: number): number {
    const { termStarts } = this.parts;
    return (termStarts[at + 1] ?? 0) - (termStarts[at] ?? 0);
  }

  count(at: number): number {
    return this.parts.counts[at] ?? 0;
  }

  forEachSlot(at: number, visit: (slot: number, impact: number) => void): void {
    const { postings, listStarts } = this.parts;
    const end = listStarts[at + 1] ?? 0;
    let byte = listStarts[at] ?? 0;
    let slot = 0;
    while (byte < end) {
      let gap = 0;
      let shift = 0;
      let part = postings[byte++] ?? 0;
      while (part > 127) {
        gap |= (part & 127) << shift;
        shift += 7;
        part = postings[byte++] ?? 0;
      }
      slot += gap | (part << shift);
      visit(slot, postings[byte++] ?? 0);
    }
  }

  /** Writes the slots of a list into `slots` from `from` on; returns where it ends. */
  slotsInto(at: number, slots: Uint32Array, from: number): number {
    let count = from;
    this.forEachSlot(at, (slot) => {
      slots[count++] = slot;
    });
    return count;
  }

  #begins(at: number, beginning: string): boolean {
    const { characters, termStarts } = this.parts;
    const start = termStarts[at] ?? 0;
    if (this.lengthOf(at) < beginning.length) return false;
    for (let index = 0; index < beginning.length; index++) {
      if (characters[start + index] !== beginning.charCodeAt(index)) return false;
    }
    return true;
  }

  #compare(at: number, term: string): number {
    const { characters, termStarts } = this.parts;
    const start = termStarts[at] ?? 0;
    const length = (termStarts[at + 1] ?? 0) - start;
    const shared = Math.min(length, term.length);
    for (let index = 0; index < shared; index++) {
      const difference = (characters[start + index] ?? 0) - term.charCodeAt(index);
      if (difference !== 0) return difference;
    }
    return length - term.length;
  }
}
