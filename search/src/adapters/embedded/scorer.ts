import { weigh } from '../../candidates/weigh.ts';
import type { Unit } from '../../plan/plan.ts';
import { ranking } from '../../ranking.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { PostingReader } from './posting-reader.ts';
import { IndexVocabulary } from './vocabulary.ts';

/** Documents that hold something of the query, with a score each; `scores` is by slot and valid until the next run. */
export type Scored = {
  readonly slots: Uint32Array;
  /** 0 for whatever is not among the slots. */
  readonly scores: Float32Array;
  /** Gives a score to a slot that had none. */
  readonly add: (slot: number, score: number) => void;
};

/** Where more than one document in so many is touched, going through all of them in order is faster. */
const DENSE = 8;

/** Adds up what each document holds of a plan. Keeps its arrays from query to query. */
export class Scorer {
  #size = 0;
  #count = 0;
  #scores = new Float32Array(0);
  /** Of each slot what it gained so far, then how much of the query it holds: what is read together lies together. */
  #gained = new Float32Array(0);
  #best = new Float32Array(0);
  #seen = new Uint32Array(0);
  #round = new Uint32Array(0);
  /** What each impact is worth, for the list that is being added. */
  readonly #worth = new Float64Array(256);
  readonly #reader = new PostingReader();

  run(index: InvertedIndex, units: readonly Unit[]): Scored {
    this.#grow(index.used);
    const vocabulary = new IndexVocabulary(index);
    const count = (term: string) => vocabulary.count(term);
    const weighted = weigh(units, { documents: index.live, count });
    let total = 0;
    let seen = 0;
    for (const { unit, weight } of weighted) {
      const needed = unit.optional ? 0 : weight;
      total += needed;
      const held = unit.alternatives.filter(({ term }) => count(term) > 0);
      const [only] = held;
      if (only && held.length === 1) seen = this.#addOnly(index, only, { weight, needed, seen });
      else if (only) seen = this.#addBest(index, held, { weight, needed, seen });
    }
    return this.#finish(index.columns.alive, { seen, total, used: index.used, parts: units.length });
  }

  /** Most units are held in one way only: no other has to be compared with it. */
  #addOnly(
    index: InvertedIndex,
    { term, factor }: Held,
    { weight, needed, seen: seenBefore }: Adding,
  ): number {
    const worth = this.#worth;
    for (let impact = 0; impact < 256; impact++)
      worth[impact] = weight * (Math.fround(factor * impact) / 255);
    const gained = this.#gained;
    const noted = this.#seen;
    let seen = seenBefore;
    for (let list = this.#reader.open(index, term); list; list = this.#reader.next()) {
      const { slots, impacts, length } = list;
      for (let at = 0; at < length; at++) {
        const slot = slots[at] as number;
        const place = slot * 2;
        const before = gained[place] as number;
        if (before === 0) noted[seen++] = slot;
        gained[place] = before + (worth[impacts[at] as number] as number);
        gained[place + 1] = (gained[place + 1] as number) + needed;
      }
    }
    return seen;
  }

  #addBest(index: InvertedIndex, held: readonly Held[], adding: Adding): number {
    const best = this.#best;
    const round = this.#round;
    let touched = 0;
    for (const { term, factor } of held) {
      for (let list = this.#reader.open(index, term); list; list = this.#reader.next()) {
        const { slots, impacts, length } = list;
        for (let at = 0; at < length; at++) {
          const slot = slots[at] as number;
          const value = factor * (impacts[at] as number);
          const before = best[slot] as number;
          if (before === 0) round[touched++] = slot;
          if (value > before) best[slot] = value;
        }
      }
    }
    return this.#settle(touched, adding);
  }

  #settle(touched: number, { weight, needed, seen: seenBefore }: Adding): number {
    const best = this.#best;
    const round = this.#round;
    const gained = this.#gained;
    let seen = seenBefore;
    for (let at = 0; at < touched; at++) {
      const slot = round[at] as number;
      const place = slot * 2;
      const before = gained[place] as number;
      if (before === 0) this.#seen[seen++] = slot;
      gained[place] = before + weight * ((best[slot] as number) / 255);
      gained[place + 1] = (gained[place + 1] as number) + needed;
      best[slot] = 0;
    }
    return seen;
  }

  #finish(alive: Uint8Array, { seen, total, used, parts }: Finishing): Scored {
    const { least, longLeast, longFrom } = ranking.coverage;
    const long = parts > longFrom;
    const needed = (long ? longLeast : least) * total;
    const scale = 1 / Math.max(total, 1e-6);
    const gained = this.#gained;
    const scores = this.#scores;
    const slots = new Uint32Array(seen);
    const dense = seen * DENSE > used;
    const steps = dense ? used : seen;
    let kept = 0;
    for (let at = 0; at < steps; at++) {
      const slot = dense ? at : (this.#seen[at] as number);
      const sum = gained[slot * 2] as number;
      if (sum === 0) continue;
      const held = gained[slot * 2 + 1] as number;
      gained[slot * 2] = 0;
      gained[slot * 2 + 1] = 0;
      if (held < needed || alive[slot] === 0) continue;
      const coverage = Math.sqrt(0.02 + held * scale);
      scores[slot] = sum * scale * (long ? Math.sqrt(coverage) : coverage);
      slots[kept++] = slot;
    }
    this.#count = seen;
    return { slots: slots.subarray(0, kept), scores, add: (slot, score) => this.#add(slot, score) };
  }

  /** Forgets the scores of a run. */
  clear(): void {
    for (let at = 0; at < this.#count; at++) this.#scores[this.#seen[at] as number] = 0;
    this.#count = 0;
  }

  #add(slot: number, score: number): void {
    this.#scores[slot] = score;
    this.#seen[this.#count++] = slot;
  }

  #grow(used: number): void {
    if (used <= this.#size) return;
    this.#size = Math.ceil(used * 1.25) + 64;
    this.#scores = new Float32Array(this.#size);
    this.#gained = new Float32Array(this.#size * 2);
    this.#best = new Float32Array(this.#size);
    this.#seen = new Uint32Array(this.#size * 2);
    this.#round = new Uint32Array(this.#size);
  }
}

type Held = { readonly term: string; readonly factor: number };

/** What a unit is worth, what of it counts as held of the query, and how many slots have gained anything before. */
type Adding = { readonly weight: number; readonly needed: number; readonly seen: number };

type Finishing = {
  readonly seen: number;
  readonly total: number;
  readonly used: number;
  /** Of the query, before the most telling ones were chosen. */
  readonly parts: number;
};
