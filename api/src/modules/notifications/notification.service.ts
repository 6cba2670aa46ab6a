import { createFeed } from '#graphql/live/feed.ts';
import type { Clock } from '#kernel/clock.ts';
import { NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import type { Signals } from '#kernel/signals.ts';
import { type Account, requireAccount, type Viewer } from '#kernel/viewer.ts';
import { kindOf } from './notification.kinds.ts';
import type { Notification } from './notification.model.ts';
import { canSee } from './notification.policy.ts';
import type { NotificationRepository, Sight } from './notification.repository.ts';
import { arrivalTopic } from './notification.signals.ts';
import type { Topic } from './notification.topics.ts';

export type NotificationService = ReturnType<typeof createNotificationService>;

type Options = {
  repository: NotificationRepository;
  signals: Pick<Signals, 'listen'>;
  clock: Clock;
};

/** What a person was told, and what of it they have seen. */
export function createNotificationService({ repository, signals, clock }: Options) {
  /** @throws NotFound for somebody else's, like for one that does not exist. */
  async function get(viewer: Viewer, id: Id<'notification'>): Promise<Notification> {
    const found = await repository.find(sightOf(requireAccount(viewer)), id);
    const isForOfficers = found !== null && kindOf(found.kind).isForOfficers === true;
    if (!found || !canSee(viewer, { ...found, isForOfficers })) throw new NotFound();
    return found;
  }

  /** Seen from its first reading on: reading again does not change when. @throws NotFound */
  async function setRead(viewer: Viewer, id: Id<'notification'>, isRead: boolean): Promise<Notification> {
    const before = await get(viewer, id);
    if ((before.readAt !== null) === isRead) return before;
    const readAt = isRead ? clock.now() : null;
    const after = await repository.setRead(sightOf(requireAccount(viewer)), id, readAt);
    if (!after) throw new NotFound();
    return after;
  }

  return {
    get,
    setRead,

    /** The ids of what comes from now on, as it comes; `get` says what the viewer may see of it by then. */
    follow(viewer: Viewer): AsyncIterable<Id<'notification'>> {
      const topic = arrivalTopic(requireAccount(viewer).accountId);
      return createFeed<Id<'notification'>>((tell) =>
        signals.listen(topic, (ids) => {
          for (const id of ids) tell(id as Id<'notification'>);
        }),
      );
    },

    async list(
      viewer: Viewer,
      wish: { topics: readonly Topic[]; isUnreadOnly: boolean },
      page: PageRequest,
    ): Promise<Page<Notification>> {
      return repository.list(sightOf(requireAccount(viewer)), wish, page);
    },

    async countUnread(viewer: Viewer): Promise<number> {
      return repository.countUnread(sightOf(requireAccount(viewer)));
    },

    /** All that came until now; empty topics for all of them. With the instant one takes it back. */
    async readAll(viewer: Viewer, topics: readonly Topic[]): Promise<{ readAt: Date; count: number }> {
      const readAt = clock.now();
      const count = await repository.readAll(sightOf(requireAccount(viewer)), { topics, readAt });
      return { readAt, count };
    },

    /** Takes back what `readAll` did at that instant; returns how many are unread again. */
    async unreadAll(viewer: Viewer, readAt: Date): Promise<number> {
      return repository.unreadAll(sightOf(requireAccount(viewer)), readAt);
    },
  };
}

function sightOf({ accountId, memberships, isOfficer }: Account): Sight {
  return { accountId, isOfficer, organizationIds: memberships.map(({ organizationId }) => organizationId) };
}
