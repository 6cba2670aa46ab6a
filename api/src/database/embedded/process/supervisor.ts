import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreDidNotStart, StoreFileCorrupted, unpackFailure } from '../failures.ts';
import { dataFileIn } from './data-file.ts';
import { type Address, CLOSE, type StoreNews, type StoreOrder } from './messages.ts';
import type { Program } from './program.ts';

const LONGEST_PAUSE_MS = 5_000;
const LONGEST_CLOSE_MS = 15_000;

export type SupervisorOptions = {
  program: Program;
  order: StoreOrder;
  onCrash: (reason: Error) => void;
};

/** Keeps one store process alive on one address until it is told to close. */
export class Supervisor {
  #options: SupervisorOptions;
  #address: Address;
  #child: ChildProcess | undefined;
  #closing = new AbortController();

  constructor(options: SupervisorOptions) {
    this.#options = options;
    this.#address = options.order.address;
  }

  /** Resolves with the address once the store answers there. Throws a `StoreFailure`. */
  async start(): Promise<string> {
    const { program, order } = this.#options;
    const argument = JSON.stringify({ ...order, address: this.#address } satisfies StoreOrder);
    const child = fork(program.path, [argument], { execArgv: program.execArgv, serialization: 'json' });
    this.#child = child;
    const news = await firstNews(child, order.dataDir);
    if (news.kind === 'failed') throw unpackFailure(news.failure);
    this.#address = news.address;
    child.once('exit', (code, signal) => {
      if (!this.#closing.signal.aborted) void this.#revive(signal ?? `code ${code}`);
    });
    return news.uri;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    // Where it has gone meanwhile nobody listens: its end is all that is waited for.
    if (child.connected) child.send(CLOSE, () => undefined);
    const impatience = setTimeout(() => child.kill('SIGKILL'), LONGEST_CLOSE_MS);
    await ended;
    clearTimeout(impatience);
  }

  /** Starts again on the same address until it works: the driver finds its way back by itself. */
  async #revive(reason: string): Promise<void> {
    const { onCrash } = this.#options;
    onCrash(new Error(`The store's process ended unexpectedly (${reason}); it is started again.`));
    for (let pause = 50; !this.#closing.signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      try {
        await this.start();
        return;
      } catch (error) {
        onCrash(error instanceof Error ? error : new Error(String(error)));
        await sleep(pause, undefined, { signal: this.#closing.signal }).catch(() => undefined);
      }
    }
  }
}

/** The first message of the process, or its end if that comes first. */
async function firstNews(child: ChildProcess, dataDir: string): Promise<StoreNews> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null, signal: string | null): void =>
      reject(earlyEnd(dataDir, signal ?? `code ${code}`));
    child.once('exit', ended);
    child.on('error', (error) => reject(new StoreDidNotStart(dataDir, error)));
    child.once('message', (news) => {
      child.off('exit', ended);
      resolve(news as StoreNews);
    });
  });
}

/** LMDB reads its file as memory: where pages are missing or make no sense the system ends the process. */
const DEATHS_BY_DAMAGE = ['SIGBUS', 'SIGSEGV', 'SIGABRT'];

function earlyEnd(dataDir: string, reason: string): Error {
  const cause = `the process ended with ${reason}`;
  return DEATHS_BY_DAMAGE.includes(reason)
    ? new StoreFileCorrupted(dataFileIn(dataDir), cause)
    : new StoreDidNotStart(dataDir, cause);
}
