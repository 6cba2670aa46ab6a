import { createClient, type Client as LiveClient } from 'graphql-ws';
import { useSyncExternalStore } from 'react';
import { type Exchange, subscriptionExchange } from 'urql';
import type { Language } from '#lib/language.ts';

/** How the live connection stands: `generation` grows with each that is made, since the last may have missed something. */
type LiveState = { readonly isOpen: boolean; readonly generation: number };

const listeners = new Set<() => void>();
let state: LiveState = { isOpen: false, generation: 0 };

function change(isOpen: boolean): void {
  state = { isOpen, generation: state.generation + (isOpen ? 1 : 0) };
  for (const listener of listeners) listener();
}

/**
 * Subscriptions over a WebSocket, opened with the first of them and closed with the last. None where the browser or the
 * way to the server has no WebSocket: pages poll as they do without.
 */
export function liveExchange(language: Language): Exchange[] {
  if (typeof WebSocket === 'undefined' || !location.protocol.startsWith('http')) return [];
  const client = connect(language);
  return [
    subscriptionExchange({
      forwardSubscription: ({ query = '', variables }) => ({
        subscribe: (sink) => ({
          unsubscribe: client.subscribe({ query, variables: variables ?? {} }, sink as never),
        }),
      }),
    }),
  ];
}

function connect(language: Language): LiveClient {
  return createClient({
    url: () => `${location.origin.replace(/^http/, 'ws')}/graphql`,
    connectionParams: { language: language === 'en' ? 'en' : 'zh' },
    retryAttempts: Number.POSITIVE_INFINITY,
    // After a restart of the server not everybody comes back in the same second.
    retryWait: (retries) => pause(Math.min(60_000, 1_000 * 2 ** retries) * (0.5 + Math.random())),
    shouldRetry: () => true,
    on: { connected: () => change(true), closed: () => change(false) },
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Whether events come by themselves at the moment; while not, pages ask. */
export function useLive(): LiveState {
  return useSyncExternalStore(subscribe, () => state);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
