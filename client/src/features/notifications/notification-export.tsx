import { useQuery } from 'urql';
import { ExportMenu } from '#entities/export/export-menu.tsx';
import { pageOf } from './notification-pages.tsx';
import { notificationContext, notificationsQuery } from './notifications.queries.ts';
import type { Wish } from './use-wish.ts';

/** The list as it is narrowed, to keep. Asks what the first page asks anyway. */
export function NotificationExport({ wish }: { wish: Wish }) {
  const { first, after, ...narrowed } = pageOf(wish, null);
  const variables = { first, after, ...narrowed };
  const [{ data }] = useQuery({ query: notificationsQuery, variables, context: notificationContext });
  const total = data?.viewer?.notifications.totalCount;
  return <ExportMenu list="NOTIFICATIONS" variables={narrowed} total={total} />;
}
