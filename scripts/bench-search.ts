import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmbeddedEngine, defaultLexicon, emptyQuery, type SearchEngine } from '#search';
import { type GeneratedCorpus, generateCorpus } from '../tests/search/support/generated-corpus.ts';
import {
  type GradedQuery,
  generateQueries,
  topicConcepts,
} from '../tests/search/support/generated-queries.ts';
import { type Measure, mean, measure } from '../tests/search/support/measures.ts';
import { measureExamples } from '../tests/search/support/relevance.ts';

const megabyte = 1024 * 1024;

/** Ranking on the examples and on generated documents, speed and size of the embedded engine. Times in milliseconds. */
export async function runSearchBench(size = 100_000): Promise<object> {
  const examples = await measureExamples(createEmbeddedEngine());
  const corpus = generateCorpus(size);
  const queries = generateQueries(corpus);
  const directory = await mkdtemp(join(tmpdir(), 'dengqiao-search-'));
  const lexicon = { ...defaultLexicon, concepts: [...defaultLexicon.concepts, ...topicConcepts()] };
  const engine = createEmbeddedEngine({ snapshotDir: directory, lexicon });
  try {
    const building = await measureBuilding(engine, corpus);
    const answering = await measureAnswering(engine, queries);
    const generated = await measureGenerated(engine, queries);
    const updating = await measureUpdating(engine, corpus);
    await engine.close();
    const again = createEmbeddedEngine({ snapshotDir: directory, lexicon });
    const opening = await timed(() => again.open());
    await again.close();
    return { documents: size, examples, generated, building, answering, updating, openFromSnapshot: opening };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function measureBuilding(engine: SearchEngine, corpus: GeneratedCorpus): Promise<object> {
  await engine.open();
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const cpu = process.cpuUsage();
  const blocked = watchEventLoop();
  const elapsed = await timed(() => engine.replaceAll(corpus.documents));
  const longestBlock = blocked();
  const { user, system } = process.cpuUsage(cpu);
  globalThis.gc?.();
  const added = Math.round((process.memoryUsage().rss - before) / megabyte);
  return { elapsed, cpu: (user + system) / 1000, longestBlock, addedMegabytes: added };
}

async function measureAnswering(engine: SearchEngine, queries: readonly GradedQuery[]): Promise<object> {
  const step = Math.max(1, Math.floor(queries.length / 200));
  const mixed = queries.filter((_, at) => at % step === 0).slice(0, 200);
  const ask = ({ text, filter }: GradedQuery) =>
    engine.search({ ...emptyQuery, text, filter, facets: ['kind', 'town', 'field'] });
  for (const query of mixed) await ask(query);
  const times: number[] = [];
  const cpu = process.cpuUsage();
  for (const query of mixed) times.push(await timed(() => ask(query)));
  const { user, system } = process.cpuUsage(cpu);
  return { queries: mixed.length, ...percentiles(times), cpuEach: (user + system) / 1000 / mixed.length };
}

async function measureGenerated(engine: SearchEngine, queries: readonly GradedQuery[]): Promise<object> {
  const byType = new Map<string, Measure[]>();
  for (const { type, text, grades, filter } of queries) {
    const { hits } = await engine.search({ ...emptyQuery, text, filter, limit: 50 });
    const measured = measure(
      hits.map(({ id }) => id),
      grades,
    );
    byType.set(type, [...(byType.get(type) ?? []), measured]);
  }
  const types = Object.fromEntries([...byType].map(([type, measures]) => [type, mean(measures)]));
  return { macro: mean(Object.values(types)), types };
}

async function measureUpdating(engine: SearchEngine, { documents }: GeneratedCorpus): Promise<object> {
  const times: number[] = [];
  for (const document of documents.slice(0, 300)) {
    const changed = { ...document, revision: 2, name: `${document.name}甲` };
    times.push(await timed(() => engine.upsert([changed])));
  }
  return percentiles(times);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function percentiles(times: readonly number[]): object {
  const sorted = [...times].sort((left, right) => left - right);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), most: sorted.at(-1) };
}

/** Notes how late timers come; the answer stops the watch. */
function watchEventLoop(): () => number {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 5);
    last = now;
  }, 5);
  return () => {
    clearInterval(timer);
    return longest;
  };
}
