import { useSearchParams } from 'react-router';
import type { Topic } from './notifications.queries.ts';
import { topics } from './topic.text.ts';

/** What is looked at; null for every topic. */
export type Wish = { readonly topic: Topic | null; readonly isUnreadOnly: boolean };

/** It stays in the address. */
export function useWish() {
  const [params, setParams] = useSearchParams();
  const topic = topics.find((one) => one === params.get('kind')) ?? null;
  const wish: Wish = { topic, isUnreadOnly: params.get('unread') === '1' };
  const choose = (next: Wish) =>
    setParams(
      { ...(next.topic && { kind: next.topic }), ...(next.isUnreadOnly && { unread: '1' }) },
      { replace: true },
    );
  return { wish, choose };
}
