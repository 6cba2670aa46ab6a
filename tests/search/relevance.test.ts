import { beforeAll, describe, expect, it } from 'vitest';
import { createEmbeddedEngine, defaultLexicon } from '#search';
import reached from './relevance/reached.json' with { type: 'json' };
import reachedMeilisearch from './relevance/reached-meilisearch.json' with { type: 'json' };
import { enginesUnderTest } from './support/engines.ts';
import { generateCorpus } from './support/generated-corpus.ts';
import { topicConcepts } from './support/generated-queries.ts';
import { type Measure, mean } from './support/measures.ts';
import { type ExampleMeasures, measureExamples, measureGenerated } from './support/relevance.ts';

/** No type may fall by more than this below what has been reached. */
const TOLERANCE = 0.03;

type Reached = Readonly<Record<string, Measure>>;

/** What each engine has reached, by query set and type. An empty set has not been measured yet and is not gated. */
const reachedBy: Readonly<Record<string, { readonly examples: Reached; readonly more: Reached }>> = {
  'embedded engine': reached,
  Meilisearch: reachedMeilisearch,
};

function fallen(types: Reached, floor: Reached = {}): readonly string[] {
  return Object.entries(floor)
    .filter(([type, { ndcg, recall }]) => {
      const now = types[type];
      return !now || now.ndcg < ndcg - TOLERANCE || now.recall < recall - TOLERANCE;
    })
    .map(([type]) => `${type}: ${JSON.stringify(types[type])} after ${JSON.stringify(floor[type])}`);
}

describe.each(enginesUnderTest())('ranking of the $name on the example data', ({ name, create }) => {
  let examples: ExampleMeasures;
  let more: ExampleMeasures;

  beforeAll(async () => {
    examples = await measureExamples(create());
    more = await measureExamples(create(), 'more-queries.json');
  }, 120_000);

  it('measures twelve types of query, and more of them by hand', () => {
    expect(Object.keys(examples.types)).toHaveLength(12);
    expect(more.queries).toBeGreaterThanOrEqual(100);
  });

  it('falls back in no type of the examples', () => {
    expect(fallen(examples.types, reachedBy[name]?.examples)).toEqual([]);
  });

  it('falls back in no type of the further queries', () => {
    expect(fallen(more.types, reachedBy[name]?.more)).toEqual([]);
  });
});

describe('ranking of the embedded engine', () => {
  let measures: ExampleMeasures;

  beforeAll(async () => {
    measures = await measureExamples(createEmbeddedEngine());
  }, 120_000);

  it('reaches the targets over the twelve types of query', () => {
    expect(measures.macro.ndcg).toBeGreaterThanOrEqual(0.9);
    expect(measures.macro.recall).toBeGreaterThanOrEqual(0.95);
    expect(Object.values(measures.types).filter(({ ndcg }) => ndcg < 0.8)).toEqual([]);
  });

  it('finds partners by the text of a need better than pairs of characters alone (0.51, 0.74)', () => {
    expect(measures.needs?.ndcg).toBeGreaterThan(0.6);
    expect(measures.needs?.recall).toBeGreaterThan(0.74);
  });

  it('ranks 23 types of query over 3,000 generated documents', async () => {
    const lexicon = { ...defaultLexicon, concepts: [...defaultLexicon.concepts, ...topicConcepts()] };
    const types = await measureGenerated(createEmbeddedEngine({ lexicon }), generateCorpus(3000));
    expect(Object.keys(types)).toHaveLength(23);
    expect(mean(Object.values(types)).ndcg).toBeGreaterThanOrEqual(0.95);
    expect(fallen(types, reached.generated)).toEqual([]);
  }, 120_000);
});
