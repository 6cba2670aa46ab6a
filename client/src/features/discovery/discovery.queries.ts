import { capabilityLine } from '#entities/capability/capability.fragments.ts';
import { needLine } from '#entities/need/need.fragments.ts';
import { partnerLine } from '#entities/partner/partner.fragments.ts';
import { hitMatch, queryReading } from '#entities/results/list-answer.ts';
import { searchWays } from '#entities/results/search-ways.ts';
import { graphql } from '#graphql/graphql.ts';

export const homeQuery = graphql(
  `
    query Home {
      partners(first: 1) {
        facets {
          name
          values {
            value
            count
          }
        }
      }
      needs(order: NEWEST, first: 4) {
        total {
          value
        }
        nodes {
          ...NeedLine
        }
      }
      capabilities(order: NEWEST, first: 4) {
        total {
          value
        }
        nodes {
          ...CapabilityLine
        }
      }
    }
  `,
  [needLine, capabilityLine],
);

export const suggestQuery = graphql(
  `
    query Suggest($query: String!) {
      suggestions(query: $query, first: 8) {
        kind
        text
        fieldCode
        ranges {
          start
          end
        }
        node {
          __typename
          id
          ...PartnerLine
        }
      }
      partners(query: $query, first: 5) {
        nodes {
          ...PartnerLine
        }
        total {
          value
          exact
        }
        understood {
          terms
          concepts {
            label
            expanded
          }
        }
      }
    }
  `,
  [partnerLine],
);

export const partnerSearchQuery = graphql(
  `
    query PartnerSearch(
      $query: String!
      $filter: PartnerFilter
      $order: PartnerOrder!
      $first: Int!
      $after: String
    ) {
      partners(query: $query, filter: $filter, order: $order, first: $first, after: $after) {
        edges {
          cursor
          node {
            ...PartnerLine
          }
          match {
            ...HitMatch
          }
          distanceKilometres
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
          name
          values {
            value
            count
            label {
              zh
              en
            }
          }
        }
        understood {
          ...QueryReading
          terms
          concepts {
            label
            expanded
          }
        }
        isDegraded
      }
    }
  `,
  [partnerLine, hitMatch, queryReading],
);

/** Ways to more, asked for only where little was found. */
export const partnerWaysQuery = graphql(
  `
    query PartnerWays($query: String!, $filter: PartnerFilter) {
      partners(query: $query, filter: $filter) {
        help {
          ...SearchWays
        }
      }
    }
  `,
  [searchWays],
);
