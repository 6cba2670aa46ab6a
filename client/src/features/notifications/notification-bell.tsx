import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Link } from 'react-router';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import './notifications.css';
import { NotificationRow } from './notification-row.tsx';
import { notificationsText } from './notifications.text.ts';
import { useBell } from './use-bell.ts';
import { useNotificationActs } from './use-notification-acts.ts';

/** More do not fit into the lamp, and nobody counts that far. */
const MOST = 99;

/** The bell of the top bar: how many are unread, and the latest behind it; beside it what was written and not read. */
export function NotificationBell() {
  const { conversations, ...news } = useBell();
  return (
    <>
      <UnreadConversations ids={conversations} />
      <Bell {...news} />
    </>
  );
}

/** Straight to the one that has something new, else to all. Not there while there is nothing. */
function UnreadConversations({ ids }: { ids: readonly string[] }) {
  const t = useText(notificationsText);
  const [only, another] = ids;
  if (!only) return null;
  return (
    <Link
      className="bar-ic bell no-s"
      to={another ? '/partnerships' : `/partnerships/${only}`}
      aria-label={t.unreadConversations(ids.length)}
    >
      <Icon name="send" isLarge />
      <i aria-hidden="true">{ids.length}</i>
    </Link>
  );
}

type BellProps = Omit<ReturnType<typeof useBell>, 'conversations'>;

function Bell({ unread, latest, isKnown }: BellProps) {
  const t = useText(notificationsText);
  const [isOpen, setIsOpen] = useState(false);
  const acts = useNotificationActs();
  const close = () => setIsOpen(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <AriaButton
        className="bar-ic bell"
        aria-label={unread > 0 ? t.bellWithNew(numberText(unread)) : t.bell}
      >
        <Icon name="bell" isLarge />
        {unread > 0 && <i aria-hidden="true">{unread > MOST ? `${MOST}+` : unread}</i>}
      </AriaButton>
      <Popover className="pop note-pop" placement="bottom end" offset={6}>
        <Dialog className="note-panel" aria-label={t.title}>
          <div className="hd">
            <h2>{t.title}</h2>
            {unread > 0 && (
              <Button look="ghost" onPress={() => void acts.readAll([])}>
                {t.readAll}
              </Button>
            )}
          </div>
          {isKnown && latest.length === 0 && <p className="pad dim">{t.panelEmpty}</p>}
          <ul className="list">
            {latest.map((notification) => (
              <NotificationRow key={notification.id} notification={notification} onOpen={close} />
            ))}
          </ul>
          <div className="note-foot">
            <Link to="/notifications" onClick={close}>
              {t.seeAll}
            </Link>
            <Link to="/account/notifications" onClick={close}>
              {t.settings}
            </Link>
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
