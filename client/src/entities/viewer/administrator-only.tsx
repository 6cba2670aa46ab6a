import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { NoPermissionState } from '#ui/page-state.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { useViewer } from './use-viewer.ts';

/** A page of the operator: everybody else is told so, a visitor with the way to sign in. The API decides what is shown. */
export function AdministratorOnly({ children }: { children: ReactNode }) {
  const { viewer, isKnown } = useViewer();
  const { pathname, search } = useLocation();
  if (viewer?.isAdministrator) return children;
  if (!isKnown) return <Skeleton />;
  return <NoPermissionState isSignedOut={!viewer} from={pathname + search} />;
}
