import type { DocumentKind } from '../documents.ts';
import { type AffinityWeights, ranking } from '../ranking.ts';
import type { Candidate, Scored, Statistics } from './candidate.ts';
import { inOrder } from './order.ts';

type Column = 'fields' | 'stages';

/** How much each code tells of what the best hits have in common; adds up to 1. */
type Profile = ReadonlyMap<string, number>;

/** What the best hits have in common beyond words: the fields and the stages of the chain they are filed under. */
export type Affinity = {
  /** Of the best hit: what a share of the common is measured by. */
  readonly most: number;
  readonly fields: Profile;
  readonly stages: Profile;
};

/** Null where the best hits have nothing in common. */
export function affinityOf(scored: readonly Scored[], statistics: Statistics): Affinity | null {
  const witnesses = inOrder(scored, 'RELEVANCE', undefined).slice(0, ranking.affinity.witnesses);
  const most = witnesses[0]?.score ?? 0;
  if (most === 0) return null;
  const fields = profileOf('fields', witnesses, statistics);
  if (fields.size === 0) return null;
  return { most, fields, stages: profileOf('stages', witnesses, statistics) };
}

/** Documents that share it gain, so that who solves just this problem is found though the text puts it otherwise. */
export function addAffinity(scored: readonly Scored[], affinity: Affinity, weights: AffinityWeights): void {
  for (const each of scored)
    each.score += weights.bonus * affinity.most * sharedBy(each.candidate, affinity, weights);
}

/** How many may follow, since few hits are worth much beside the best. */
export function roomAfter(scored: readonly Scored[], { most }: Affinity): number {
  const { enough, strong } = ranking.affinity;
  return Math.max(0, enough - scored.filter(({ score }) => score >= strong * most).length);
}

/** Fields to look for further documents in; what very many are filed under tells too little. */
export function fieldsToFollow({ fields }: Affinity, statistics: Statistics): Profile {
  const { mostHolders } = ranking.affinity;
  return new Map([...fields].filter(([code]) => statistics.countFiled('fields', code) <= mostHolders));
}

/** Candidates that hold no word of the query but work on the same, the best first. */
export function fillers(
  candidates: readonly Candidate[],
  affinity: Affinity,
  weights: AffinityWeights,
): readonly Scored[] {
  return candidates
    .map((candidate) => ({ candidate, share: sharedBy(candidate, affinity, weights) }))
    .filter(({ share }) => share >= ranking.affinity.leastToFill)
    .sort((left, right) => right.share - left.share)
    .map(({ candidate, share }) => ({ candidate, score: weights.fill * affinity.most * share }));
}

/** Values that the best hits share far more than all documents do. The better a hit, the more it says. */
function profileOf(column: Column, witnesses: readonly Scored[], statistics: Statistics): Profile {
  const shares = new Map<string, number>();
  let total = 0;
  for (const { candidate, score } of witnesses) {
    const codes = new Set(candidate[column]);
    if (codes.size === 0) continue;
    const says = score ** ranking.affinity.power;
    total += says;
    const each = says / codes.size ** ranking.affinity.spread;
    for (const code of codes) shares.set(code, (shares.get(code) ?? 0) + each);
  }
  const telling = new Map<string, number>();
  let sum = 0;
  for (const [code, share] of shares) {
    const usual = Math.max(1, statistics.countFiled(column, code)) / Math.max(1, statistics.documents);
    const lift = share / total / usual;
    if (share / total < ranking.affinity.share || lift < ranking.affinity.lift) continue;
    const weight = (share / total) * Math.log(lift);
    telling.set(code, weight);
    sum += weight;
  }
  return new Map(Array.from(telling, ([code, weight]) => [code, weight / sum]));
}

function sharedBy(
  { kind, fields, stages }: Candidate,
  affinity: Affinity,
  { asking }: AffinityWeights,
): number {
  const { stage } = ranking.affinity;
  const share = shared(fields, affinity.fields) * (1 - stage) + shared(stages, affinity.stages) * stage;
  return offers(kind) ? share : share * asking;
}

/** Universities, people, platforms and what they can do; not those who have a problem themselves. */
function offers(kind: DocumentKind): boolean {
  return kind !== 'NEED' && kind !== 'ENTERPRISE';
}

/** Less where a document is filed under everything. */
function shared(codes: readonly string[], profile: Profile): number {
  const distinct = new Set(codes);
  let share = 0;
  for (const code of distinct) share += profile.get(code) ?? 0;
  return share === 0 ? 0 : share / distinct.size ** ranking.affinity.breadth;
}
