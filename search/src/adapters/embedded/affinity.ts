import { FIELD_MARK } from '../../analysis/tokens.ts';
import { type AffinityWeights, ranking } from '../../ranking.ts';
import type { CodeColumn } from './columns.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { firstInOrder } from './order.ts';
import type { Scored } from './scorer.ts';
import { type Profile, SharedAffinity } from './shared-affinity.ts';
import { BestFew, countAtLeast } from './slots.ts';

export type AffinityRequest = {
  readonly index: InvertedIndex;
  readonly scored: Scored;
  readonly weights: AffinityWeights;
  /** Whether documents that hold no word of the query may follow where few do. */
  readonly mayFill: boolean;
};

/**
 * What the best hits have in common beyond words: the fields and the stages of the chain they are filed under.
 * Documents in the same ones gain, so that someone who solves just this problem is found though the text puts it otherwise.
 */
export function addAffinity({ index, scored, weights, mayFill }: AffinityRequest): Uint32Array {
  const { slots, scores } = scored;
  const wanted = ranking.affinity.witnesses;
  const witnesses = firstInOrder({ index, slots, scores, order: 'RELEVANCE', near: undefined, wanted });
  const most = scores[witnesses[0] ?? 0] ?? 0;
  if (most === 0) return slots;
  const { field, stage } = index.columns.coded;
  const fields = profileOf(index, field, witnesses, scores);
  if (fields.telling.length === 0) return slots;
  const stages = profileOf(index, stage, witnesses, scores);
  const affinity = new SharedAffinity({
    fields,
    stages,
    kinds: index.columns.coded.kind,
    asking: weights.asking,
  });
  affinity.addTo(slots, scores, weights.bonus * most);
  const { strong, enough } = ranking.affinity;
  const room = mayFill ? enough - countAtLeast(slots, scores, strong * most, enough) : 0;
  return room > 0 ? fill({ index, scored, fields, affinity, factor: weights.fill * most, room }) : slots;
}

type Filling = {
  readonly index: InvertedIndex;
  readonly scored: Scored;
  readonly fields: Profile;
  readonly affinity: SharedAffinity;
  readonly factor: number;
  /** How many may follow. */
  readonly room: number;
};

/** Few hits: documents in the same fields follow them. */
function fill({ index, scored, fields, affinity, factor, room }: Filling): Uint32Array {
  const { slots, scores, add } = scored;
  const { alive } = index.columns;
  const { leastToFill, mostHolders } = ranking.affinity;
  const best = new BestFew(scores, room);
  for (const field of fields.telling) {
    if ((fields.column.documents[field] ?? 0) > mostHolders) continue;
    const holders = index.holders(FIELD_MARK + (fields.column.names[field] ?? '')).slots;
    for (let at = 0; at < holders.length; at++) {
      const slot = holders[at] as number;
      if (alive[slot] !== 1 || (scores[slot] as number) > 0) continue;
      const share = affinity.of(slot);
      if (share < leastToFill) continue;
      add(slot, factor * share);
      best.offer(slot);
    }
  }
  const followers = best.inOrder();
  const all = new Uint32Array(slots.length + followers.length);
  all.set(slots);
  all.set(followers, slots.length);
  return all;
}

/** Values that the best hits share far more than all documents do. The better a hit, the more it says. */
function profileOf(
  index: InvertedIndex,
  column: CodeColumn,
  witnesses: readonly number[],
  scores: Float32Array,
): Profile {
  const shares = new Map<number, number>();
  let total = 0;
  for (const slot of witnesses) {
    const score = (scores[slot] ?? 0) ** ranking.affinity.power;
    const values = column.of(slot);
    if (values.length === 0) continue;
    total += score;
    const each = score / values.length ** ranking.affinity.spread;
    for (const value of values) shares.set(value, (shares.get(value) ?? 0) + each);
  }
  const weights = new Float32Array(column.names.length);
  const telling: number[] = [];
  let sum = 0;
  for (const [value, share] of shares) {
    const usual = (column.documents[value] ?? 1) / Math.max(1, index.live);
    const lift = share / total / usual;
    if (share / total < ranking.affinity.share || lift < ranking.affinity.lift) continue;
    weights[value] = (share / total) * Math.log(lift);
    sum += weights[value];
    telling.push(value);
  }
  for (const value of telling) weights[value] = (weights[value] ?? 0) / sum;
  return { column, weights, telling };
}
