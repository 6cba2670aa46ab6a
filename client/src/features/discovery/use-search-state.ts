import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { readSearch, type SearchState, writeSearch } from './search-state.ts';

/** The search in the address. Changing it replaces nothing in the history: going back undoes one condition. */
export function useSearchState(): [SearchState, (search: SearchState) => void] {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const search = useMemo(() => readSearch(params), [params]);
  const change = (next: SearchState) =>
    void navigate(
      { pathname: '/search', search: writeSearch(next).toString() },
      { preventScrollReset: true },
    );
  return [search, change];
}
