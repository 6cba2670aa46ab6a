import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyQuery, type SearchQuery } from '#search';
import { type App, buildApp } from '../../api/src/app.ts';
import { readConfig } from '../../api/src/config.ts';
import { loadStarter } from '../starter/load.ts';
import { atMost, type Percentiles, percentiles, round, timed } from './figures.ts';

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
    return { examples: await benchApp(app) };
  } finally {
    await app.server.close();
    await rm(directory, { recursive: true, force: true });
  }
}

async function benchApp(app: App): Promise<object> {
  const url = await app.server.listen({ host: '127.0.0.1', port: 0 });
  const agent = new Agent({ keepAlive: true });
  const texts = await readTexts();
  const times = { engine: [] as number[], http: [] as number[] };
  for (let turn = 0; turn < ROUNDS; turn++) {
    for (const text of texts) {
      const askEngine = async () =>
        times.engine.push(await timed(() => app.search.search({ ...bare, text })));
      const askHttp = async () => times.http.push(await timed(() => ask({ url, agent, text })));
      // Whoever comes second finds the text of the documents at hand.
      const asked = turn % 2 === 0 ? [askEngine, askHttp] : [askHttp, askEngine];
      for (const one of asked) await one();
    }
  }
  agent.destroy();
  const { documents } = await app.search.health();
  // The first round warms both up.
  const warm = (all: readonly number[]) => percentiles(all.slice(texts.length));
  return compared(documents, warm(times.engine), warm(times.http));
}

function compared(documents: number, engine: Percentiles, http: Percentiles): object {
  const [load = 0] = loadavg();
  return {
    documents,
    queries: QUERIES,
    engine,
    http,
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

type Asking = { readonly url: string; readonly agent: Agent; readonly text: string };

/** As a visitor's browser asks, on a connection that stays open; resolves once all of the answer is there. */
function ask({ url, agent, text }: Asking): Promise<void> {
  const body = JSON.stringify({ query: DOCUMENT, variables: { query: text } });
  return new Promise((resolve, reject) => {
    const asking = request(`${url}/graphql`, {
      agent,
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    });
    asking.on('error', reject);
    asking.on('response', (answer) => {
      let size = 0;
      answer.on('data', (chunk: Buffer) => {
        size += chunk.length;
      });
      answer.on('end', () => {
        if (answer.statusCode === 200 && size > 0) resolve();
        else reject(new Error(`the API answered ${answer.statusCode}`));
      });
    });
    asking.end(body);
  });
}
