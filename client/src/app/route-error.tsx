import { useCallback, useEffect, useState } from 'react';
import { useRouteError } from 'react-router';
import { useText } from '#lib/language.ts';
import { ErrorState } from '#ui/page-state.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { appText } from './app.text.ts';
import { isLoadFailure, isReachable, reloadOnce } from './reach.ts';

type Stand = 'asking' | 'unreached' | 'crashed';

/**
 * A page that could not be loaded or broke while drawing; the rest of the shell stays. A part that is missing though the
 * server answers is of an earlier version: the page is loaded anew. Without a connection that would lose the page.
 */
export function RouteError() {
  const t = useText(appText);
  const isMissing = isLoadFailure(useRouteError());
  const [stand, setStand] = useState<Stand>(isMissing ? 'asking' : 'crashed');
  const recover = useCallback(async () => {
    if (!(await isReachable())) setStand('unreached');
    else if (!reloadOnce()) setStand('crashed');
  }, []);
  useEffect(() => {
    if (isMissing) void recover();
    const comeBack = () => void recover();
    window.addEventListener('online', comeBack);
    return () => window.removeEventListener('online', comeBack);
  }, [isMissing, recover]);
  if (stand === 'asking') return <Skeleton />;
  return (
    <div className="wrap">
      {stand === 'unreached' ? (
        <ErrorState onRetry={() => void recover()}>{t.unreachedHint}</ErrorState>
      ) : (
        <ErrorState title={t.crashed} onRetry={() => location.reload()}>
          {t.crashedHint}
        </ErrorState>
      )}
    </div>
  );
}
