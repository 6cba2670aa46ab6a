import { graphql } from '#graphql/graphql.ts';

/** The ids of all that the account has put aside: by them every button knows whether it is pressed. */
export const bookmarkedIdsQuery = graphql(`
  query BookmarkedIds {
    viewer {
      bookmarkedIds
    }
  }
`);

export const addBookmarkMutation = graphql(`
  mutation AddBookmark($input: AddBookmarkInput!) {
    addBookmark(input: $input) {
      bookmark {
        __typename
        itemId
      }
      errors {
        code
        message
      }
    }
  }
`);

export const removeBookmarkMutation = graphql(`
  mutation RemoveBookmark($input: RemoveBookmarkInput!) {
    removeBookmark(input: $input) {
      bookmark {
        __typename
        itemId
      }
      errors {
        code
        message
      }
    }
  }
`);

/** An answer without a bookmark names no type; a new one drops it all the same. */
export const bookmarkContext = { additionalTypenames: ['Bookmark'] };
