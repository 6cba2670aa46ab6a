import { randomUUID } from 'node:crypto';
import { createMeilisearchEngine, defaultLexicon, emptyQuery, type SearchEngine } from '#search';
import { generateCorpus } from '../../tests/search/support/generated-corpus.ts';
import { generateQueries, topicConcepts } from '../../tests/search/support/generated-queries.ts';
import { type Measure, mean } from '../../tests/search/support/measures.ts';
import { measureExamples, measureGenerated } from '../../tests/search/support/relevance.ts';
import { atLeast, atMost, percentiles, round, timed } from './figures.ts';

/** Enough for each of the 23 types; a real server takes its time to index. */
const DOCUMENTS = 3000;
const QUERIES = 200;
const UPDATES = 20;
/** Least nDCG@10 of a type of queries; sentences are asked for more. */
const LEAST = { usual: 0.8, sentence: 0.85 };

/** Ranking and speed through a Meilisearch server, where `MEILI_URL` names one; times in milliseconds. */
export async function benchMeilisearch(): Promise<object> {
  // biome-ignore lint/style/noProcessEnv: a bench has no configuration of its own
  const { MEILI_URL: url, MEILI_API_KEY: apiKey = '' } = process.env;
  if (!url) return { skipped: 'MEILI_URL is not set' };
  const indexPrefix = `bench_${randomUUID().slice(0, 8)}`;
  const create = (concepts = defaultLexicon.concepts) =>
    createMeilisearchEngine({ url, apiKey, indexPrefix, lexicon: { ...defaultLexicon, concepts } });
  try {
    return await benchAll(create);
  } finally {
    const headers = { authorization: `Bearer ${apiKey}` };
    for (const index of ['documents', 'removals'])
      await fetch(new URL(`indexes/${indexPrefix}_${index}`, url), { method: 'DELETE', headers });
  }
}

type Create = (concepts?: typeof defaultLexicon.concepts) => SearchEngine;

async function benchAll(create: Create): Promise<object> {
  const examples = await measureExamples(create());
  const more = await measureExamples(create(), 'more-queries.json');
  return {
    examples: judged(examples.types),
    needs: examples.needs && rounded(examples.needs),
    moreQueries: judged(more.types),
    generated: await benchGenerated(() => create([...defaultLexicon.concepts, ...topicConcepts()])),
  };
}

async function benchGenerated(create: () => SearchEngine): Promise<object> {
  const corpus = generateCorpus(DOCUMENTS);
  const types = await measureGenerated(create(), corpus);
  const macro = mean(Object.values(types));
  const engine = create();
  await engine.open();
  try {
    return {
      documents: DOCUMENTS,
      macro: { ndcg: atLeast(macro.ndcg, 0.95), recall: round(macro.recall) },
      types: Object.fromEntries(Object.entries(types).map(([type, each]) => [type, rounded(each)])),
      answering: await benchAnswering(engine, generateQueries(corpus)),
      updating: await benchUpdating(engine, corpus),
    };
  } finally {
    await engine.close();
  }
}

async function benchAnswering(
  engine: SearchEngine,
  queries: ReturnType<typeof generateQueries>,
): Promise<object> {
  const step = Math.max(1, Math.floor(queries.length / QUERIES));
  const times: number[] = [];
  for (const { text, filter } of queries.filter((_, at) => at % step === 0).slice(0, QUERIES)) {
    const query = {
      ...emptyQuery,
      text,
      filter,
      facets: ['kind', 'town', 'field'] as const,
      highlight: true,
    };
    times.push(await timed(() => engine.search(query)));
  }
  const { p50, p95, p99, most } = percentiles(times);
  return { queries: times.length, p50: round(p50), p95: round(p95), p99: round(p99), most: round(most) };
}

async function benchUpdating(
  engine: SearchEngine,
  { documents }: ReturnType<typeof generateCorpus>,
): Promise<object> {
  const times: number[] = [];
  for (const document of documents.slice(0, UPDATES)) {
    const changed = { ...document, revision: 2, name: `${document.name}甲` };
    times.push(await timed(() => engine.upsert([changed])));
  }
  const { p50, p95, most } = percentiles(times);
  return { updates: times.length, p50: round(p50), p95: atMost(p95, 1000, 'ms'), most: round(most) };
}

function judged(types: Readonly<Record<string, Measure>>): object {
  const macro = mean(Object.values(types));
  const each = Object.entries(types).map(([type, { ndcg, recall }]) => {
    const least = type === 'sentence' ? LEAST.sentence : LEAST.usual;
    return [type, { ndcg: atLeast(ndcg, least), recall: round(recall) }] as const;
  });
  return {
    macro: { ndcg: atLeast(macro.ndcg, 0.9), recall: atLeast(macro.recall, 0.95) },
    types: Object.fromEntries(each),
  };
}

function rounded({ ndcg, recall }: Measure): Measure {
  return { ndcg: round(ndcg), recall: round(recall) };
}
