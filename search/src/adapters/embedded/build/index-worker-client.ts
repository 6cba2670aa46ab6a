import { Worker } from 'node:worker_threads';
import { SearchUnavailable, SearchWriteFailed } from '../../../errors.ts';
import type { BuildOrder, WorkerAnswer, WorkerTask } from './tasks.ts';
import { workerProgram } from './worker-program.ts';

/** A worker that needs more memory than this fails the work it does, not the process. Megabytes. */
const MOST_MEMORY = 2048;

/** One worker thread from its start to its end, seen from the thread that gives it work. */
export class IndexWorker {
  readonly #worker: Worker;
  readonly #onAbort = () => this.#fail(new SearchUnavailable());
  readonly #signal: AbortSignal;
  readonly #answers: WorkerAnswer[] = [];
  #failure: Error | null = null;
  #wake: () => void = () => {};

  private constructor(worker: Worker, signal: AbortSignal) {
    this.#worker = worker;
    this.#signal = signal;
    worker.on('message', (answer: WorkerAnswer) => {
      this.#answers.push(answer);
      this.#wake();
    });
    worker.on('error', (cause) => this.#fail(new SearchWriteFailed('index worker', cause)));
    worker.on('exit', () => this.#fail(new SearchWriteFailed('index worker ended')));
    signal.addEventListener('abort', this.#onAbort);
  }

  /** Rejects with a `SearchError` where no thread can be had, and once `signal` is aborted. */
  static async start(task: WorkerTask, signal: AbortSignal): Promise<IndexWorker> {
    const { path, execArgv } = await workerProgram();
    if (signal.aborted) throw new SearchUnavailable();
    try {
      const resourceLimits = { maxOldGenerationSizeMb: MOST_MEMORY };
      const worker = new Worker(path, { workerData: task, execArgv, env: {}, resourceLimits });
      return new IndexWorker(worker, signal);
    } catch (cause) {
      throw new SearchWriteFailed('index worker', cause);
    }
  }

  /** Throws a `SearchError` where something in a document is no data (a function, say). */
  tell(order: BuildOrder): void {
    try {
      this.#worker.postMessage(order);
    } catch (cause) {
      throw new SearchWriteFailed('index worker', cause);
    }
  }

  /** The next answer, in order. Rejects with a `SearchError` when the worker fails, dies or is called off. */
  async answer(): Promise<WorkerAnswer> {
    for (;;) {
      const next = this.#answers.shift();
      if (next?.answer === 'FAILED') throw new SearchWriteFailed(next.message);
      if (next) return next;
      if (this.#failure) throw this.#failure;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Ends the thread, whatever it is doing. */
  async end(): Promise<void> {
    this.#signal.removeEventListener('abort', this.#onAbort);
    await this.#worker.terminate();
  }

  #fail(failure: Error): void {
    this.#failure ??= failure;
    this.#wake();
  }
}
