import { needLine } from '#entities/need/need.fragments.ts';
import { graphql } from '#graphql/graphql.ts';

/** Of the own firm, what stands beside a need even without its name. */
export const needOwnerQuery = graphql(`
  query NeedOwner($id: ID!) {
    organization(id: $id) {
      __typename
      id
      name
      shortName
      town {
        code
        label {
          zh
          en
        }
      }
      ... on Enterprise {
        employeeCount
      }
    }
  }
`);

/** The needs of one firm in some states, and how many there are in each. */
export const ownNeedsQuery = graphql(
  `
    query OwnNeeds($id: ID!, $first: Int!, $after: String, $states: [NeedState!]) {
      organization(id: $id) {
        __typename
        id
        ... on Enterprise {
          needCounts {
            state
            count
          }
          needs(first: $first, after: $after, states: $states) {
            nodes {
              ...NeedLine
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
  [needLine],
);
