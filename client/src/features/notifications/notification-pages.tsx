import { useState } from 'react';
import { useQuery } from 'urql';
import { Answer } from '#graphql/answer.tsx';
import { recordDay } from '#lib/dates.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Card, List } from '#ui/card.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { MoreButton } from '#ui/pagination.tsx';
import { NotificationRow } from './notification-row.tsx';
import { type NotificationLine, notificationContext, notificationsQuery } from './notifications.queries.ts';
import { notificationsText } from './notifications.text.ts';
import type { Wish } from './use-wish.ts';

const PAGE = 30;

/** What a page of the list is asked by. */
export function pageOf({ topic, isUnreadOnly }: Wish, after: string | null) {
  return { first: PAGE, after, topics: topic ? [topic] : [], isUnreadOnly };
}

/** Where a page begins: behind a notification, within its day. */
type Start = { readonly after: string | null; readonly day: string | null };

/** Page below page; each is asked for by itself, so that all of them stay true while things are read. */
export function NotificationPages({ wish }: { wish: Wish }) {
  const [starts, setStarts] = useState<readonly Start[]>([{ after: null, day: null }]);
  return (
    <div className="col g4">
      {starts.map((start, place) => (
        <Page
          key={start.after}
          wish={wish}
          start={start}
          isLast={place === starts.length - 1}
          onMore={(next) => setStarts([...starts, next])}
        />
      ))}
    </div>
  );
}

type PageProps = { wish: Wish; start: Start; isLast: boolean; onMore: (next: Start) => void };

function Page({ wish, start, isLast, onMore }: PageProps) {
  const [result, refetch] = useQuery({
    query: notificationsQuery,
    variables: pageOf(wish, start.after),
    context: notificationContext,
    requestPolicy: 'cache-and-network',
  });
  const { nodes = [], pageInfo } = result.data?.viewer?.notifications ?? {};
  const last = nodes.at(-1);
  const more = () => {
    if (pageInfo && last) onMore({ after: pageInfo.endCursor, day: recordDay(last.at) });
  };
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {() => (
        <>
          {nodes.length === 0 && start.after === null ? (
            <Nothing isNarrow={wish.topic !== null || wish.isUnreadOnly} />
          ) : (
            <Days nodes={nodes} dayBefore={start.day} />
          )}
          {isLast && pageInfo?.hasNextPage && <MoreButton next={PAGE} onMore={more} />}
        </>
      )}
    </Answer>
  );
}

function Days({ nodes, dayBefore }: { nodes: readonly NotificationLine[]; dayBefore: string | null }) {
  const format = useFormat();
  const days = [...new Set(nodes.map(({ at }) => recordDay(at)))];
  return days.map((day) => (
    <Card
      key={day}
      {...(day === dayBefore ? { label: format.day(day) } : { title: format.day(day) })}
      holds="list"
    >
      <List>
        {nodes
          .filter(({ at }) => recordDay(at) === day)
          .map((notification) => (
            <NotificationRow key={notification.id} notification={notification} isUnderDay />
          ))}
      </List>
    </Card>
  ));
}

function Nothing({ isNarrow }: { isNarrow: boolean }) {
  const t = useText(notificationsText);
  const [title, hint] = isNarrow ? [t.nothingTitle, t.nothingHint] : [t.emptyTitle, t.emptyHint];
  const way = isNarrow ? (
    <ButtonLink to="/notifications">{t.showAll}</ButtonLink>
  ) : (
    <ButtonLink to="/account/notifications">{t.settings}</ButtonLink>
  );
  return (
    <div className="card">
      <EmptyState title={title} action={way}>
        {hint}
      </EmptyState>
    </div>
  );
}
