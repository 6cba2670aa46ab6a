import { type ParsedQuery, parseQuery } from '../../analysis/parse-query.ts';
import { INITIALS_MARK } from '../../analysis/tokens.ts';
import { affinityWeights, type Plan, understoodOf } from '../../plan/plan.ts';
import { planQuery } from '../../plan/plan-query.ts';
import type { SearchHit, SearchQuery, SearchResult } from '../../query.ts';
import { ranking } from '../../ranking.ts';
import { addAffinity } from './affinity.ts';
import { kilometresBetween } from './distance.ts';
import { type Filtered, filterAndCount } from './facets.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { KeptScores, TextScores } from './kept-scores.ts';
import { firstInOrder } from './order.ts';
import { containsAll, excludeSlots } from './phrases.ts';
import { reconsiderNames } from './rank.ts';
import type { Scorer } from './scorer.ts';
import { countAtLeast, highest, slotsWithin } from './slots.ts';
import { IndexVocabulary } from './vocabulary.ts';

export type Execution = {
  readonly index: InvertedIndex;
  readonly scorer: Scorer;
  readonly kept: KeptScores;
  readonly query: SearchQuery;
};

/** What was found, before it is sorted and cut into a page. */
type Candidates = { readonly slots: Uint32Array; readonly scores: Float32Array };

export type Executed = {
  readonly result: SearchResult;
  readonly plan: Plan;
  readonly page: readonly number[];
};

/** Answers a checked query from an index. */
export function execute({ index, scorer, kept, query }: Execution): Executed {
  const known = kept.find(index, query.text);
  if (known) return answer(index, query, known, select(index, query, known));
  const vocabulary = new IndexVocabulary(index);
  const parsed = parseQuery(query.text, index.lexicon);
  const plan = planQuery(parsed, { lexicon: index.lexicon, vocabulary });
  const understood = understoodOf(plan, (term) => vocabulary.count(term) > 0);
  if (plan.units.length === 0) {
    const found = { plan, understood, ...browsed(index, query, parsed) };
    return answer(index, query, found, filtered(index, query, found.slots));
  }
  try {
    const found = kept.keep(index, query.text, { plan, understood, ...ranked(index, scorer, plan) });
    return answer(index, query, found, select(index, query, found));
  } finally {
    scorer.clear();
  }
}

/** Whatever the filter is. */
function ranked(index: InvertedIndex, scorer: Scorer, plan: Plan): Candidates {
  const scored = scorer.run(index, plan.units);
  const whole = withWholeInitials(index, plan, scored.slots);
  const likely = { ...scored, slots: withoutTail(whole, scored.scores) };
  const named = reconsiderNames(index, plan, likely.slots, likely.scores);
  const weights = affinityWeights(plan);
  const mayFill = !named && plan.initials === null;
  const slots = addAffinity({ index, scored: likely, weights, mayFill });
  return { slots: narrow(index, plan.query, slots), scores: scored.scores };
}

/** Without words everything is found, unless there was text that holds none (`？！`). */
function browsed(index: InvertedIndex, query: SearchQuery, parsed: ParsedQuery): Candidates {
  const all = query.text.trim() === '' || parsed.excluded.length > 0;
  const slots = all ? index.liveSlots() : new Uint32Array();
  return { slots: narrow(index, parsed, slots), scores: new Float32Array(index.used) };
}

function answer(
  index: InvertedIndex,
  query: SearchQuery,
  { plan, understood, scores }: TextScores,
  { slots, facets }: Filtered,
): Executed {
  const { columns } = index;
  const { order, near, offset, limit } = query;
  const effective = order === 'RELEVANCE' && plan.units.length === 0 ? 'NEWEST' : order;
  const page = firstInOrder({ index, slots, scores, order: effective, near, wanted: offset + limit }).slice(
    offset,
  );
  const best = highest(slots, scores);
  const hits = page.map((slot): SearchHit => {
    const distance = near ? kilometresBetween(columns, slot, near) : Number.POSITIVE_INFINITY;
    return {
      id: index.ids.of(slot),
      kind: columns.kindOf(slot),
      revision: columns.revision[slot] ?? 0,
      score: best > 0 ? (scores[slot] ?? 0) / best : 0,
      distance: Number.isFinite(distance) ? distance : null,
      highlights: [],
      reasons: [],
    };
  });
  const total = { value: slots.length, exact: true };
  return { result: { hits, total, facets, understood }, plan, page };
}

function filtered(
  index: InvertedIndex,
  { filter, near, facets }: SearchQuery,
  slots: Uint32Array,
  counted = facets,
): Filtered {
  const slotOf = (id: string) => index.slots.get(id);
  return filterAndCount(index.columns, slots, { filter, near, facets: counted, slotOf });
}

/** Letters that may be initials must stand in a row, all of them: three of six by chance are no answer. */
function withWholeInitials(index: InvertedIndex, plan: Plan, slots: Uint32Array): Uint32Array {
  if (plan.initials === null) return slots;
  const alternatives = plan.units.flatMap((unit) => unit.alternatives);
  const isRun = (term: string) => term.startsWith(INITIALS_MARK);
  const runs = alternatives.filter(({ term }) => isRun(term)).map(({ term }) => index.holders(term));
  const words = alternatives.filter(({ term }) => !isRun(term)).map(({ term }) => index.holders(term));
  return slots.filter(
    (slot) => runs.every((holders) => holders.has(slot)) || words.some((holders) => holders.has(slot)),
  );
}

/** Of very many documents those that hold next to nothing are let go before anything is done with them. */
function withoutTail(slots: Uint32Array, scores: Float32Array): Uint32Array {
  const { many, tail } = ranking.floor;
  if (slots.length <= many) return slots;
  return slotsWithin(slots, scores, tail * highest(slots, scores));
}

/**
 * What passes the filter and is worth showing. The floor is measured from the best that may be shown: a need's own text
 * must not hide those who could solve it.
 */
function select(index: InvertedIndex, query: SearchQuery, { slots, scores }: TextScores): Filtered {
  const { usual, few, enough } = ranking.floor;
  const among = query.filter.ids?.length ? foundOf(index, query.filter.ids, scores) : slots;
  const { slots: passing } = filtered(index, query, among, []);
  const best = highest(passing, scores);
  const strong = countAtLeast(slots, scores, usual * best, enough);
  // Nothing to count and nothing to fill up with: what passed need not be filtered again.
  if (strong === enough && query.facets.length === 0) {
    return { slots: slotsWithin(passing, scores, usual * best), facets: [] };
  }
  const kept = slotsWithin(slots, scores, usual * best);
  if (strong === enough) return filtered(index, query, kept);
  const rest = slotsWithin(slots, scores, few * best, usual * best);
  const wanted = enough - strong;
  const next = firstInOrder({ index, slots: rest, scores, order: 'RELEVANCE', near: undefined, wanted });
  const all = new Uint32Array(kept.length + next.length);
  all.set(kept);
  all.set(next, kept.length);
  return filtered(index, query, all);
}

/** Of the wanted documents those that were found. */
function foundOf(index: InvertedIndex, ids: readonly string[], scores: Float32Array): Uint32Array {
  const slots = new Set(ids.flatMap((id) => index.slots.get(id) ?? []));
  return Uint32Array.from(slots).filter((slot) => (scores[slot] as number) > 0);
}

function narrow(index: InvertedIndex, { phrases, excluded }: ParsedQuery, slots: Uint32Array): Uint32Array {
  let kept = slots;
  for (const word of new Set(excluded)) kept = excludeSlots(index, word, kept);
  return phrases.length > 0 ? containsAll(index, phrases, kept) : kept;
}
