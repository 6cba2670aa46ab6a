import { randomUUID } from 'node:crypto';
import type { Services } from '#graphql/context.ts';
import type { Text } from '#kernel/errors.ts';
import { type SearchDocument, type SearchEngine, SearchError } from '#search';
import type { DocumentSource, IndexBatch } from './discovery.documents.ts';
import type { Progress, Reindexing } from './discovery.state.model.ts';
import type { IndexStateRepository } from './discovery.state.repository.ts';

/** `CLOSED` leaves the run to the next process that has the index; `CANCELLED` by a person ends it. */
export type Stop = 'CLOSED' | 'CANCELLED';

export type ReindexOptions = {
  services: Services;
  search: SearchEngine;
  source: DocumentSource;
  state: IndexStateRepository;
};

export type RunOptions = {
  onProgress?: ((progress: Progress) => void) | undefined;
  signal?: AbortSignal | undefined;
};

/** Several times a second would be more than anybody reads. */
const BEAT_EVERY_MS = 500;

/** Writes the index anew beside the old one, which answers until the swap. */
export function createReindex({ services, search, source, state }: ReindexOptions) {
  async function countSources(): Promise<number> {
    const { organizations, commissioners, needs, capabilities } = services;
    const counts = await Promise.all(
      [organizations, commissioners, needs, capabilities].map((service) => service.count()),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }

  async function* batches(): AsyncGenerator<IndexBatch> {
    for await (const things of services.organizations.walk()) yield source.ofOrganizations(things);
    for await (const things of services.commissioners.walk()) yield source.ofCommissioners(things);
    for await (const things of services.needs.walk()) yield source.ofNeeds(things);
    for await (const things of services.capabilities.walk()) yield source.ofCapabilities(things);
  }

  async function* documents(
    onRead: (count: number) => void,
    signal?: AbortSignal,
  ): AsyncGenerator<SearchDocument> {
    for await (const { upserts, removals } of batches()) {
      // Thrown into the engine, which then keeps the index it has.
      signal?.throwIfAborted();
      yield* upserts;
      onRead(upserts.length + removals.length);
    }
  }

  /** Returns how many documents the index holds. */
  async function rebuild({ onProgress = () => {}, signal }: RunOptions = {}): Promise<number> {
    const progress: { -readonly [Part in keyof Progress]: Progress[Part] } = {
      done: 0,
      total: await countSources(),
      phase: 'FILLING',
    };
    onProgress({ ...progress });
    const read = documents((count) => {
      progress.done += count;
      onProgress({ ...progress });
    }, signal);
    const outcome = await search.replaceAll(read, ({ phase }) => {
      progress.phase = phase === 'DONE' ? 'SWAPPING' : phase;
      onProgress({ ...progress });
    });
    await search.flush();
    return outcome.documents;
  }

  /**
   * Takes up the run that is wished for; its progress is on record for every process to read. Null where there is none
   * to take, or somebody else has it.
   */
  async function run({ onProgress, signal }: RunOptions = {}): Promise<Reindexing | null> {
    const owner = randomUUID();
    if (!(await state.claim(owner))) return null;
    let latest: Progress = { done: 0, total: 0, phase: 'FILLING' };
    // By a timer, since the engine may be silent for longer than a run without a beat counts as alive.
    const beats = setInterval(() => void state.beat(owner, latest).catch(() => undefined), BEAT_EVERY_MS);
    try {
      const held = await rebuild({
        signal,
        onProgress(progress) {
          latest = progress;
          onProgress?.(progress);
        },
      });
      await state.end(owner, { documents: held, done: latest.done, total: latest.total });
    } catch (error) {
      if (!signal?.aborted) {
        await state.end(owner, { problem: problemOf(error) });
        throw error;
      }
      if (signal.reason === ('CLOSED' satisfies Stop)) await state.giveBack(owner);
      else await state.end(owner, { problem: cancelled });
    } finally {
      clearInterval(beats);
    }
    return (await state.read()).reindexing;
  }

  return { rebuild, run };
}

const cancelled: Text = {
  zh: '已取消，检索仍用原来的索引',
  en: 'Cancelled; search goes on with the index it has',
};

function problemOf(error: unknown): Text {
  if (error instanceof SearchError) return error.text;
  return {
    zh: '没有完成，原因见日志；检索仍用原来的索引',
    en: 'It was not completed, the log says why; search goes on with the index it has',
  };
}
