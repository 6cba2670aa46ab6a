import { capabilityLine } from '#entities/capability/capability.fragments.ts';
import { needLine } from '#entities/need/need.fragments.ts';
import { partnerLine } from '#entities/partner/partner.fragments.ts';
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
            score
            terms
            highlights {
              field
              text
              ranges {
                start
                end
              }
            }
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
          terms
          ignored
          concepts {
            label
            expanded
          }
        }
        isDegraded
      }
    }
  `,
  [partnerLine],
);

/** How many results one condition less would bring. */
export const partnerCountQuery = graphql(`
  query PartnerCount($query: String!, $filter: PartnerFilter) {
    partners(query: $query, filter: $filter, first: 1) {
      total {
        value
      }
    }
  }
`);

/** What lies near when nobody fits: a need that somebody else published, a field with that name. */
export const nearbyQuery = graphql(`
  query Nearby($query: String!) {
    needs(query: $query, first: 1) {
      nodes {
        id
        title
      }
    }
    suggestions(query: $query, first: 8) {
      kind
      text
      fieldCode
    }
  }
`);
