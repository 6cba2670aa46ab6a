import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '#graphql/errors.ts';
import { ErrorState } from '#ui/page-state.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import type { Viewer } from './use-viewer.ts';
import { viewerQuery } from './viewer.queries.ts';
import { signInPath } from './way-back.ts';

/** A page that only makes sense with an account: a visitor signs in first and comes back to it. */
export function RequireAccount({ children }: { children: (viewer: Viewer) => ReactNode }) {
  const [{ data, error }, retry] = useQuery({ query: viewerQuery });
  const { pathname, search } = useLocation();
  if (data?.viewer) return children(data.viewer);
  if (data) return <Navigate to={signInPath(pathname + search)} replace />;
  if (!error) return <Skeleton />;
  const { message } = failureOf(error);
  const again = () => retry({ requestPolicy: 'network-only' });
  return (
    <div className="wrap">
      <ErrorState onRetry={again} {...(message && { title: message })} />
    </div>
  );
}
