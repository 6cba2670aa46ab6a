import { graphql, type ResultOf } from '#graphql/graphql.ts';
import { movedPartnership } from './moved.fragments.ts';

const conversationMessage = graphql(`
  fragment ConversationMessage on PartnershipMessage {
    __typename
    id
    side
    authorName
    text
    sentAt
    viewerIsAuthor
    attachments {
      id
      name
      contentType
      size
      url
    }
  }
`);

/** A page of the conversation, newest first, and how the partnership stands meanwhile. */
export const conversationQuery = graphql(
  `
    query Conversation($id: ID!, $first: Int!, $after: String) {
      partnership(id: $id) {
        __typename
        id
        state
        viewerCanSendMessage
        otherSideReadUpTo
        unreadMessages
        messages(first: $first, after: $after) {
          nodes {
            ...ConversationMessage
          }
          pageInfo {
            hasNextPage
            endCursor
          }
          totalCount
        }
      }
    }
  `,
  [conversationMessage],
);

export const sendMessageMutation = graphql(
  `
    mutation SendMessage($input: SendMessageInput!) {
      sendMessage(input: $input) {
        message {
          ...ConversationMessage
        }
        partnership {
          ...MovedPartnership
        }
        errors {
          __typename
          code
          message
          path
        }
      }
    }
  `,
  [conversationMessage, movedPartnership],
);

/** Each message as it is sent, by whomever. */
export const messageSentSubscription = graphql(`
  subscription MessageSent($id: ID!) {
    messageSent(partnershipId: $id) {
      id
    }
  }
`);

/** Whenever somebody of either side has read on. */
export const conversationReadSubscription = graphql(`
  subscription ConversationRead($id: ID!) {
    conversationRead(partnershipId: $id) {
      id
      otherSideReadUpTo
    }
  }
`);

export const markReadMutation = graphql(`
  mutation MarkConversationRead($input: MarkConversationReadInput!) {
    markConversationRead(input: $input) {
      partnership {
        __typename
        id
        unreadMessages
      }
      errors {
        __typename
        code
        message
        path
      }
    }
  }
`);

export type ConversationMessage = ResultOf<typeof conversationMessage>;
