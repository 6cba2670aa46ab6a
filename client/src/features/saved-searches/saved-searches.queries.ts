import { hitMatch } from '#entities/results/list-answer.ts';
import { savedSearchLine } from '#entities/saved-search/saved-search.fragments.ts';
import { graphql, type ResultOf } from '#graphql/graphql.ts';

export const savedSearchesQuery = graphql(
  `
    query SavedSearches {
      viewer {
        savedSearches(first: 50) {
          totalCount
          nodes {
            ...SavedSearchLine
            createdAt
            openedAt
            nextAlertAt
            newCount
          }
        }
      }
    }
  `,
  [savedSearchLine],
);

export type SavedSearchRow = NonNullable<
  ResultOf<typeof savedSearchesQuery>['viewer']
>['savedSearches']['nodes'][number];

export const newItemsQuery = graphql(
  `
    query NewItems($id: ID!, $first: Int!, $after: String) {
      node(id: $id) {
        ... on SavedSearch {
          id
          newItems(first: $first, after: $after) {
            edges {
              foundAt
              match {
                ...HitMatch
              }
              node {
                __typename
                id
                ... on Partner {
                  partnerKind: kind
                  name
                  isExample
                }
                ... on Need {
                  title
                  isExample
                }
                ... on Capability {
                  title
                  isExample
                }
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
    }
  `,
  [hitMatch],
);

export const updateSavedSearchMutation = graphql(
  `
    mutation UpdateSavedSearch($input: UpdateSavedSearchInput!) {
      updateSavedSearch(input: $input) {
        savedSearch {
          ...SavedSearchLine
        }
        errors {
          code
          message
          path
        }
      }
    }
  `,
  [savedSearchLine],
);

export const removeSavedSearchMutation = graphql(`
  mutation RemoveSavedSearch($input: RemoveSavedSearchInput!) {
    removeSavedSearch(input: $input) {
      savedSearch {
        __typename
        id
      }
      errors {
        code
        message
      }
    }
  }
`);

export const restoreSavedSearchMutation = graphql(`
  mutation RestoreSavedSearch($input: RestoreSavedSearchInput!) {
    restoreSavedSearch(input: $input) {
      savedSearch {
        __typename
        id
      }
      errors {
        code
        message
      }
    }
  }
`);

export const openSavedSearchMutation = graphql(`
  mutation OpenSavedSearch($input: OpenSavedSearchInput!) {
    openSavedSearch(input: $input) {
      savedSearch {
        __typename
        id
      }
      errors {
        code
        message
      }
    }
  }
`);
