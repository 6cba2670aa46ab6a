import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let generation = 0;

/** Forgets every answer fetched so far. Call after signing in or out: who asks decides what is answered. */
export function restartSession(): void {
  generation += 1;
  for (const listener of listeners) listener();
}

/** Changes whenever the session does. */
export function useSessionGeneration(): number {
  return useSyncExternalStore(subscribe, () => generation);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
