import { DOCUMENT_KINDS } from '../../documents.ts';
import { ranking } from '../../ranking.ts';
import type { CodeColumn } from './columns.ts';

/** How much each value of a column tells of what the best hits have in common; adds up to 1. */
export type Profile = {
  readonly column: CodeColumn;
  readonly weights: Float32Array;
  readonly telling: readonly number[];
};

export type AffinitySource = {
  readonly fields: Profile;
  readonly stages: Profile;
  readonly kinds: CodeColumn;
  /** What it is worth for those who have a problem themselves (0 to 1). */
  readonly asking: number;
};

/** By how much a value weighs less where a document has so many of them. */
const divisors = Float32Array.from({ length: 256 }, (_, length) => length ** ranking.affinity.breadth || 1);

/** Needs and enterprises ask; universities, people, platforms and what they can do offer. */
const asks = Uint8Array.from(DOCUMENT_KINDS, (kind) => (kind === 'NEED' || kind === 'ENTERPRISE' ? 1 : 0));

/** How much of what the best hits have in common a document shares, 0 to 1. Asked for tens of thousands of slots a query. */
export class SharedAffinity {
  readonly #fields: Profile;
  readonly #stages: Profile;
  readonly #kinds: CodeColumn;
  readonly #asking: number;
  readonly #part = ranking.affinity.stage;

  constructor({ fields, stages, kinds, asking }: AffinitySource) {
    this.#fields = fields;
    this.#stages = stages;
    this.#kinds = kinds;
    this.#asking = asking;
  }

  /** Gives each slot its part of a bonus. */
  addTo(slots: Uint32Array, scores: Float32Array, bonus: number): void {
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at] as number;
      const share = this.of(slot);
      if (share > 0) scores[slot] = (scores[slot] as number) + bonus * share;
    }
  }

  of(slot: number): number {
    const affinity = shared(this.#fields, slot) * (1 - this.#part) + shared(this.#stages, slot) * this.#part;
    if (affinity === 0) return 0;
    const kind = this.#kinds.values[this.#kinds.starts[slot] as number] as number;
    return asks[kind] === 1 ? affinity * this.#asking : affinity;
  }
}

function shared({ column, weights, telling }: Profile, slot: number): number {
  if (telling.length === 0) return 0;
  const { values } = column;
  const start = column.starts[slot] as number;
  const length = column.lengths[slot] as number;
  let affinity = 0;
  for (let at = start; at < start + length; at++) affinity += weights[values[at] as number] as number;
  return affinity === 0 ? 0 : affinity / (divisors[length] as number);
}
