import { useEffect } from 'react';
import { useQuery } from 'urql';
import { searchStatusQuery } from './search-status.queries.ts';

const whileBusyMs = 1_000;
const otherwiseMs = 10_000;

/** How the index stands, asked again every second while it is written anew and now and then otherwise. */
export function useSearchStatus() {
  const [result, refetch] = useQuery({ query: searchStatusQuery, requestPolicy: 'cache-and-network' });
  const state = result.data?.searchStatus.reindexing?.state;
  const isBusy = state === 'WANTED' || state === 'FILLING' || state === 'SWAPPING';
  const again = () => refetch({ requestPolicy: 'network-only' });
  useEffect(() => {
    const ask = () => refetch({ requestPolicy: 'network-only' });
    const timer = setInterval(ask, isBusy ? whileBusyMs : otherwiseMs);
    return () => clearInterval(timer);
  }, [isBusy, refetch]);
  return { result, isBusy, again };
}
