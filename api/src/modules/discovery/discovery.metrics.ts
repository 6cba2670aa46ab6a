import type { Metrics } from '#kernel/metrics.ts';
import type { SearchEngine, SearchQuery } from '#search';
import type { SearchList } from './discovery.filter.ts';
import type { createStatus, Lag } from './discovery.status.ts';

export type SearchOutcome = 'answered' | 'degraded' | 'refused';

/** Counts and times searches, per list; never what somebody searched for. */
export type SearchMetrics = {
  began(query: Pick<SearchQuery, 'filter'>): (outcome: SearchOutcome) => void;
};

/** Seconds. The target is half of the second bound at the median. */
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 2.5];

export function createSearchMetrics(metrics: Metrics): SearchMetrics {
  const queries = metrics.counter('dengqiao_search_queries_total', 'Searches by list and outcome.');
  const durations = metrics.histogram(
    'dengqiao_search_duration_seconds',
    'How long the engine took for one answer.',
    BOUNDS,
  );
  return {
    began(query) {
      const start = performance.now();
      const list = listOf(query);
      return (outcome) => {
        queries.add({ list, outcome });
        durations.observe((performance.now() - start) / 1_000, { list });
      };
    },
  };
}

/** How far the index is behind the data, and how the engine is: read when somebody asks. */
export function measureIndex(
  metrics: Metrics,
  status: ReturnType<typeof createStatus>,
  search: SearchEngine,
): void {
  const perOutbox = (pick: (lag: Lag) => number) => async () =>
    (await status.lags()).map((lag) => ({ value: pick(lag), labels: { outbox: lag.outbox } }));
  metrics.gauge(
    'dengqiao_outbox_waiting',
    'Documents whose change is not told yet, to the index for one.',
    perOutbox(({ waiting }) => waiting),
  );
  metrics.gauge(
    'dengqiao_outbox_oldest_seconds',
    'How long the longest of them has been waiting.',
    perOutbox(({ sinceMs }) => sinceMs / 1_000),
  );
  metrics.gauge('dengqiao_search_ready', 'Whether the engine answers: 1 or 0.', async () => [
    { value: search.ready() ? 1 : 0 },
  ]);
  metrics.gauge('dengqiao_search_documents', 'Documents that can be found.', async () => {
    const { documents, engine } = await search.health();
    return [{ value: documents, labels: { engine } }];
  });
  metrics.gauge(
    'dengqiao_search_checked_seconds',
    'Since the index was last compared with the data.',
    async () => {
      const { check } = await status.read();
      return check ? [{ value: (Date.now() - check.at.getTime()) / 1_000 }] : [];
    },
  );
}

function listOf({ filter: { kinds = [] } }: Pick<SearchQuery, 'filter'>): SearchList | 'all' {
  if (kinds.length === 0) return 'all';
  if (kinds.includes('NEED')) return 'needs';
  return kinds.includes('CAPABILITY') ? 'capabilities' : 'partners';
}
