import { readSchema } from '#graphql/schema.ts';
import { parseId } from '#kernel/id.ts';
import type { Module } from '../module.ts';
import type { ChoiceService } from './choice.service.ts';
import { notificationLive, notificationResolvers } from './notification.resolvers.ts';
import type { NotificationService } from './notification.service.ts';
import { startNotifications } from './notification.start.ts';

export type { Choice as NotificationChoice } from './choice.repository.ts';
export type { Notification } from './notification.model.ts';
export { arrivalTopic } from './notification.signals.ts';

declare module '#graphql/context.ts' {
  interface Services {
    notifications: NotificationService;
    notificationChoices: ChoiceService;
  }
}

/** Tells people what has happened: on the site, and by letters as often as they choose. Nobody leans on it. */
export const notifications: Module = {
  schema: readSchema(new URL('./notification.graphql', import.meta.url)),
  resolvers: notificationResolvers,
  live: notificationLive,
  nodes: {
    notification: {
      find: (id, { services, viewer }) => services.notifications.get(viewer, parseId('notification', id)),
      typeOf: () => 'Notification',
    },
  },
  start: startNotifications,
};
