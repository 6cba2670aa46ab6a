import { hashOf, type TextColumn } from './text-column.ts';

const EMPTY = 0;
const RELEASED = -1;

/** Which slot holds a document: an open hash table over the column of ids, without an object per document. */
export class IdTable {
  readonly #ids: TextColumn;
  /** Slot + 1, `EMPTY` or `RELEASED`; the length is a power of two. */
  #entries: Int32Array;
  /** Entries that are not empty. */
  #taken: number;

  constructor(ids: TextColumn, entries: Int32Array = new Int32Array(1024)) {
    this.#ids = ids;
    this.#entries = entries;
    this.#taken = countTaken(entries);
  }

  get entries(): Int32Array {
    return this.#entries;
  }

  get(id: string): number | undefined {
    const entry = this.#entries[this.#find(id)] as number;
    return entry > 0 ? entry - 1 : undefined;
  }

  /** Takes the place of an older slot with the same id. `slot` has to be in the column already. */
  set(id: string, slot: number): void {
    const at = this.#find(id);
    if (this.#entries[at] === EMPTY) this.#taken++;
    this.#entries[at] = slot + 1;
    if (this.#taken * 2 > this.#entries.length) this.#rehash();
  }

  delete(id: string): void {
    const at = this.#find(id);
    if ((this.#entries[at] as number) > 0) this.#entries[at] = RELEASED;
  }

  /** The entry of an id, or the empty one where it would go. */
  #find(id: string): number {
    const mask = this.#entries.length - 1;
    for (let at = hashOf(id) & mask; ; at = (at + 1) & mask) {
      const entry = this.#entries[at] as number;
      if (entry === EMPTY || (entry > 0 && this.#ids.isAt(entry - 1, id))) return at;
    }
  }

  /** Without what was released, in twice the room where that is not enough. */
  #rehash(): void {
    const live = this.#entries.filter((entry) => entry > 0);
    let size = this.#entries.length;
    while (live.length * 3 > size) size *= 2;
    this.#entries = new Int32Array(size);
    this.#taken = live.length;
    const mask = size - 1;
    for (const entry of live) {
      let at = hashOf(this.#ids.of(entry - 1)) & mask;
      while (this.#entries[at] !== EMPTY) at = (at + 1) & mask;
      this.#entries[at] = entry;
    }
  }
}

/** A plain loop: there are hundreds of thousands, and nobody may wait for them. */
function countTaken(entries: Int32Array): number {
  let taken = 0;
  for (let at = 0; at < entries.length; at++) if (entries[at] !== EMPTY) taken++;
  return taken;
}
