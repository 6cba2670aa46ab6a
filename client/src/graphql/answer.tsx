import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { CombinedError } from 'urql';
import { ErrorState, NoPermissionState, NotFoundState } from '#ui/page-state.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { failureOf } from './errors.ts';

type AnswerProps<Data> = {
  /** The state that `useQuery` returns. */
  result: {
    readonly data?: Data | undefined;
    readonly error?: CombinedError | undefined;
    readonly fetching: boolean;
  };
  onRetry?: () => void;
  /** Drawn instead of grey rows while nothing is there yet. */
  waiting?: ReactNode;
  children: (data: Data) => ReactNode;
};

/**
 * Shows what a query brought: data as soon as there are some (also while fetching again), else waiting, an error with
 * retry, a way to sign in, or not found.
 */
export function Answer<Data>({ result, onRetry, waiting, children }: AnswerProps<Data>) {
  if (result.data) return children(result.data);
  if (result.error) return <Failed error={result.error} {...(onRetry && { onRetry })} />;
  return waiting ?? <Skeleton />;
}

function Failed({ error, onRetry }: { error: CombinedError; onRetry?: () => void }) {
  const { pathname, search } = useLocation();
  const { kind, message, requestId } = failureOf(error);
  if (kind === 'signed-out') return <NoPermissionState isSignedOut from={pathname + search} />;
  if (kind === 'forbidden') return <NoPermissionState />;
  if (kind === 'not-found') return <NotFoundState />;
  return <ErrorState code={requestId} {...(message && { title: message })} {...(onRetry && { onRetry })} />;
}
