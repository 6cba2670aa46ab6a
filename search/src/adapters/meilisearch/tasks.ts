import { SearchUnavailable, SearchWriteFailed } from '../../errors.ts';
import { SearchKeyRefused } from './failures.ts';
import type { Http } from './http.ts';

/** What a task has come to. */
type TaskState = {
  readonly uid: number;
  readonly status: 'enqueued' | 'processing' | 'succeeded' | 'failed' | 'canceled';
  readonly error: { readonly code: string; readonly message: string } | null;
};

export type Expectation = {
  /** An error code that is as good as success. */
  readonly error?: string;
  /** Tells by other signs that a task is done which the key may not see. */
  readonly isDone?: () => Promise<boolean>;
};

type Waiting = {
  readonly since: number;
  readonly expected: Expectation;
  resolve(): void;
  reject(error: unknown): void;
};

const SOONEST = 10;
const LATEST = 250;
/** A busy server takes its time; what takes longer is reported and written again. */
const LONGEST_WAIT = 120_000;
/** Tasks asked about at once: they stand in the address of the request. */
const MOST_ASKED = 200;

/** Waits for tasks of the server, all by one request at a time, however many writes wait. */
export class Tasks {
  readonly #http: Http;
  readonly #closing: AbortSignal;
  readonly #waiting = new Map<number, Waiting>();
  #sweeping = false;
  #pause = SOONEST;

  constructor(http: Http, closing: AbortSignal) {
    this.#http = http;
    this.#closing = closing;
  }

  /** Resolves once the task has succeeded. Rejects with `SearchWriteFailed` when it failed, was cancelled or takes too long. */
  done(uid: number, expected: Expectation = {}): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(uid, { since: Date.now(), expected, resolve, reject });
      this.#pause = SOONEST;
      if (!this.#sweeping) void this.#sweep();
    });
  }

  async #sweep(): Promise<void> {
    this.#sweeping = true;
    while (this.#waiting.size > 0) {
      await new Promise((resolve) => setTimeout(resolve, this.#pause));
      this.#pause = Math.min(LATEST, this.#pause * 1.4);
      const uids = [...this.#waiting.keys()].slice(0, MOST_ASKED);
      const states = await this.#ask(uids);
      for (const state of states) this.#settle(state);
      if (states.length < uids.length) await this.#lookAtUnseen(states);
      this.#giveUp();
    }
    this.#sweeping = false;
  }

  /** Nothing where the server does not answer: it is asked again until the tasks have waited too long. */
  async #ask(uids: readonly number[]): Promise<readonly TaskState[]> {
    try {
      const path = `tasks?uids=${uids.join()}&limit=${uids.length}`;
      const { results } = await this.#http.send<{ results: TaskState[] }>({
        method: 'GET',
        path,
        action: 'tasks.get',
      });
      return results;
    } catch (error) {
      if (error instanceof SearchKeyRefused) this.#rejectAll(error);
      return [];
    }
  }

  async #lookAtUnseen(seen: readonly TaskState[]): Promise<void> {
    for (const [uid, { expected, resolve }] of this.#waiting) {
      if (!expected.isDone || seen.some((state) => state.uid === uid)) continue;
      if (!(await expected.isDone().catch(() => false))) continue;
      this.#waiting.delete(uid);
      resolve();
    }
  }

  #rejectAll(error: unknown): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  #settle({ uid, status, error }: TaskState): void {
    const waiting = this.#waiting.get(uid);
    if (!waiting || status === 'enqueued' || status === 'processing') return;
    this.#waiting.delete(uid);
    const isFine = status === 'succeeded' || (error !== null && error.code === waiting.expected.error);
    if (isFine) waiting.resolve();
    else
      waiting.reject(new SearchWriteFailed(`${error?.code ?? status}: ${error?.message ?? `task ${uid}`}`));
  }

  #giveUp(): void {
    for (const [uid, { since, reject }] of this.#waiting) {
      const isLate = Date.now() - since > LONGEST_WAIT;
      if (!isLate && !this.#closing.aborted) continue;
      this.#waiting.delete(uid);
      reject(isLate ? new SearchWriteFailed(`task ${uid} is not done yet`) : new SearchUnavailable());
    }
  }
}
