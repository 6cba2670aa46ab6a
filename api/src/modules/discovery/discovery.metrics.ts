import type { Metrics } from '#kernel/metrics.ts';
import type { SearchQuery } from '#search';
import type { SearchList } from './discovery.filter.ts';

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

function listOf({ filter: { kinds = [] } }: Pick<SearchQuery, 'filter'>): SearchList | 'all' {
  if (kinds.length === 0) return 'all';
  if (kinds.includes('NEED')) return 'needs';
  return kinds.includes('CAPABILITY') ? 'capabilities' : 'partners';
}
