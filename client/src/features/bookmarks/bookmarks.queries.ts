import { partnerLine } from '#entities/partner/partner.fragments.ts';
import { graphql, type ResultOf, type VariablesOf } from '#graphql/graphql.ts';

export const bookmarkCountsQuery = graphql(`
  query BookmarkCounts {
    viewer {
      all: bookmarks(first: 1) {
        totalCount
      }
      partners: bookmarks(first: 1, list: PARTNERS) {
        totalCount
      }
      needs: bookmarks(first: 1, list: NEEDS) {
        totalCount
      }
      capabilities: bookmarks(first: 1, list: CAPABILITIES) {
        totalCount
      }
    }
  }
`);

export const bookmarksQuery = graphql(
  `
    query Bookmarks($list: BookmarkList, $first: Int!, $after: String) {
      viewer {
        bookmarks(list: $list, first: $first, after: $after) {
          nodes {
            itemId
            list
            createdAt
            item {
              __typename
              ...PartnerLine
              ... on Need {
                id
                title
                isExample
                budget {
                  minYuan
                  maxYuan
                }
                enterprise {
                  id
                  name
                  shortName
                }
                owner {
                  town {
                    code
                    label {
                      zh
                      en
                    }
                  }
                  employeeCount
                }
              }
              ... on Capability {
                id
                title
                isExample
                # A partner has a kind, too, of another type.
                capabilityKind: kind
                trl
                standards
                ipc
                forms
                leadTimeDays
                price {
                  kind
                  minYuan
                  maxYuan
                  per
                }
                owner {
                  __typename
                  id
                  name
                  shortName
                }
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
  `,
  [partnerLine],
);

export type BookmarkList = NonNullable<VariablesOf<typeof bookmarksQuery>['list']>;
export type BookmarkRow = NonNullable<
  ResultOf<typeof bookmarksQuery>['viewer']
>['bookmarks']['nodes'][number];
