import type { Resolvers } from '#generated/resolvers.ts';
import { toConnection } from '#graphql/connection.ts';
import type { Context } from '#graphql/context.ts';
import { toPayload } from '#graphql/errors.ts';
import type { LiveFields } from '#graphql/schema.ts';
import { hexOf, type Id, parseId } from '#kernel/id.ts';
import { parsePage } from '#kernel/page.ts';
import { detailOf, sentenceOf } from './notification.kinds.ts';
import type { Notification } from './notification.model.ts';
import { mailedBy } from './notification.topics.ts';
import { topicText } from './topic.text.ts';

export const notificationResolvers: Resolvers = {
  Viewer: {
    async notifications(_viewer, { topics, isUnreadOnly, ...page }, { services, viewer }) {
      const wish = { topics, isUnreadOnly };
      return toConnection(await services.notifications.list(viewer, wish, parsePage(page)), keysetOf);
    },
    unreadNotifications: (_viewer, _arguments, { services, viewer }) =>
      services.notifications.countUnread(viewer),
    notificationChoices: (_viewer, _arguments, { services, viewer }) =>
      services.notificationChoices.list(viewer),
  },

  Mutation: {
    readNotification: (_root, { input }, context) => setRead(context, input.notificationId, true),
    unreadNotification: (_root, { input }, context) => setRead(context, input.notificationId, false),
    readAllNotifications: async (_root, { input: { topics = [] } }, { services, viewer }) => ({
      ...(await services.notifications.readAll(viewer, topics)),
      errors: [],
    }),
    unreadAllNotifications: async (_root, { input: { readAt } }, { services, viewer }) => ({
      count: await services.notifications.unreadAll(viewer, readAt),
      errors: [],
    }),
    chooseNotifications: (_root, { input }, context) =>
      toPayload(context, 'choice', () => context.services.notificationChoices.choose(context.viewer, input)),
  },

  Notification: {
    topicLabel: ({ topic }) => topicText[topic],
    title: ({ kind, words }) => sentenceOf(kind, words),
    detail: ({ kind, words }) => detailOf(kind, words),
  },
  NotificationChoice: {
    mailedBy: ({ topic }) => mailedBy[topic],
  },
};

export const notificationLive = {
  notificationArrived: {
    subscribe: async (_root: unknown, _given: unknown, { services, viewer }: Context) =>
      services.notifications.follow(viewer),
    resolve: (id: Id<'notification'>, _given: unknown, { services, viewer }: Context) =>
      services.notifications.get(viewer, id),
  },
} satisfies LiveFields;

function setRead(context: Context, id: string, isRead: boolean) {
  return toPayload(context, 'notification', () =>
    context.services.notifications.setRead(context.viewer, parseId('notification', id), isRead),
  );
}

function keysetOf({ at, id }: Notification) {
  return { at, hex: hexOf(id) };
}
