import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { atMost, percentiles, round, timed } from '../bench-search/figures.ts';
import { emailOf, PASSWORD, PEOPLE } from './people.ts';

const SECONDS = 30;
const SEARCHES_A_SECOND = 10;
const SIGN_INS_A_SECOND = 50;
const MOST_TIMES = 2;

const SEARCH = `query Bench($query: String!) {
  partners(query: $query, first: 20) { edges { node { id name } match { score terms } } total { value exact } facets { name values { value count } } }
}`;
const SIGN_IN = 'mutation In($input: SignInInput!) { signIn(input: $input) { errors { code } } }';
const queries = [
  '植物工厂 光谱可调 LED',
  '压铸 散热',
  '驱动 EMC 整改',
  '光学 防眩',
  '智能 照明 控制',
  '古镇 灯饰',
];

/** How long a search takes while nobody signs in, and while fifty do each second. Milliseconds. */
export async function benchSignIns(): Promise<object> {
  const folder = await mkdtemp(join(tmpdir(), 'dengqiao-sign-ins-'));
  const platform = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('./platform.ts', import.meta.url))],
    {
      env: { NODE_ENV: 'test', DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'silent' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  try {
    const url = await addressOf(platform.stdout);
    await searchFor(url, 4);
    const idle = percentiles(await searchFor(url, SECONDS));
    const [during, outcomes] = await Promise.all([searchFor(url, SECONDS), signInFor(url, SECONDS)]);
    const busy = percentiles(during);
    const [load = 0] = loadavg();
    return {
      searchesASecond: SEARCHES_A_SECOND,
      signInsASecond: SIGN_INS_A_SECOND,
      seconds: SECONDS,
      searchIdle: idle,
      searchDuring: busy,
      timesAtP95: atMost(busy.p95 / idle.p95, MOST_TIMES, '×'),
      signIns: outcomes,
      load: round(load),
    };
  } finally {
    const ended = once(platform, 'exit');
    platform.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  }
}

async function addressOf(output: NodeJS.ReadableStream | null): Promise<string> {
  if (!output) throw new Error('the platform has no output');
  for await (const line of createInterface({ input: output })) {
    if (line.startsWith('{"url"'))
      return (JSON.parse(line) as { url: string }).url.replace('localhost', '127.0.0.1');
  }
  throw new Error('the platform ended before it began');
}

/** At a steady pace, whether or not the answers keep up: as people do. */
async function atPace(
  perSecond: number,
  seconds: number,
  act: (at: number) => Promise<unknown>,
): Promise<void> {
  const under: Promise<unknown>[] = [];
  const began = performance.now();
  for (let at = 0; at < perSecond * seconds; at += 1) {
    await pause(Math.max(0, began + (at * 1_000) / perSecond - performance.now()));
    under.push(act(at));
  }
  await Promise.all(under);
}

async function searchFor(url: string, seconds: number): Promise<number[]> {
  const times: number[] = [];
  await atPace(SEARCHES_A_SECOND, seconds, async (at) => {
    times.push(await timed(() => ask(url, SEARCH, { query: queries[at % queries.length] })));
  });
  return times;
}

type SignedIn = { data: { signIn: { errors: { code: string }[] } } };

async function signInFor(url: string, seconds: number): Promise<object> {
  const counts: Record<string, number> = {};
  const times: number[] = [];
  await atPace(SIGN_INS_A_SECOND, seconds, async (at) => {
    const began = performance.now();
    const answer = (await ask(url, SIGN_IN, {
      input: { email: emailOf(at % PEOPLE), password: PASSWORD },
    })) as SignedIn;
    const outcome = answer.data.signIn.errors[0]?.code ?? 'SIGNED_IN';
    counts[outcome] = (counts[outcome] ?? 0) + 1;
    if (outcome === 'SIGNED_IN') times.push(performance.now() - began);
  });
  return { ...counts, signedIn: percentiles(times) };
}

async function ask(url: string, query: string, variables: object): Promise<unknown> {
  const reply = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return reply.json();
}
