import { capabilityLine } from '#entities/capability/capability.fragments.ts';
import { capabilityDetail } from '#entities/capability/capability-detail.fragments.ts';
import { facetCounts, hitMatch, queryReading } from '#entities/results/list-answer.ts';
import { searchWays } from '#entities/results/search-ways.ts';
import { graphql, type ResultOf } from '#graphql/graphql.ts';

export const capabilitySearchQuery = graphql(
  `
    query CapabilitySearch(
      $query: String!
      $filter: CapabilityFilter
      $order: SearchOrder!
      $first: Int!
      $after: String
    ) {
      capabilities(query: $query, filter: $filter, order: $order, first: $first, after: $after) {
        edges {
          cursor
          node {
            ...CapabilityLine
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
  [capabilityLine, facetCounts, hitMatch, queryReading],
);

/** Ways to more, asked for only where little was found. */
export const capabilityWaysQuery = graphql(
  `
    query CapabilityWays($query: String!, $filter: CapabilityFilter) {
      capabilities(query: $query, filter: $filter) {
        help {
          ...SearchWays
        }
      }
    }
  `,
  [searchWays],
);

export type CapabilityAnswer = ResultOf<typeof capabilitySearchQuery>['capabilities'];
export type CapabilityHitData = CapabilityAnswer['edges'][number];

/** What one university or platform offers, its withdrawn ones included for its members. */
export const ownCapabilitiesQuery = graphql(
  `
    query OwnCapabilities($id: ID!, $first: Int!, $after: String) {
      organization(id: $id) {
        __typename
        id
        ... on University {
          capabilities(first: $first, after: $after) {
            nodes {
              ...CapabilityLine
            }
            pageInfo {
              hasNextPage
              endCursor
            }
            totalCount
          }
        }
        ... on TransferPlatform {
          capabilities(first: $first, after: $after) {
            nodes {
              ...CapabilityLine
            }
            pageInfo {
              hasNextPage
              endCursor
            }
            totalCount
          }
        }
      }
    }
  `,
  [capabilityLine],
);

export const capabilityQuery = graphql(
  `
    query CapabilityPage($id: ID!) {
      capability(id: $id) {
        ...CapabilityDetail
      }
    }
  `,
  [capabilityDetail],
);

/** Whose units can stand behind a new capability. */
export const capabilityOwnerQuery = graphql(`
  query CapabilityOwner($id: ID!) {
    organization(id: $id) {
      __typename
      id
      name
      shortName
      ... on University {
        units {
          id
          name
        }
      }
    }
  }
`);

export const createCapabilityMutation = graphql(`
  mutation CreateCapability($input: CreateCapabilityInput!) {
    createCapability(input: $input) {
      capability {
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

export const withdrawCapabilityMutation = graphql(
  `
    mutation WithdrawCapability($input: WithdrawCapabilityInput!) {
      withdrawCapability(input: $input) {
        capability {
          ...CapabilityLine
        }
        errors {
          __typename
          code
          message
          ... on CapabilityAlreadyWithdrawn {
            capability {
              ...CapabilityLine
            }
          }
        }
      }
    }
  `,
  [capabilityLine],
);
