import { doubled } from './numbers.ts';

/** Texts by slot, in two arrays: tens of thousands of strings would keep the garbage collector busy. */
export class TextColumn {
  #units: Uint16Array;
  /** Where each text starts in `#units`; one more than there are texts. */
  #starts: Uint32Array;
  #count: number;

  /** `count`: how many texts there are where `starts` has room for more. */
  constructor(
    units: Uint16Array = new Uint16Array(1024),
    starts: Uint32Array = new Uint32Array(1),
    count = starts.length - 1,
  ) {
    this.#units = units;
    this.#starts = starts;
    this.#count = count;
  }

  get length(): number {
    return this.#count;
  }

  /** Returns the slot. */
  push(text: string): number {
    const start = this.#starts[this.#count] as number;
    const end = start + text.length;
    while (end > this.#units.length) this.#units = doubled(this.#units);
    for (let at = 0; at < text.length; at++) this.#units[start + at] = text.charCodeAt(at);
    if (this.#count + 1 >= this.#starts.length) this.#starts = doubled(this.#starts);
    this.#starts[this.#count + 1] = end;
    return this.#count++;
  }

  of(slot: number): string {
    const { buffer, byteOffset } = this.#units;
    const start = this.#starts[slot] as number;
    const end = this.#starts[slot + 1] as number;
    return Buffer.from(buffer, byteOffset + start * 2, (end - start) * 2).toString('utf16le');
  }

  isAt(slot: number, text: string): boolean {
    const start = this.#starts[slot] as number;
    if ((this.#starts[slot + 1] as number) - start !== text.length) return false;
    for (let at = 0; at < text.length; at++)
      if (this.#units[start + at] !== text.charCodeAt(at)) return false;
    return true;
  }

  /** Order of two texts by UTF-16 units, as `<` has it. */
  compare(left: number, right: number): number {
    const start = this.#starts[left] as number;
    const other = this.#starts[right] as number;
    const length = (this.#starts[left + 1] as number) - start;
    const otherLength = (this.#starts[right + 1] as number) - other;
    for (let at = 0; at < Math.min(length, otherLength); at++) {
      const difference = (this.#units[start + at] as number) - (this.#units[other + at] as number);
      if (difference !== 0) return difference;
    }
    return length - otherLength;
  }

  /** The arrays as they are: what is in them no longer changes, later texts come after. */
  parts(): { readonly units: Uint16Array; readonly starts: Uint32Array } {
    const starts = this.#starts.subarray(0, this.#count + 1);
    return { units: this.#units.subarray(0, starts[this.#count]), starts };
  }
}

/** FNV-1a over UTF-16 units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
