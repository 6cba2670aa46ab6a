import { graphql } from '#graphql/graphql.ts';

export const createNeedMutation = graphql(`
  mutation CreateNeed($input: CreateNeedInput!) {
    createNeed(input: $input) {
      need {
        __typename
        id
      }
      errors {
        __typename
        code
        message
        path
        ... on NeedPublishedAlready {
          need {
            __typename
            id
          }
        }
      }
    }
  }
`);

export const publishNeedMutation = graphql(`
  mutation PublishNeed($input: PublishNeedInput!) {
    publishNeed(input: $input) {
      need {
        __typename
        id
      }
      errors {
        __typename
        code
        message
        path
        ... on NeedPublishedAlready {
          need {
            __typename
            id
          }
        }
      }
    }
  }
`);

export const saveNeedDraftMutation = graphql(`
  mutation SaveNeedDraft($input: SaveNeedDraftInput!) {
    saveNeedDraft(input: $input) {
      need {
        __typename
        id
        version
        changedAt
      }
      errors {
        __typename
        code
        message
        path
        ... on NeedChangedMeanwhile {
          need {
            __typename
            id
            version
          }
        }
      }
    }
  }
`);

export const updateNeedMutation = graphql(`
  mutation UpdateNeed($input: UpdateNeedInput!) {
    updateNeed(input: $input) {
      need {
        __typename
        id
        version
      }
      errors {
        __typename
        code
        message
        path
        ... on NeedChangedMeanwhile {
          need {
            __typename
            id
            version
          }
        }
      }
    }
  }
`);

export const discardNeedMutation = graphql(`
  mutation DiscardNeed($input: DiscardNeedInput!) {
    discardNeed(input: $input) {
      need {
        __typename
        id
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

export const similarNeedsQuery = graphql(`
  query SimilarNeeds($title: String!, $text: String!, $enterpriseId: ID, $excludeId: ID) {
    similarNeeds(title: $title, text: $text, enterpriseId: $enterpriseId, excludeId: $excludeId) {
      isSame
      isOwn
      terms
      need {
        __typename
        id
        title
        state
        publishedAt
      }
    }
  }
`);
