import { parseQuery } from '../../analysis/parse-query.ts';
import type { SearchHit, SearchQuery, SearchResult, Understood } from '../../query.ts';
import { kilometresBetween } from './distance.ts';
import { filterAndCount } from './facets.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { containsAll, excludeSlots } from './phrases.ts';
import type { Plan } from './plan.ts';
import { planQuery } from './plan-query.ts';
import { firstInOrder, reconsiderNames } from './rank.ts';
import type { Scored, Scorer } from './scorer.ts';
import { Vocabulary } from './vocabulary.ts';

/** Weaker hits than this part of the best are noise. */
const FLOOR = 0.06;

/** Answers a checked query from an index. */
export function execute(index: InvertedIndex, scorer: Scorer, query: SearchQuery): SearchResult {
  const parsed = parseQuery(query.text, index.lexicon);
  const plan = planQuery(parsed, { lexicon: index.lexicon, vocabulary: new Vocabulary(index) });
  const nothingToFind = parsed.text === '' && query.text.trim() !== '' && parsed.excluded.length === 0;
  const scored =
    plan.units.length > 0
      ? scorer.run(index, plan.units)
      : {
          slots: everything(index, parsed.text !== '' || nothingToFind),
          scores: new Float32Array(index.used),
        };
  try {
    return answer({ index, query, plan, scored });
  } finally {
    if (plan.units.length > 0) scorer.clear(scored);
  }
}

type Execution = {
  readonly index: InvertedIndex;
  readonly query: SearchQuery;
  readonly plan: Plan;
  readonly scored: Scored;
};

function answer({ index, query, plan, scored }: Execution): SearchResult {
  const { columns } = index;
  const { scores } = scored;
  reconsiderNames(index, plan, scored.slots, scores);
  const candidates = narrow(index, plan, aboveFloor(scored));
  const { slots, facets } = filterAndCount(columns, candidates, {
    filter: query.filter,
    facets: query.facets,
    near: query.near,
    slotOf: (id) => index.slots.get(id),
  });
  const wanted = query.offset + query.limit;
  const { order, near } = query;
  const effective = order === 'RELEVANCE' && plan.units.length === 0 ? 'NEWEST' : order;
  const page = firstInOrder({ index, slots, scores, order: effective, near, wanted }).slice(query.offset);
  const most = slots.reduce((best, slot) => Math.max(best, scores[slot] ?? 0), 0);
  return {
    hits: page.map((slot): SearchHit => {
      const distance = near ? kilometresBetween(columns, slot, near) : Number.POSITIVE_INFINITY;
      return {
        id: index.ids[slot] ?? '',
        kind: index.columns.coded.kind.names[columns.coded.kind.of(slot)[0] ?? 0] as SearchHit['kind'],
        revision: columns.revision[slot] ?? 0,
        score: most > 0 ? (scores[slot] ?? 0) / most : 0,
        distance: Number.isFinite(distance) ? distance : null,
        highlights: [],
        reasons: [],
      };
    }),
    total: { value: slots.length, exact: true },
    facets,
    understood: understood(plan),
  };
}

function everything(index: InvertedIndex, none: boolean): Uint32Array {
  return none ? new Uint32Array() : Uint32Array.from(index.slots.values());
}

function aboveFloor({ slots, scores }: Scored): Uint32Array {
  const most = slots.reduce((best, slot) => Math.max(best, scores[slot] ?? 0), 0);
  return most > 0 ? slots.filter((slot) => (scores[slot] ?? 0) >= FLOOR * most) : slots;
}

function narrow(index: InvertedIndex, plan: Plan, slots: Uint32Array): Uint32Array {
  const { phrases, excluded } = plan.query;
  let kept = slots;
  for (const word of excluded) kept = excludeSlots(index, word, kept);
  return phrases.length > 0 ? containsAll(index, phrases, kept) : kept;
}

function understood({ query, didYouMean }: Plan): Understood {
  const concepts = query.terms.flatMap(({ expansions }) => expansions).map(({ concept }) => concept);
  return {
    terms: [
      ...new Set([
        ...query.terms.map(({ text }) => text),
        ...query.words.filter(({ stop }) => !stop).map(({ text }) => text),
      ]),
    ],
    concepts: [...new Set(concepts)].map(({ id, label, same, narrower }) => ({
      id,
      label,
      expanded: [...same, ...narrower],
    })),
    ignored: query.words.filter(({ stop }) => stop).map(({ text }) => text),
    didYouMean,
  };
}
