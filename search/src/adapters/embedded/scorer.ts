import { weigh } from '../../candidates/weigh.ts';
import type { Unit } from '../../plan/plan.ts';
import { ranking } from '../../ranking.ts';
import type { FrozenSegment } from './frozen-segment.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { IndexVocabulary } from './vocabulary.ts';

/** Documents that hold something of the query, with a score each; `scores` is by slot and valid until the next run. */
export type Scored = {
  readonly slots: Uint32Array;
  readonly scores: Float32Array;
  /** Gives a score to a slot that had none. */
  readonly add: (slot: number, score: number) => void;
};

/** Where more than one document in so many is touched, whoever follows is faster with all of them in order. */
const DENSE = 8;

/** Adds up what each document holds of a plan. Keeps its arrays from query to query. */
export class Scorer {
  #size = 0;
  #count = 0;
  #sum = new Float32Array(0);
  #held = new Float32Array(0);
  #best = new Float32Array(0);
  #seen = new Uint32Array(0);
  #round = new Uint32Array(0);

  run(index: InvertedIndex, units: readonly Unit[]): Scored {
    this.#grow(index.used);
    const vocabulary = new IndexVocabulary(index);
    const count = (term: string) => vocabulary.count(term);
    const weighted = weigh(units, { documents: index.live, count });
    let total = 0;
    let seen = 0;
    for (const { unit, weight } of weighted) {
      if (!unit.optional) total += weight;
      seen = this.#addUnit(index, unit, weight, seen);
    }
    const isLong = units.length > ranking.coverage.longFrom;
    if (seen * DENSE > index.used) seen = this.#inOrder(index.used);
    return this.#finish(index.columns.alive, seen, total, isLong);
  }

  #addUnit(index: InvertedIndex, unit: Unit, weight: number, seenBefore: number): number {
    let touched = 0;
    for (const { term, factor } of unit.alternatives) {
      for (const segment of index.frozen) {
        const at = segment.find(term);
        if (at >= 0) touched = this.#addList(segment, at, factor, touched);
      }
      for (const segment of index.fresh) {
        for (const packed of segment.lists.get(term) ?? []) {
          touched = this.#note(segment.base + (packed >> 8), factor * (packed & 255), touched);
        }
      }
    }
    return this.#settle(weight, unit.optional ? 0 : weight, touched, seenBefore);
  }

  #addList(segment: FrozenSegment, at: number, factor: number, touchedBefore: number): number {
    const { postings, listStarts } = segment.parts;
    const best = this.#best;
    const round = this.#round;
    const end = listStarts[at + 1] as number;
    let byte = listStarts[at] as number;
    let slot = 0;
    let touched = touchedBefore;
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
      const value = factor * (postings[byte++] as number);
      const before = best[slot] as number;
      if (before === 0) round[touched++] = slot;
      if (value > before) best[slot] = value;
    }
    return touched;
  }

  #note(slot: number, value: number, touched: number): number {
    const before = this.#best[slot] as number;
    if (value > before) this.#best[slot] = value;
    if (before !== 0) return touched;
    this.#round[touched] = slot;
    return touched + 1;
  }

  #settle(weight: number, needed: number, touched: number, seenBefore: number): number {
    let seen = seenBefore;
    for (let at = 0; at < touched; at++) {
      const slot = this.#round[at] as number;
      if (this.#sum[slot] === 0) this.#seen[seen++] = slot;
      const value = (this.#best[slot] as number) / 255;
      this.#best[slot] = 0;
      this.#sum[slot] = (this.#sum[slot] as number) + weight * value;
      this.#held[slot] = (this.#held[slot] as number) + needed;
    }
    return seen;
  }

  /** Notes what was touched anew, by slot; returns how many. */
  #inOrder(used: number): number {
    const [sum, held] = [this.#sum, this.#held];
    let count = 0;
    for (let slot = 0; slot < used; slot++) {
      if (sum[slot] !== 0 || held[slot] !== 0) this.#seen[count++] = slot;
    }
    return count;
  }

  #finish(alive: Uint8Array, seen: number, total: number, long: boolean): Scored {
    const { least, longLeast } = ranking.coverage;
    const needed = (long ? longLeast : least) * total;
    const scale = 1 / Math.max(total, 1e-6);
    const slots = new Uint32Array(seen);
    this.#count = seen;
    let kept = 0;
    for (let at = 0; at < seen; at++) {
      const slot = this.#seen[at] as number;
      const held = this.#held[slot] as number;
      this.#held[slot] = 0;
      if (held < needed || alive[slot] === 0) {
        this.#sum[slot] = 0;
        continue;
      }
      const coverage = Math.sqrt(0.02 + held * scale);
      this.#sum[slot] = (this.#sum[slot] as number) * scale * (long ? Math.sqrt(coverage) : coverage);
      slots[kept++] = slot;
    }
    return {
      slots: slots.subarray(0, kept),
      scores: this.#sum,
      add: (slot, score) => this.#add(slot, score),
    };
  }

  /** Forgets the scores of a run. */
  clear(): void {
    for (let at = 0; at < this.#count; at++) this.#sum[this.#seen[at] as number] = 0;
    this.#count = 0;
  }

  #add(slot: number, score: number): void {
    this.#sum[slot] = score;
    this.#seen[this.#count++] = slot;
  }

  #grow(used: number): void {
    if (used <= this.#size) return;
    this.#size = Math.ceil(used * 1.25) + 64;
    this.#sum = new Float32Array(this.#size);
    this.#held = new Float32Array(this.#size);
    this.#best = new Float32Array(this.#size);
    this.#seen = new Uint32Array(this.#size * 2);
    this.#round = new Uint32Array(this.#size);
  }
}
