import type { Services } from '#graphql/context.ts';
import type { Clock } from '#kernel/clock.ts';
import { toId } from '#kernel/id.ts';
import { LetterRefused, type Mail } from '#kernel/mail.ts';
import { isMemberOf, type Account as Reader } from '#kernel/viewer.ts';
import type { Choice, ChoiceRepository, StopScope } from './choice.repository.ts';
import type { NoticeLetterOutcome, NoticeLetterRecord } from './letter.model.ts';
import type { NoticeLetterRepository } from './letter.repository.ts';
import { writeNoticeLetter } from './letter.text.ts';
import type { NoticeStopLinks } from './notice.stop-links.ts';
import { detailOf, sentenceOf } from './notification.kinds.ts';
import type { Notification } from './notification.model.ts';
import type { NotificationRepository } from './notification.repository.ts';
import type { SubjectReader } from './subject.reader.ts';

export type LetterDeliveryOptions = {
  notifications: Pick<NotificationRepository, 'listByIds'>;
  choices: Pick<ChoiceRepository, 'list'>;
  letters: Pick<NoticeLetterRepository, 'seal' | 'setOutcome'>;
  subjects: SubjectReader;
  accounts: Services['accounts'];
  mail: Mail;
  stopLinks: NoticeStopLinks;
  publicUrl: string;
  clock: Clock;
};

/** Sends a letter whose hour has come, with what its reader has not seen yet and may still see. */
export function createLetterDelivery(options: LetterDeliveryOptions) {
  const { notifications, choices, letters, subjects, accounts, mail, stopLinks, publicUrl, clock } = options;

  async function isStillTold(viewer: Reader, notification: Notification): Promise<boolean> {
    const { organizationId, readAt } = notification;
    if (readAt !== null || (organizationId && !isMemberOf(viewer, organizationId))) return false;
    return (await subjects.read(notification, { viewer, organizationId })) !== null;
  }

  async function select(viewer: Reader, { notificationIds }: NoticeLetterRecord): Promise<Notification[]> {
    const wanted = wantedTopics(await choices.list(viewer.accountId));
    const found: Notification[] = [];
    for (const notification of await notifications.listByIds(notificationIds)) {
      if (wanted.has(notification.topic) && (await isStillTold(viewer, notification)))
        found.push(notification);
    }
    return found;
  }

  async function sendOnce(letter: NoticeLetterRecord): Promise<NoticeLetterOutcome> {
    const accountId = toId('account', letter.accountId.toHexString());
    const viewer = await accounts.actFor(accountId);
    const [account] = await accounts.getMany([accountId]);
    if (!viewer || !account) return 'NOT_WANTED';
    const found = await select(viewer, letter);
    if (found.length === 0) return 'NOTHING_LEFT';
    const scope = scopeOf(found);
    const written = writeNoticeLetter({
      items: found.map(({ kind, words, path }) => ({
        sentence: sentenceOf(kind, words),
        thing: detailOf(kind, words),
        url: `${publicUrl}${path}`,
      })),
      scope,
      language: account.language,
      publicUrl,
      stopUrl: stopLinks.url(scope, accountId, clock.now()),
    });
    await mail.send({ ...written, id: `notice-${letter._id.toHexString()}`, to: account.email });
    return 'SENT';
  }

  /** May send twice where the process dies in between: both bear one Message-ID. */
  return async function send(record: NoticeLetterRecord): Promise<void> {
    const letter = await letters.seal(record, clock.now());
    if (!letter || letter.outcome) return;
    const outcome = await sendOnce(letter).catch((error: unknown) => {
      if (error instanceof LetterRefused) return 'REFUSED' as const;
      throw error;
    });
    await letters.setOutcome(letter, outcome);
  };
}

function wantedTopics(all: readonly Choice[]): Set<string> {
  return new Set(all.filter(({ mail }) => mail !== null && mail !== 'NEVER').map(({ topic }) => topic));
}

/** What the link at its end ends: the topic where there is but one, else all. */
function scopeOf([first, ...rest]: readonly Notification[]): StopScope {
  return first && rest.every(({ topic }) => topic === first.topic) ? first.topic : 'ALL';
}
