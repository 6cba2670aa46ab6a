import { createEmbeddedEngine } from '#search';
import type { Measure } from '../../tests/search/support/measures.ts';
import { measureExamples } from '../../tests/search/support/relevance.ts';
import { atLeast, round } from './figures.ts';

/** Least nDCG@10 of a type of queries; sentences are asked for more. */
const LEAST = { usual: 0.8, sentence: 0.85 };

/** Ranking on the hand-written queries over the example data. */
export async function benchExamples(): Promise<object> {
  const main = await measureExamples(createEmbeddedEngine());
  const more = await measureExamples(createEmbeddedEngine(), 'more-queries.json');
  return {
    macro: { ndcg: atLeast(main.macro.ndcg, 0.9), recall: atLeast(main.macro.recall, 0.95) },
    types: Object.fromEntries(Object.entries(main.types).map(judgedType)),
    needs: main.needs && rounded(main.needs),
    moreQueries: rounded(more.macro),
  };
}

function judgedType([type, { ndcg, recall }]: [string, Measure]) {
  const least = type === 'sentence' ? LEAST.sentence : LEAST.usual;
  return [type, { ndcg: atLeast(ndcg, least), recall: round(recall) }] as const;
}

function rounded({ ndcg, recall }: Measure): Measure {
  return { ndcg: round(ndcg), recall: round(recall) };
}
