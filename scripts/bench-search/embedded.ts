import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createEmbeddedEngine,
  defaultLexicon,
  emptyQuery,
  type SearchDocument,
  type SearchEngine,
} from '#search';
import { generateCorpus } from '../../tests/search/support/generated-corpus.ts';
import {
  type GradedQuery,
  generateQueries,
  topicConcepts,
} from '../../tests/search/support/generated-queries.ts';
import { type Measure, mean, measure } from '../../tests/search/support/measures.ts';
import {
  atLeast,
  atMost,
  percentiles,
  round,
  settledMegabytes,
  timed,
  watchingEventLoop,
} from './figures.ts';

const SIZE = 100_000;
const QUERIES = 200;
const UPDATES = 1000;

/** Speed, size and ranking of the embedded engine over generated documents. Times in milliseconds. */
export async function benchEmbedded(size = SIZE): Promise<object> {
  const directory = await mkdtemp(join(tmpdir(), 'dengqiao-search-'));
  const source = join(directory, 'documents');
  const { queries, updated } = await prepare(size, source);
  const lexicon = { ...defaultLexicon, concepts: [...defaultLexicon.concepts, ...topicConcepts()] };
  const engine = createEmbeddedEngine({ snapshotDir: join(directory, 'index'), lexicon });
  try {
    const building = await measureBuilding(engine, source);
    const answering = await measureAnswering(engine, queries);
    const generated = await measureGenerated(engine, queries);
    const updating = await measureUpdating(engine, updated);
    await engine.close();
    const again = createEmbeddedEngine({ snapshotDir: join(directory, 'index'), lexicon });
    const opening = await measureOpening(again);
    await again.close();
    return { documents: size, building, answering, generated, updating, opening };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** The documents go into a file: as in the product they are read one by one, not kept beside the index. */
async function prepare(size: number, path: string) {
  const corpus = generateCorpus(size);
  const lines = corpus.documents.map((document) => `${JSON.stringify(document)}\n`);
  await writeFile(path, lines);
  return { queries: generateQueries(corpus), updated: corpus.documents.slice(0, UPDATES) };
}

async function* documentsIn(path: string): AsyncIterable<SearchDocument> {
  const file = await open(path);
  for await (const line of file.readLines()) yield JSON.parse(line);
}

async function measureBuilding(engine: SearchEngine, source: string): Promise<object> {
  await engine.open();
  const before = await settledMegabytes();
  const cpu = process.cpuUsage();
  const { result: elapsed, blocking } = await watchingEventLoop(() =>
    timed(() => engine.replaceAll(documentsIn(source))),
  );
  const { user, system } = process.cpuUsage(cpu);
  const added = (await settledMegabytes()) - before;
  return {
    seconds: atMost(elapsed / 1000, 60, 's'),
    cpuSeconds: round((user + system) / 1e6),
    ...blocking,
    addedMegabytes: atMost(added, 200, 'MB'),
  };
}

async function measureAnswering(engine: SearchEngine, queries: readonly GradedQuery[]): Promise<object> {
  const step = Math.max(1, Math.floor(queries.length / QUERIES));
  const mixed = queries.filter((_, at) => at % step === 0).slice(0, QUERIES);
  const ask = ({ text, filter }: GradedQuery) =>
    engine.search({ ...emptyQuery, text, filter, facets: ['kind', 'town', 'field'] });
  for (const query of mixed) await ask(query);
  const times: number[] = [];
  const cpu = process.cpuUsage();
  for (const query of mixed) times.push(await timed(() => ask(query)));
  const { user, system } = process.cpuUsage(cpu);
  const { p50, p95, p99, most } = percentiles(times);
  return {
    queries: mixed.length,
    p50: atMost(p50, 2, 'ms'),
    p95: atMost(p95, 12, 'ms'),
    p99: atMost(p99, 50, 'ms'),
    most: round(most),
    cpuEach: round((user + system) / 1000 / mixed.length),
  };
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
  const macro = mean(Object.values(types));
  return { macro: { ndcg: atLeast(macro.ndcg, 0.95), recall: atLeast(macro.recall, 0.95) }, types };
}

async function measureUpdating(engine: SearchEngine, documents: readonly SearchDocument[]): Promise<object> {
  const { result: times, blocking } = await watchingEventLoop(async () => {
    const taken: number[] = [];
    for (const document of documents) {
      const changed = { ...document, revision: 2, name: `${document.name}甲` };
      taken.push(await timed(() => engine.upsert([changed])));
    }
    return taken;
  });
  const { p50, p95, p99, most } = percentiles(times);
  const figures = {
    p50: atMost(p50, 2, 'ms'),
    p95: atMost(p95, 2, 'ms'),
    p99: round(p99),
    most: round(most),
  };
  return { updates: times.length, ...figures, ...blocking };
}

async function measureOpening(engine: SearchEngine): Promise<object> {
  const { result: elapsed, blocking } = await watchingEventLoop(() => timed(() => engine.open()));
  return { seconds: atMost(elapsed / 1000, 2, 's'), ...blocking };
}
