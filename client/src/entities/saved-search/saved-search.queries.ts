import { graphql, type VariablesOf } from '#graphql/graphql.ts';
import { savedSearchLine } from './saved-search.fragments.ts';

/** What is saved already, for the button beside a search. */
export const savedLinesQuery = graphql(
  `
    query SavedLines {
      viewer {
        savedSearches(first: 50) {
          nodes {
            ...SavedSearchLine
          }
        }
      }
    }
  `,
  [savedSearchLine],
);

/** How many new items wait over all saved searches: the number in the account's menu. */
export const newInSavedSearchesQuery = graphql(`
  query NewInSavedSearches {
    viewer {
      newInSavedSearches
    }
  }
`);

export const saveSearchMutation = graphql(
  `
    mutation SaveSearch($input: SaveSearchInput!) {
      saveSearch(input: $input) {
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

export type SaveSearchInput = VariablesOf<typeof saveSearchMutation>['input'];

/** An answer without a saved search names no type; a new one drops it all the same. */
export const savedSearchContext = { additionalTypenames: ['SavedSearch'] };
