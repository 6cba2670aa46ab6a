import { useEffect } from 'react';
import { type Role, useViewer } from '#entities/viewer/use-viewer.ts';
import { keep, kept } from '#lib/kept.ts';
import { navigation } from './navigation.ts';

/**
 * Whose navigation stands there. Until the API has said who it is, that of the last visit from this device: so a member
 * who returns is not shown a visitor's entries first. Only the kind of role is kept, nothing that tells who it was.
 */
export function useShownRole(): Role {
  const { role, isKnown } = useViewer();
  useEffect(() => {
    if (isKnown) keep('role', role);
  }, [role, isKnown]);
  return isKnown ? role : lastRole();
}

function lastRole(): Role {
  const last = kept('role') ?? '';
  return Object.hasOwn(navigation, last) ? (last as Role) : 'visitor';
}
