import { needLine } from '#entities/need/need.fragments.ts';
import { graphql } from '#graphql/graphql.ts';

export const createNeedMutation = graphql(`
  mutation CreateNeed($input: CreateNeedInput!) {
    createNeed(input: $input) {
      need {
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

/** The needs of one firm, its withdrawn ones included for its members. */
export const ownNeedsQuery = graphql(
  `
    query OwnNeeds($id: ID!, $first: Int!, $after: String) {
      organization(id: $id) {
        __typename
        id
        ... on Enterprise {
          needs(first: $first, after: $after) {
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
