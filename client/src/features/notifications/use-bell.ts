import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { useQuery, useSubscription } from 'urql';
import { useLive } from '#graphql/live.ts';
import {
  arrivedSubscription,
  bellContext,
  bellQuery,
  type NotificationLine,
} from './notifications.queries.ts';
import { useNotificationActs } from './use-notification-acts.ts';

/** Where no live connection tells of it sooner. */
const EVERY_MS = 60_000;

/** What is unread, and the latest of all: up to date while the page is looked at. */
export function useBell() {
  const [{ data }, refetch] = useQuery({ query: bellQuery, context: bellContext });
  const look = useRef(() => refetch({ requestPolicy: 'network-only' }));
  useEffect(() => {
    look.current = () => refetch({ requestPolicy: 'network-only' });
  }, [refetch]);
  useEffect(() => {
    const lookIfSeen = () => {
      if (!document.hidden) look.current();
    };
    const timer = setInterval(lookIfSeen, EVERY_MS);
    document.addEventListener('visibilitychange', lookIfSeen);
    addEventListener('online', lookIfSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', lookIfSeen);
      removeEventListener('online', lookIfSeen);
    };
  }, []);
  const isHidden = useSyncExternalStore(onVisibility, () => document.hidden);
  const [arrived] = useSubscription({ query: arrivedSubscription, pause: isHidden });
  const { generation } = useLive();
  // What comes live is a reason to look; so is a connection that is new, for the last may have missed something.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are reasons, not arguments
  useEffect(() => {
    if (generation > 0) look.current();
  }, [arrived.data, generation]);
  const latest = data?.viewer?.notifications.nodes ?? [];
  useReadOnArrival(latest);
  return {
    unread: data?.viewer?.unreadNotifications ?? 0,
    conversations: data?.viewer?.unreadConversations?.map(({ id }) => id) ?? [],
    latest,
    isKnown: data !== undefined,
  };
}

function onVisibility(changed: () => void): () => void {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
}

/** Whoever stands before a thing need not be told of it any more. */
function useReadOnArrival(latest: readonly NotificationLine[]): void {
  const { pathname } = useLocation();
  const { read } = useNotificationActs();
  const done = useRef(new Set<string>());
  useEffect(() => {
    if (document.hidden) return;
    for (const { id, path, at, readAt } of latest) {
      // The same one comes anew when something is gathered in it.
      const turn = `${id} ${at}`;
      if (readAt || path !== pathname || done.current.has(turn)) continue;
      done.current.add(turn);
      read(id);
    }
  }, [latest, pathname, read]);
}
