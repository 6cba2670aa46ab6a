import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A platform that runs as a process of its own, and a person signed in to it. */
export type RunningPlatform = {
  readonly firm: string | null;
  ask<Data>(query: string, variables?: object): Promise<{ data: Data }>;
  /** Of somebody else. */
  signIn(email: string, password: string): Promise<Ask>;
  /** As the power does it. */
  kill(): Promise<void>;
  /** As an operator does it. */
  close(): Promise<void>;
};

type Ask = <Data>(query: string, variables?: object) => Promise<{ data: Data }>;
type Said = { url: string; firm: string | null; email: string; password: string };

const SIGN_IN = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { errors { code } } }';
const program = fileURLToPath(new URL('./serve.ts', import.meta.url));
/** It makes a bundle of the platform once, which starts in a fraction of the time that tsx takes. */
const runner = fileURLToPath(new URL('../../scripts/run.mjs', import.meta.url));

/** With `storeUri` several share one store, as behind a load balancer. */
export async function startPlatform(dataDir: string, storeUri?: string): Promise<RunningPlatform> {
  const child = spawn(process.execPath, [runner, program], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'test',
      DATA_DIR: dataDir,
      PORT: '0',
      LOG_LEVEL: 'error',
      SESSION_SECRET: 'for tests only, 32 characters long',
      ...(storeUri && { MONGODB_URI: storeUri }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { url, firm, email, password } = await firstLine(child);
  async function signIn(byEmail: string, byPassword: string): Promise<Ask> {
    const variables = { input: { email: byEmail, password: byPassword } };
    const signedIn = await post(url, { query: SIGN_IN, variables });
    const cookies = signedIn.headers.getSetCookie().map((line) => line.split(';')[0]);
    await signedIn.arrayBuffer();
    return async <Data>(query: string, wish: object = {}) => {
      const answer = await post(url, { query, variables: wish }, cookies.join('; '));
      return (await answer.json()) as { data: Data };
    };
  }
  return {
    firm,
    ask: await signIn(email, password),
    signIn,
    kill: () => end(child, 'SIGKILL'),
    close: () => end(child, 'SIGTERM'),
  };
}

function post(url: string, body: object, cookie = ''): Promise<Response> {
  return fetch(`${url.replace('localhost', '127.0.0.1')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
}

async function firstLine(child: ChildProcess): Promise<Said> {
  if (!child.stdout) throw new Error('the process has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{"url"')) return JSON.parse(line) as Said;
  }
  throw new Error(`the platform ended before it answered: ${child.exitCode}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
