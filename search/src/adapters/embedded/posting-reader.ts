import type { FreshSegment } from './fresh-segment.ts';
import type { FrozenSegment } from './frozen-segment.ts';
import type { InvertedIndex } from './inverted-index.ts';

/** The first `length` of each array are valid until the next list is read. */
export type PostingList = {
  slots: Uint32Array;
  impacts: Uint8Array;
  length: number;
};

/** Unpacks the lists of a term, a segment at a time, into the same arrays again and again. */
export class PostingReader {
  readonly #list: PostingList = { slots: new Uint32Array(0), impacts: new Uint8Array(0), length: 0 };
  #index: InvertedIndex | null = null;
  #term = '';
  #segment = 0;

  open(index: InvertedIndex, term: string): PostingList | null {
    this.#index = index;
    this.#term = term;
    this.#segment = 0;
    return this.next();
  }

  /** The list of the next segment that holds the term. */
  next(): PostingList | null {
    const { frozen, fresh } = this.#index ?? { frozen: [], fresh: [] };
    while (this.#segment < frozen.length + fresh.length) {
      const number = this.#segment++;
      const segment = frozen[number];
      const late = fresh[number - frozen.length];
      const isRead = segment ? this.#unpack(segment) : late && this.#copy(late);
      if (isRead) return this.#list;
    }
    this.#index = null;
    return null;
  }

  #unpack(segment: FrozenSegment): boolean {
    const place = segment.find(this.#term);
    if (place < 0) return false;
    this.#reserve(segment.count(place));
    const { postings, listStarts } = segment.parts;
    const { slots, impacts } = this.#list;
    const end = listStarts[place + 1] as number;
    let byte = listStarts[place] as number;
    let slot = 0;
    let count = 0;
    while (byte < end) {
      let part = postings[byte++] as number;
      if (part > 127) {
        let gap = part & 127;
        let shift = 7;
        part = postings[byte++] as number;
        while (part > 127) {
          gap |= (part & 127) << shift;
          shift += 7;
          part = postings[byte++] as number;
        }
        part = gap | (part << shift);
      }
      slot += part;
      slots[count] = slot;
      impacts[count++] = postings[byte++] as number;
    }
    this.#list.length = count;
    return true;
  }

  #copy({ base, lists }: FreshSegment): boolean {
    const packed = lists.get(this.#term);
    if (!packed) return false;
    this.#reserve(packed.length);
    const { slots, impacts } = this.#list;
    for (let at = 0; at < packed.length; at++) {
      const posting = packed[at] as number;
      slots[at] = base + (posting >> 8);
      impacts[at] = posting & 255;
    }
    this.#list.length = packed.length;
    return true;
  }

  #reserve(length: number): void {
    if (length <= this.#list.slots.length) return;
    const size = Math.ceil(length * 1.25) + 64;
    this.#list.slots = new Uint32Array(size);
    this.#list.impacts = new Uint8Array(size);
  }
}
