import { useEffect } from 'react';
import { useQuery } from 'urql';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Note } from '#ui/note.tsx';
import { StateBadge } from '#ui/state-badge.tsx';
import { indexingQuery } from './lexicon.queries.ts';
import { lexiconText } from './lexicon.text.ts';

const pollMs = 1_500;

/** The state of search, asked again and again only while it is catching up. */
export function useIndexing() {
  const [{ data }, refetch] = useQuery({ query: indexingQuery, requestPolicy: 'cache-and-network' });
  const indexing = data?.lexicon.indexing;
  const isBusy = indexing?.state === 'REINDEXING';
  useEffect(() => {
    if (!isBusy) return undefined;
    const timer = setInterval(() => refetch({ requestPolicy: 'network-only' }), pollMs);
    return () => clearInterval(timer);
  }, [isBusy, refetch]);
  return indexing;
}

/** Whether search knows the last edit already. */
export function IndexingBadge() {
  const t = useText(lexiconText);
  const format = useFormat();
  const indexing = useIndexing();
  if (!indexing) return null;
  const { state, since, done, total } = indexing;
  return (
    <span className="row" role="status">
      {state === 'REINDEXING' ? (
        <StateBadge look="moving">
          {t.reindexing} {done > 0 && <span className="num">{t.progress(done, total)}</span>}
        </StateBadge>
      ) : (
        <StateBadge look="done">
          {t.upToDate} <span className="dim2 num">{format.moment(since)}</span>
        </StateBadge>
      )}
    </span>
  );
}

/** Why search does not follow; nothing where it does. */
export function IndexingFailure() {
  const t = useText(lexiconText);
  const failure = useIndexing()?.failure;
  return failure ? <Note tone="warning">{t.failed(failure)}</Note> : null;
}
