/** Slots are handled by the ten thousand: plain loops over typed arrays are several times as fast as their methods. */

export function highest(slots: Uint32Array, scores: Float32Array): number {
  let best = 0;
  for (let at = 0; at < slots.length; at++) {
    const score = scores[slots[at] as number] as number;
    if (score > best) best = score;
  }
  return best;
}

/** The slots whose score is at least `least` and less than `below`. */
export function slotsWithin(
  slots: Uint32Array,
  scores: Float32Array,
  least: number,
  below = Number.POSITIVE_INFINITY,
): Uint32Array {
  const kept = new Uint32Array(slots.length);
  let count = 0;
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as number;
    const score = scores[slot] as number;
    if (score >= least && score < below) kept[count++] = slot;
  }
  return kept.subarray(0, count);
}

/** How many slots have at least this score; counts up to `enough`. */
export function countAtLeast(
  slots: Uint32Array,
  scores: Float32Array,
  least: number,
  enough: number,
): number {
  let count = 0;
  for (let at = 0; at < slots.length && count < enough; at++) {
    if ((scores[slots[at] as number] as number) >= least) count++;
  }
  return count;
}

/** Slots that hold a term, each once, in no order. */
export class Holders {
  readonly slots: Uint32Array;
  readonly #used: number;
  #marks: Uint8Array | null = null;

  /** `used`: more than any slot. */
  constructor(slots: Uint32Array, used: number) {
    this.slots = slots;
    this.#used = used;
  }

  /** `marks`: 1 for each slot. */
  static of(marks: Uint8Array): Holders {
    const slots = new Uint32Array(marks.length);
    let count = 0;
    for (let slot = 0; slot < marks.length; slot++) if (marks[slot] === 1) slots[count++] = slot;
    return new Holders(slots.subarray(0, count), marks.length);
  }

  has(slot: number): boolean {
    this.#marks ??= this.#marked();
    return this.#marks[slot] === 1;
  }

  #marked(): Uint8Array {
    const marks = new Uint8Array(this.#used);
    for (let at = 0; at < this.slots.length; at++) marks[this.slots[at] as number] = 1;
    return marks;
  }
}

/** The few best of many slots by score; of equal ones those that were offered first. */
export class BestFew {
  readonly #scores: Float32Array;
  readonly #wanted: number;
  #kept: number[] = [];
  #floor = Number.NEGATIVE_INFINITY;

  constructor(scores: Float32Array, wanted: number) {
    this.#scores = scores;
    this.#wanted = wanted;
  }

  offer(slot: number): void {
    if ((this.#scores[slot] as number) <= this.#floor) return;
    if (this.#kept.push(slot) >= this.#wanted * 2 + 64) this.#cut();
  }

  inOrder(): readonly number[] {
    this.#cut();
    return this.#kept;
  }

  /** Sorting keeps the order of equals, and what came later was put behind. */
  #cut(): void {
    const scores = this.#scores;
    this.#kept.sort((left, right) => (scores[right] as number) - (scores[left] as number));
    this.#kept.length = Math.min(this.#kept.length, this.#wanted);
    const last = this.#kept[this.#wanted - 1];
    if (last !== undefined) this.#floor = scores[last] as number;
  }
}
