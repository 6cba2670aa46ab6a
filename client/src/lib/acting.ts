import { useSyncExternalStore } from 'react';
import { keep, kept } from './kept.ts';

const key = 'acting-for';
const mostKept = 8;
const listeners = new Set<() => void>();

/**
 * The organizations chosen on this device, the latest first. The server takes the first that is the viewer's own: so
 * each of several people at one device finds the own choice again, and nothing here tells who they are.
 */
export function chosenOrganizations(): readonly string[] {
  return (kept(key) ?? '').split(',').filter(Boolean);
}

/** From now on the viewer acts for this one of the own organizations. Restart the session after it. */
export function chooseOrganization(id: string): void {
  const others = chosenOrganizations().filter((one) => one !== id);
  keep(key, [id, ...others].slice(0, mostKept).join(','));
  for (const listener of listeners) listener();
}

/** Changes with the choice: what a page holds for one organization is not for the next. */
export function useChosenOrganization(): string {
  return useSyncExternalStore(subscribe, () => chosenOrganizations()[0] ?? '');
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
