import { graphql, type ResultOf } from '#graphql/graphql.ts';

export const notificationLine = graphql(`
  fragment NotificationLine on Notification {
    __typename
    id
    topic
    title {
      zh
      en
    }
    detail
    path
    at
    readAt
  }
`);

export type NotificationLine = ResultOf<typeof notificationLine>;
export type Topic = NotificationLine['topic'];

/** A list that is empty names no type, and a count never does. */
export const notificationContext = { additionalTypenames: ['Notification'] };

/** Who reads a conversation has one less unread. */
export const bellContext = { additionalTypenames: ['Notification', 'Partnership'] };

export const bellQuery = graphql(
  `
    query Bell {
      viewer {
        unreadNotifications
        unreadConversations {
          __typename
          id
        }
        notifications(first: 8) {
          totalCount
          nodes {
            ...NotificationLine
          }
        }
      }
    }
  `,
  [notificationLine],
);

export const arrivedSubscription = graphql(`
  subscription NotificationArrived {
    notificationArrived {
      id
      at
    }
  }
`);

export const notificationsQuery = graphql(
  `
    query Notifications($first: Int!, $after: String, $topics: [NotificationTopic!]!, $isUnreadOnly: Boolean!) {
      viewer {
        unreadNotifications
        notifications(first: $first, after: $after, topics: $topics, isUnreadOnly: $isUnreadOnly) {
          totalCount
          nodes {
            ...NotificationLine
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [notificationLine],
);

export const readMutation = graphql(`
  mutation ReadNotification($input: ReadNotificationInput!) {
    readNotification(input: $input) {
      notification {
        __typename
        id
        readAt
      }
      errors {
        code
        message
      }
    }
  }
`);

export const unreadMutation = graphql(`
  mutation UnreadNotification($input: UnreadNotificationInput!) {
    unreadNotification(input: $input) {
      notification {
        __typename
        id
        readAt
      }
      errors {
        code
        message
      }
    }
  }
`);

export const readAllMutation = graphql(`
  mutation ReadAllNotifications($input: ReadAllNotificationsInput!) {
    readAllNotifications(input: $input) {
      readAt
      count
    }
  }
`);

export const unreadAllMutation = graphql(`
  mutation UnreadAllNotifications($input: UnreadAllNotificationsInput!) {
    unreadAllNotifications(input: $input) {
      count
    }
  }
`);

export const choicesQuery = graphql(`
  query NotificationChoices {
    viewer {
      account {
        id
        email
      }
      notificationChoices {
        __typename
        topic
        isShown
        mail
        mailedBy
      }
    }
  }
`);

export type ChoiceRow = NonNullable<ResultOf<typeof choicesQuery>['viewer']>['notificationChoices'][number];

export const chooseMutation = graphql(`
  mutation ChooseNotifications($input: ChooseNotificationsInput!) {
    chooseNotifications(input: $input) {
      choice {
        __typename
        topic
        isShown
        mail
        mailedBy
      }
      errors {
        code
        message
      }
    }
  }
`);
