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

/** What one university or platform has written down, by state; all that is not public for its members only. */
export const ownCapabilitiesQuery = graphql(
  `
    query OwnCapabilities($id: ID!, $first: Int!, $after: String, $states: [CapabilityState!]) {
      organization(id: $id) {
        __typename
        id
        ... on University {
          capabilities(first: $first, after: $after, states: $states) {
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
          capabilities(first: $first, after: $after, states: $states) {
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

/** What the owner shows first, in its order. */
export const ownShelfQuery = graphql(
  `
    query OwnShelf($id: ID!) {
      organization(id: $id) {
        __typename
        id
        ... on University {
          pinnedCapabilities {
            ...CapabilityLine
          }
        }
        ... on TransferPlatform {
          pinnedCapabilities {
            ...CapabilityLine
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

/** Whose units and experts can stand behind a new capability, and what there is to choose from. */
export const capabilityChoicesQuery = graphql(`
  query CapabilityChoices($id: ID!) {
    organization(id: $id) {
      __typename
      id
      ... on University {
        units {
          id
          name
        }
        commissioners {
          id
          name
          description
        }
      }
      ... on TransferPlatform {
        parentUniversity {
          id
          commissioners {
            id
            name
            description
          }
        }
      }
    }
    towns {
      code
      label {
        zh
        en
      }
    }
    schoolEnterpriseForms {
      from
      source
      forms {
        number
        label {
          zh
          en
        }
      }
    }
  }
`);

export type CapabilityChoices = ResultOf<typeof capabilityChoicesQuery>;

/** Organizations by a part of their name, for the client of a case. */
export const clientSearchQuery = graphql(`
  query CaseClients($query: String!) {
    partners(query: $query, first: 5, filter: { kinds: [ENTERPRISE, UNIVERSITY, TRANSFER_PLATFORM] }) {
      nodes {
        __typename
        id
        name
        isExample
      }
    }
  }
`);
