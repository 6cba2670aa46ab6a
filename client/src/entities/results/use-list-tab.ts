import { useSearchParams } from 'react-router';
import { conditionsOf, readListSearch } from './list-search.ts';

export type ListTab = 'mine' | 'all';

/**
 * The tab in the address: one's own, or all that is published. Who has own ones begins with them, unless the address
 * already searches all.
 */
export function useListTab(hasOwn: boolean): [ListTab, (tab: ListTab) => void] {
  const [params, setParams] = useSearchParams();
  return [tabOf(params, hasOwn), (tab) => setParams({ tab }, { preventScrollReset: true })];
}

export function tabOf(params: URLSearchParams, hasOwn: boolean): ListTab {
  if (!hasOwn) return 'all';
  const named = params.get('tab');
  if (named === 'mine' || named === 'all') return named;
  const search = readListSearch(params);
  return search.query !== '' || conditionsOf(search).length > 0 ? 'all' : 'mine';
}
