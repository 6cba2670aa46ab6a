import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyQuery, type SearchQuery } from '#search';
import { type App, buildApp } from '../../api/src/app.ts';
import { readConfig } from '../../api/src/config.ts';
import { fillPlatform } from '../bench-matching/corpus.ts';
import { onEmptyPlatform } from '../bench-platform.ts';
import { loadStarter } from '../starter/load.ts';
import { atMost, type Percentiles, percentiles, round, timed } from './figures.ts';
import { connectTo } from './http-client.ts';

const SIZE = 100_000;
const QUERIES = 200;
const ROUNDS = 5;
/** What an answer through GraphQL may cost beside the bare call of the engine. */
const MOST_TIMES = 1.5;

/** Twenty hits with twelve fields each, why each is there, the facets, and how the query was read. */
const DOCUMENT = `query Bench($query: String!) {
  partners(query: $query, first: 20) {
    edges {
      cursor
      node { __typename id name kind description isVerified isExample town { code label { zh en } } fields { code label { zh en } } forms }
      match { score terms highlights { field text ranges { start end } } }
    }
    total { value exact }
    facets { name values { value count label { zh en } } }
    understood { terms concepts { label expanded } didYouMean }
  }
}`;

const bare: SearchQuery = {
  ...emptyQuery,
  filter: { kinds: ['ENTERPRISE', 'UNIVERSITY', 'TRANSFER_PLATFORM', 'COMMISSIONER'] },
  facets: ['kind', 'town', 'field', 'stage', 'form', 'trl'],
  limit: 20,
  highlight: true,
};

/** The same queries asked of the engine and over HTTP, in turns, so that both meet the same load. Milliseconds. */
export async function benchHttp(): Promise<object> {
  const directory = await mkdtemp(join(tmpdir(), 'dengqiao-http-'));
  const config = readConfig({ NODE_ENV: 'test', DATA_DIR: directory, LOG_LEVEL: 'silent' });
  const app = await buildApp(config, { requestsPerMinute: 1_000_000 });
  try {
    await loadStarter(app, { withExamples: true });
    await app.services.searchIndex.reconcile();
    return { examples: await benchApp(app), generated: await benchGenerated() };
  } finally {
    await app.server.close();
    await rm(directory, { recursive: true, force: true });
  }
}

/** The same with as many documents as the engine's own figures are for, each of them in the store as well. */
function benchGenerated(size = SIZE): Promise<object> {
  return onEmptyPlatform(async ({ app, search, uri }) => {
    await fillPlatform({ uri, search }, size);
    return benchApp(app);
  });
}

async function benchApp(app: App): Promise<object> {
  const url = await app.server.listen({ host: '127.0.0.1', port: 0 });
  const client = await connectTo(url);
  const texts = await readTexts();
  const remembered = rememberAnswers(app);
  const times = { engine: [] as number[], http: [] as number[], remembered: [] as number[] };
  for (let turn = 0; turn < ROUNDS; turn++) {
    for (const text of texts) {
      const askEngine = async () =>
        times.engine.push(await timed(() => app.search.search({ ...bare, text })));
      const ask = () => client.post('/graphql', { query: DOCUMENT, variables: { query: text } });
      const askHttp = async () => times.http.push(await timed(ask));
      // Whoever comes second finds the text of the documents at hand.
      const asked = turn % 2 === 0 ? [askEngine, askHttp] : [askHttp, askEngine];
      for (const one of asked) await one();
      await remembered(async () => times.remembered.push(await timed(ask)));
    }
  }
  client.close();
  const { documents } = await app.search.health();
  // The first round warms both up.
  const warm = (all: readonly number[]) => percentiles(all.slice(texts.length));
  return compared(documents, {
    engine: warm(times.engine),
    http: warm(times.http),
    remembered: warm(times.remembered),
  });
}

/**
 * For as long as the work given to it takes, searches are answered from memory: what is left is GraphQL and HTTP, below
 * which no search and no database can bring the figure.
 */
function rememberAnswers({ services: { discovery } }: App) {
  const { find } = discovery;
  const known = new Map<string, ReturnType<typeof find>>();
  const recall: typeof find = (viewer, finding) => {
    const key = JSON.stringify(finding);
    const answer = known.get(key) ?? find(viewer, finding);
    known.set(key, answer);
    return answer as never;
  };
  return async (work: () => Promise<unknown>) => {
    Object.assign(discovery, { find: recall });
    await work();
    Object.assign(discovery, { find });
  };
}

type Compared = Readonly<Record<'engine' | 'http' | 'remembered', Percentiles>>;

function compared(documents: number, { engine, http, remembered }: Compared): object {
  const [load = 0] = loadavg();
  return {
    documents,
    queries: QUERIES,
    engine,
    http,
    graphqlAndHttpAlone: remembered,
    timesAtP50: atMost(http.p50 / engine.p50, MOST_TIMES, '×'),
    timesAtP95: atMost(http.p95 / engine.p95, MOST_TIMES, '×'),
    addedAtP50: round(http.p50 - engine.p50),
    load: round(load),
  };
}

async function readTexts(): Promise<string[]> {
  const texts: string[] = [];
  for (const name of ['relevance', 'more-queries']) {
    const file = new URL(`../../tests/search/relevance/${name}.json`, import.meta.url);
    const { queries } = JSON.parse(await readFile(file, 'utf8')) as { queries: { query: string }[] };
    texts.push(...queries.map(({ query }) => query));
  }
  return texts.slice(0, QUERIES);
}
