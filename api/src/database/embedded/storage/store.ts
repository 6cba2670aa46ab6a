import { ServerError } from '../values/server-error.ts';
import { Catalog } from './catalog.ts';
import type { Collection } from './collection.ts';
import { type Files, openFiles, type Snapshot } from './files.ts';
import { documentRange } from './keys.ts';

type Job = { run: () => void; resolve: () => void; reject: (error: unknown) => void; failure?: unknown };

export type StoreOptions = {
  /** The data file; LMDB's table of readers lies beside it. */
  path: string;
  /**
   * Called when a change was left half done, which only a fault of ours or of LMDB can bring about. It must end the
   * process before the transaction commits: after a kill the file holds what was committed, and nothing else.
   */
  onTorn?: (error: unknown) => never;
};

/** The open data file. All changes go through `write`, one transaction at a time. */
export class Store {
  readonly path: string;
  readonly files: Files;
  readonly catalog: Catalog;
  readonly #onTorn: (error: unknown) => never;
  #waiting: Job[] = [];
  #pumping = false;
  #afterCommit: (() => void)[] = [];

  constructor({ path, onTorn = rethrow }: StoreOptions) {
    this.path = path;
    this.files = openFiles(path);
    this.catalog = new Catalog(this.files);
    this.#onTorn = onTorn;
  }

  /**
   * Runs `work` in the write transaction. Callers that wait at the same time share one commit. Resolves when the
   * change would survive the death of this process; with `synced` also that of the machine.
   */
  async write<Result>(work: () => Result, synced = false): Promise<Result> {
    const results: Result[] = [];
    await new Promise<void>((resolve, reject) => {
      this.#waiting.push({ run: () => void results.push(work()), resolve, reject });
      void this.#pump();
    });
    if (synced) await this.files.root.flushed;
    return results[0] as Result;
  }

  /** Marks a change that must not stop half-way. */
  mutate(change: () => void): void {
    try {
      change();
    } catch (error) {
      this.#onTorn(error);
    }
  }

  /** Runs once the current transaction is on disk. */
  afterCommit(action: () => void): void {
    this.#afterCommit.push(action);
  }

  /** Lets the next read see the last commit: LMDB keeps a snapshot for the turn of the event loop. */
  refresh(): void {
    this.files.root.resetReadTxn();
  }

  snapshot(): Snapshot {
    this.refresh();
    return this.files.root.useReadTransaction() as Snapshot;
  }

  /** Number of documents, counted once and kept up to date from then on. */
  countOf(collection: Collection): number {
    collection.count ??= this.files.documents.getKeysCount(documentRange(collection.id));
    return collection.count;
  }

  async close(): Promise<void> {
    while (this.#pumping) await new Promise((resolve) => setImmediate(resolve));
    await this.files.root.flushed;
    await this.files.root.close();
  }

  async #pump(): Promise<void> {
    if (this.#pumping) return;
    this.#pumping = true;
    while (this.#waiting.length) await this.#commit();
    this.#pumping = false;
  }

  async #commit(): Promise<void> {
    this.#afterCommit = [];
    const jobs: Job[] = [];
    const takeJobs = (): Job[] => {
      jobs.push(...this.#waiting.splice(0));
      return jobs;
    };
    try {
      await this.files.root.transaction(() => runAll(takeJobs()));
    } catch (error) {
      this.refresh();
      this.catalog.load();
      const failure = await commitFailure(error);
      if (!jobs.length) takeJobs();
      for (const { reject } of jobs) reject(failure);
      return;
    }
    this.refresh();
    for (const action of this.#afterCommit) action();
    for (const job of jobs) {
      if ('failure' in job) job.reject(job.failure);
      else job.resolve();
    }
  }
}

/** One statement's error is its own: the others of the transaction go on. */
function runAll(jobs: Job[]): void {
  for (const job of jobs) {
    try {
      job.run();
    } catch (error) {
      job.failure = error;
    }
  }
}

/** LMDB tells the reason in a second promise. */
async function commitFailure(error: unknown): Promise<ServerError> {
  let reason = error;
  if (error instanceof Error && 'commitError' in error) {
    reason = await Promise.resolve(error.commitError).catch((cause: unknown) => cause);
  }
  const text = reason instanceof Error ? reason.message : String(reason);
  return new ServerError(14031, 'OutOfDiskSpace', `The write could not be stored and was undone: ${text}`);
}

function rethrow(error: unknown): never {
  throw error;
}
