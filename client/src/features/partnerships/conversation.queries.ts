import { graphql, type ResultOf } from '#graphql/graphql.ts';

const conversationMessage = graphql(`
  fragment ConversationMessage on PartnershipMessage {
    __typename
    id
    side
    authorName
    text
    sentAt
    viewerIsAuthor
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
        messages(first: $first, after: $after) {
          nodes {
            ...ConversationMessage
          }
          pageInfo {
            hasNextPage
            endCursor
          }
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
          __typename
          id
          state
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
  [conversationMessage],
);

export type ConversationMessage = ResultOf<typeof conversationMessage>;
