import { commissionerRequestLine } from '#entities/commissioner-request/commissioner-request.fragments.ts';
import { graphql } from '#graphql/graphql.ts';

export const commissionerRequestsQuery = graphql(
  `
    query CommissionerRequests(
      $organizationId: ID
      $states: [CommissionerRequestState!]
      $first: Int!
      $after: String
    ) {
      commissionerRequests(
        organizationId: $organizationId
        filter: { states: $states }
        first: $first
        after: $after
      ) {
        nodes {
          ...CommissionerRequestLine
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  `,
  [commissionerRequestLine],
);

/** Asked for one by one, when somebody wants to see them: each disclosure is on record. */
export const assignmentContactsQuery = graphql(`
  query AssignmentContacts($id: ID!) {
    commissionerRequest(id: $id) {
      __typename
      id
      assignment {
        contacts {
          enterprise {
            role
            email
          }
          commissioner {
            role
            email
          }
          disclosedAt
        }
      }
    }
  }
`);

export const withdrawCommissionerRequestMutation = graphql(`
  mutation WithdrawCommissionerRequest($input: WithdrawCommissionerRequestInput!) {
    withdrawCommissionerRequest(input: $input) {
      request {
        __typename
        id
        state
      }
      errors {
        __typename
        code
        message
        path
        ... on CommissionerRequestAlreadyAnswered {
          request {
            __typename
            id
            state
          }
        }
      }
    }
  }
`);
