import { useQuery } from 'urql';
import { RequireAccount } from '#entities/viewer/require-account.tsx';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Segment } from '#ui/segment.tsx';
import { Select } from '#ui/select.tsx';
import './notifications.css';
import { NotificationExport } from './notification-export.tsx';
import { NotificationPages } from './notification-pages.tsx';
import { bellQuery, notificationContext, type Topic } from './notifications.queries.ts';
import { notificationsText } from './notifications.text.ts';
import { topicsFor, topicText } from './topic.text.ts';
import { useNotificationActs } from './use-notification-acts.ts';
import { useWish, type Wish } from './use-wish.ts';

const ANY = 'ALL';

/** All that the account was told, by day; the address keeps what is looked at. */
export function NotificationsPage() {
  const t = useText(notificationsText);
  return (
    <div className="wrap note-page">
      <title>{t.pageTitle}</title>
      <RequireAccount>{(viewer) => <Notifications topics={topicsFor(viewer)} />}</RequireAccount>
    </div>
  );
}

function Notifications({ topics }: { topics: readonly Topic[] }) {
  const t = useText(notificationsText);
  const { wish, choose } = useWish();
  const [{ data }] = useQuery({ query: bellQuery, context: notificationContext });
  const acts = useNotificationActs();
  const unread = data?.viewer?.unreadNotifications;
  return (
    <>
      <div className="pagehead">
        <div className="col g1">
          <h1>{t.title}</h1>
          {unread !== undefined && (
            <p className="dim">{unread > 0 ? t.unread(numberText(unread)) : t.noneUnread}</p>
          )}
        </div>
        <div className="row">
          {unread !== undefined && unread > 0 && (
            <Button icon="tick" onPress={() => void acts.readAll(wish.topic ? [wish.topic] : [])}>
              {wish.topic ? t.readThese : t.readAll}
            </Button>
          )}
          <NotificationExport wish={wish} />
          <ButtonLink to="/account/notifications">{t.settings}</ButtonLink>
        </div>
      </div>
      <Narrow wish={wish} topics={topics} onChoose={choose} />
      <NotificationPages key={`${wish.topic} ${wish.isUnreadOnly}`} wish={wish} />
    </>
  );
}

type NarrowProps = { wish: Wish; topics: readonly Topic[]; onChoose: (wish: Wish) => void };

function Narrow({ wish, topics, onChoose }: NarrowProps) {
  const t = useText(notificationsText);
  const names = useText(topicText);
  const options = [
    { id: ANY as Topic | typeof ANY, label: t.anyTopic },
    ...topics.map((id) => ({ id, label: names[id] })),
  ];
  return (
    <div className="row sp note-narrow">
      <Segment
        label={t.view}
        options={[
          { id: 'all', label: t.all },
          { id: 'unread', label: t.unreadOnly },
        ]}
        value={wish.isUnreadOnly ? 'unread' : 'all'}
        onChange={(id) => onChoose({ ...wish, isUnreadOnly: id === 'unread' })}
      />
      <Select
        className="note-topic"
        label={t.topic}
        isLabelHidden
        options={options}
        value={wish.topic ?? ANY}
        onChange={(id) => onChoose({ ...wish, topic: id === ANY ? null : id })}
      />
    </div>
  );
}
