import { beforeAll, describe, expect, it } from 'vitest';
import { createEmbeddedEngine, defaultLexicon, emptyQuery } from '#search';
import reached from './relevance/reached.json' with { type: 'json' };
import { generateCorpus } from './support/generated-corpus.ts';
import { generateQueries, topicConcepts } from './support/generated-queries.ts';
import { type Measure, mean, measure } from './support/measures.ts';
import { type ExampleMeasures, measureExamples } from './support/relevance.ts';

/** No type may fall by more than this below what has been reached. */
const TOLERANCE = 0.03;

type Reached = Readonly<Record<string, { readonly ndcg: number; readonly recall: number }>>;

function fallen(types: Readonly<Record<string, Measure>>, floor: Reached): readonly string[] {
  return Object.entries(floor)
    .filter(([type, { ndcg, recall }]) => {
      const now = types[type];
      return !now || now.ndcg < ndcg - TOLERANCE || now.recall < recall - TOLERANCE;
    })
    .map(([type]) => `${type}: ${JSON.stringify(types[type])} after ${JSON.stringify(floor[type])}`);
}

describe('ranking on the example data', () => {
  let measures: ExampleMeasures;

  beforeAll(async () => {
    measures = await measureExamples(createEmbeddedEngine());
  });

  it('reaches the targets over the twelve types of query', () => {
    expect(measures.macro.ndcg).toBeGreaterThanOrEqual(0.9);
    expect(measures.macro.recall).toBeGreaterThanOrEqual(0.95);
    expect(Object.keys(measures.types)).toHaveLength(12);
    expect(Object.values(measures.types).filter(({ ndcg }) => ndcg < 0.8)).toEqual([]);
  });

  it('falls back in no type', () => {
    expect(fallen(measures.types, reached.examples)).toEqual([]);
  });

  it('finds partners by the text of a need better than pairs of characters alone (0.51, 0.74)', () => {
    expect(measures.needs?.ndcg).toBeGreaterThan(0.6);
    expect(measures.needs?.recall).toBeGreaterThan(0.74);
  });

  it('falls back in no type of the further queries', async () => {
    const { types } = await measureExamples(createEmbeddedEngine(), 'more-queries.json');
    expect(fallen(types, reached.more)).toEqual([]);
  });

  it('falls back in no type of the queries that were kept aside', async () => {
    const { types } = await measureExamples(createEmbeddedEngine(), 'held-out-queries.json');
    expect(fallen(types, reached.heldOut)).toEqual([]);
  });
});

describe('ranking on generated documents', () => {
  it('ranks 23 types of query over 3,000 documents', async () => {
    const corpus = generateCorpus(3000);
    const lexicon = { ...defaultLexicon, concepts: [...defaultLexicon.concepts, ...topicConcepts()] };
    const engine = createEmbeddedEngine({ lexicon });
    await engine.open();
    await engine.replaceAll(corpus.documents);
    const byType = new Map<string, Measure[]>();
    for (const { type, text, filter, grades } of generateQueries(corpus)) {
      const { hits } = await engine.search({ ...emptyQuery, text, filter, limit: 50 });
      const measured = measure(
        hits.map(({ id }) => id),
        grades,
      );
      byType.set(type, [...(byType.get(type) ?? []), measured]);
    }
    const types = Object.fromEntries([...byType].map(([type, measures]) => [type, mean(measures)]));
    expect(mean(Object.values(types)).ndcg).toBeGreaterThanOrEqual(0.95);
    expect(fallen(types, reached.generated)).toEqual([]);
  });
});
