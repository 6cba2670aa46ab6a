import { needLine } from '#entities/need/need.fragments.ts';
import { facetCounts, hitMatch, queryReading } from '#entities/results/list-answer.ts';
import { searchWays } from '#entities/results/search-ways.ts';
import { graphql, type ResultOf } from '#graphql/graphql.ts';

export const needSearchQuery = graphql(
  `
    query NeedSearch(
      $query: String!
      $filter: NeedFilter
      $order: SearchOrder!
      $first: Int!
      $after: String
    ) {
      needs(query: $query, filter: $filter, order: $order, first: $first, after: $after) {
        edges {
          cursor
          node {
            ...NeedLine
            text
            wantedForms
            trlNow
            trlWanted
            fields {
              code
              label {
                zh
                en
              }
            }
          }
          match {
            ...HitMatch
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        total {
          value
          exact
        }
        facets {
          ...FacetCounts
        }
        understood {
          ...QueryReading
        }
        isDegraded
      }
    }
  `,
  [needLine, facetCounts, hitMatch, queryReading],
);

/** Ways to more, asked for only where little was found. */
export const needWaysQuery = graphql(
  `
    query NeedWays($query: String!, $filter: NeedFilter) {
      needs(query: $query, filter: $filter) {
        help {
          ...SearchWays
        }
      }
    }
  `,
  [searchWays],
);

export type NeedAnswer = ResultOf<typeof needSearchQuery>['needs'];
export type NeedHitData = NeedAnswer['edges'][number];
