import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { NoPermissionState } from '#ui/page-state.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { useViewer } from './use-viewer.ts';

/** A page of the bureau: everybody else is told so, a visitor with the way to sign in. The API decides what is shown. */
export function OfficerOnly({ children }: { children: ReactNode }) {
  const { viewer, role, isKnown } = useViewer();
  const { pathname, search } = useLocation();
  if (role === 'officer') return children;
  if (!isKnown) return <Skeleton />;
  return <NoPermissionState isSignedOut={!viewer} from={pathname + search} />;
}
