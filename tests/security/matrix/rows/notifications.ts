import type { Id } from '../../../../api/src/kernel/id.ts';
import { arrivalTopic } from '../../../../api/src/modules/notifications/index.ts';
import type { MatrixPart } from '../format.ts';

/** What people are told: each sees and changes their own, whoever they are. */
export const notifications: MatrixPart = {
  table: `
                              visitor  member   owner    commissioner operator officer  administrator key-read key-write
Query.node (notification)
  own                         sign-in  yes      yes      yes          yes      yes      yes           yes      no
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        hidden   no
Mutation.readNotification
  own                         sign-in  yes      yes      yes          yes      yes      yes           no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       hidden
Mutation.unreadNotification
  own                         sign-in  yes      yes      yes          yes      yes      yes           no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       hidden
Mutation.readAllNotifications
  any                         sign-in  yes      yes      yes          yes      yes      yes           no       yes
Mutation.unreadAllNotifications
  any                         sign-in  yes      yes      yes          yes      yes      yes           no       yes
Subscription.notificationArrived
  any                         sign-in  yes      yes      yes          yes      yes      yes           yes      no
Mutation.chooseNotifications
  any                         sign-in  yes      yes      yes          yes      yes      yes           no       yes
`,
  variables: {
    'Query.node (notification)': ({ mine }) => ({ id: mine.notification }),
    'Mutation.readNotification': ({ mine }) => ({ input: { notificationId: mine.notification } }),
    'Mutation.unreadNotification': ({ mine }) => ({ input: { notificationId: mine.notification } }),
    'Mutation.readAllNotifications': () => ({ input: {} }),
    'Mutation.unreadAllNotifications': () => ({ input: { readAt: '2036-03-01T00:00:00.000Z' } }),
    'Mutation.chooseNotifications': () => ({ input: { topic: 'MATCHES', isShown: false } }),
  },
  signals: {
    'Subscription.notificationArrived': ({ mine }) => [
      arrivalTopic(mine.account as Id<'account'>),
      mine.notification,
    ],
  },
  reach: { Notification: ['node', ({ mine }) => mine.notification] },
  plain: {
    Viewer: 'notifications unreadNotifications notificationChoices',
    Notification: 'id kind topic topicLabel title detail path at readAt',
    NotificationChoice: 'topic isShown mail mailedBy',
  },
};
