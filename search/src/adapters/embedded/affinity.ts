import { FIELD_MARK } from '../../analysis/tokens.ts';
import { ranking } from '../../ranking.ts';
import type { CodeColumn } from './columns.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { firstInOrder } from './rank.ts';
import type { Scored } from './scorer.ts';

/**
 * What the best hits have in common beyond words: the fields they are filed under. Documents in the same fields gain,
 * so that someone who solves just this problem is found though the text puts it otherwise.
 */
export function addFieldAffinity(index: InvertedIndex, scored: Scored, mayFill: boolean): Uint32Array {
  const { slots, scores } = scored;
  const witnesses = firstInOrder({
    index,
    slots,
    scores,
    order: 'RELEVANCE',
    near: undefined,
    wanted: ranking.affinity.witnesses,
  });
  const fields = telling(index, witnesses, scores);
  if (fields.size === 0) return slots;
  const most = scores[witnesses[0] ?? 0] ?? 0;
  const column = index.columns.coded.field;
  const weights = Float32Array.from(column.names, (_, value) => fields.get(value) ?? 0);
  for (const slot of slots) {
    const affinity = affinityOf(column, slot, weights);
    if (affinity > 0) scores[slot] = (scores[slot] ?? 0) + ranking.affinity.bonus * most * affinity;
  }
  if (!mayFill || slots.length >= ranking.affinity.enough) return slots;
  return fill(index, scored, fields, most);
}

/** Few hits: documents in the same fields follow them. */
function fill(
  index: InvertedIndex,
  { slots, scores, add }: Scored,
  fields: ReadonlyMap<number, number>,
  most: number,
): Uint32Array {
  const column = index.columns.coded.field;
  const weights = Float32Array.from(column.names, (_, value) => fields.get(value) ?? 0);
  const added: number[] = [];
  for (const field of fields.keys()) {
    for (const slot of index.holders(FIELD_MARK + (column.names[field] ?? ''))) {
      if (index.columns.alive[slot] !== 1 || (scores[slot] ?? 0) > 0) continue;
      const affinity = affinityOf(column, slot, weights);
      if (affinity < ranking.affinity.leastToFill) continue;
      add(slot, ranking.affinity.fill * most * affinity);
      added.push(slot);
    }
  }
  const best = added.sort((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0));
  const room = Math.max(0, ranking.affinity.enough - slots.length);
  return Uint32Array.from([...slots, ...best.slice(0, room)]);
}

/** Fields by their weight; the weights add up to 1. */
function telling(
  index: InvertedIndex,
  witnesses: readonly number[],
  scores: Float32Array,
): ReadonlyMap<number, number> {
  const { field } = index.columns.coded;
  const shares = new Map<number, number>();
  let total = 0;
  for (const slot of witnesses) {
    const score = scores[slot] ?? 0;
    total += score;
    const values = field.of(slot);
    for (const value of values)
      shares.set(value, (shares.get(value) ?? 0) + score / Math.sqrt(Math.max(1, values.length)));
  }
  const weights = new Map<number, number>();
  let sum = 0;
  for (const [value, share] of shares) {
    const lift = share / total / ((field.documents[value] ?? 1) / Math.max(1, index.live));
    if (share / total < ranking.affinity.share || lift < ranking.affinity.lift) continue;
    const weight = (share / total) * Math.log(lift);
    weights.set(value, weight);
    sum += weight;
  }
  for (const [value, weight] of weights) weights.set(value, weight / sum);
  return weights;
}

function affinityOf(column: CodeColumn, slot: number, weights: Float32Array): number {
  const start = column.starts[slot] ?? 0;
  const end = start + (column.lengths[slot] ?? 0);
  let affinity = 0;
  for (let at = start; at < end; at++) affinity += weights[column.values[at] ?? 0] ?? 0;
  return affinity;
}
