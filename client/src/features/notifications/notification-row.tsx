import { Link } from 'react-router';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { clockText } from '#lib/dates.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Button } from '#ui/button.tsx';
import type { NotificationLine } from './notifications.queries.ts';
import { notificationsText } from './notifications.text.ts';
import { topicText } from './topic.text.ts';
import { useNotificationActs } from './use-notification-acts.ts';

type RowProps = {
  notification: NotificationLine;
  /** Below a head that names the day, the hour is enough. */
  isUnderDay?: boolean;
  /** The link was followed. */
  onOpen?: () => void;
};

/** One notification: the sentence leads to what it is about, the lamp says whether it was read. */
export function NotificationRow({ notification, isUnderDay = false, onOpen }: RowProps) {
  const t = useText(notificationsText);
  const topicNames = useText(topicText);
  const label = useLabel();
  const format = useFormat();
  const acts = useNotificationActs();
  const { id, topic, detail, path, at, readAt } = notification;
  const title = label(notification.title);
  const open = () => {
    if (!readAt) acts.read(id);
    onOpen?.();
  };
  return (
    <li className={readAt ? 'note-row' : 'note-row unread'}>
      <div className="note-lamp" aria-hidden="true" />
      <div className="col g1 grow">
        <Link className="note-link" to={path} onClick={open}>
          {!readAt && <span className="vh">{t.isUnread} · </span>}
          {title}
        </Link>
        {detail && <p className="sm dim note-detail">{detail}</p>}
        <p className="xs dim">
          {topicNames[topic]} · {isUnderDay ? clockText(at) : format.moment(at)}
        </p>
      </div>
      <Button
        look="ghost"
        icon={readAt ? 'ring' : 'tick'}
        aria-label={readAt ? t.markUnread(title) : t.markRead(title)}
        onPress={() => void acts.toggle(notification)}
      />
    </li>
  );
}
