import { useSyncExternalStore } from 'react';
import { keep, keepInTab, kept, keptInTab } from './kept.ts';

const key = 'acting-for';
const mostKept = 8;
const listeners = new Set<() => void>();

/**
 * The organizations chosen on this device, the latest first. The server takes the first that is the viewer's own: so
 * each of several people at one device finds the own choice again, and nothing here tells who they are. A tab keeps to
 * what it was opened with: what another one chooses would change its questions in the middle of somebody's work.
 */
export function chosenOrganizations(): readonly string[] {
  const own = keptInTab(key);
  if (own !== null) return listed(own);
  const latest = kept(key) ?? '';
  keepInTab(key, latest);
  return listed(latest);
}

/** In the place of an organization: a commissioner, for nobody else. The server takes it for no organization. */
export const IN_PERSON = 'self';

/** From now on the viewer acts for this one of the own organizations. Restart the session after it. */
export function chooseOrganization(id: string): void {
  keepInTab(key, firstOf(id, chosenOrganizations()));
  keep(key, firstOf(id, listed(kept(key) ?? '')));
  for (const listener of listeners) listener();
}

/** What each question has to say about it: nothing where nothing was ever chosen. */
export function actingHeaders(): Readonly<Record<string, string>> {
  const chosen = chosenOrganizations().join(',');
  return chosen ? { 'x-acting-for': chosen } : {};
}

function firstOf(id: string, before: readonly string[]): string {
  return [id, ...before.filter((one) => one !== id)].slice(0, mostKept).join(',');
}

function listed(ids: string): readonly string[] {
  return ids.split(',').filter(Boolean);
}

/** Changes with the choice: what a page holds for one organization is not for the next. */
export function useChosenOrganization(): string {
  return useSyncExternalStore(subscribe, () => chosenOrganizations()[0] ?? '');
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
