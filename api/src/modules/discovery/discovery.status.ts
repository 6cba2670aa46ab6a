import type { EngineHealth, SearchEngine } from '#search';
import type { Worker } from '../module.ts';
import type { Check, Reindexing } from './discovery.state.model.ts';
import type { IndexStateRepository } from './discovery.state.repository.ts';

export type Lag = { readonly outbox: string; readonly waiting: number; readonly sinceMs: number };

/** How the index stands, for operators. */
export type IndexStatus = {
  readonly health: EngineHealth;
  /** Of each outbox that the index follows; other processes included, since they share the database. */
  readonly lags: readonly Lag[];
  readonly reindexing: Reindexing | null;
  readonly check: Check | null;
};

/** Of the documents that go into the index, or change what does. */
const INDEXED = new Set(['Organization', 'Commissioner', 'Need', 'Capability', 'Partnership']);

export type StatusOptions = {
  search: SearchEngine;
  state: IndexStateRepository;
  workers: readonly Worker[];
};

export function createStatus({ search, state, workers }: StatusOptions) {
  async function lags(): Promise<Lag[]> {
    const known = workers.map(async ({ name, lag }) =>
      name && lag ? [{ outbox: name, ...(await lag()) }] : [],
    );
    return (await Promise.all(known)).flat();
  }

  return {
    lags,
    async read(): Promise<IndexStatus> {
      const [health, waiting, { reindexing, check }] = await Promise.all([
        search.health(),
        lags(),
        state.read(),
      ]);
      return { health, lags: waiting.filter(({ outbox }) => INDEXED.has(outbox)), reindexing, check };
    },
  };
}
