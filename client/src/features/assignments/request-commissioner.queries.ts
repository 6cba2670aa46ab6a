import { graphql } from '#graphql/graphql.ts';

/** What a firm can ask a commissioner for. */
export const commissionerSubjectsQuery = graphql(`
  query CommissionerSubjects($organizationId: ID!) {
    organization(id: $organizationId) {
      __typename
      id
      ... on Enterprise {
        needs(first: 50) {
          nodes {
            __typename
            id
            title
            state
          }
        }
      }
    }
  }
`);

export const requestCommissionerMutation = graphql(`
  mutation RequestCommissioner($input: RequestCommissionerInput!) {
    requestCommissioner(input: $input) {
      request {
        __typename
        id
      }
      errors {
        __typename
        code
        message
        path
        ... on CommissionerRequestAlreadyOpen {
          existing {
            __typename
            id
          }
        }
      }
    }
  }
`);
