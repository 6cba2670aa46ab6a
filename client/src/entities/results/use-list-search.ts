import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type ListSearch, readListSearch, writeListSearch } from './list-search.ts';

type Change = (search: ListSearch, options?: { isTyping?: boolean }) => void;

/**
 * The search in the address. A changed condition is a step in the history, so that going back takes it away; words
 * still being typed replace the step before.
 */
export function useListSearch(): [ListSearch, Change] {
  const [params, setParams] = useSearchParams();
  const search = useMemo(() => readListSearch(params), [params]);
  const change: Change = (next, { isTyping = false } = {}) =>
    setParams((before) => writeListSearch(next, before), { replace: isTyping, preventScrollReset: true });
  return [search, change];
}
