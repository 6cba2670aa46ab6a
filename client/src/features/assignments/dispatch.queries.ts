import {
  commissionerBrief,
  commissionerRequestLine,
} from '#entities/commissioner-request/commissioner-request.fragments.ts';
import { graphql, type ResultOf } from '#graphql/graphql.ts';

export const dispatchCountsQuery = graphql(`
  query DispatchCounts {
    open: commissionerRequests(filter: { states: [OPEN] }, first: 1) {
      totalCount
    }
    assigned: commissionerRequests(filter: { states: [ASSIGNED] }, first: 1) {
      totalCount
    }
    withdrawn: commissionerRequests(filter: { states: [WITHDRAWN] }, first: 1) {
      totalCount
    }
  }
`);

/** Who could take one request, best first, and why. */
export const candidatesQuery = graphql(
  `
    query Candidates($requestId: ID!, $first: Int!) {
      commissionerRequest(id: $requestId) {
        __typename
        id
        candidates(first: $first) {
          score
          evidence
          isWished
          sharedFields {
            code
            label {
              zh
              en
            }
          }
          commissioner {
            ...CommissionerBrief
            availability
          }
        }
      }
    }
  `,
  [commissionerBrief],
);

export type Candidate = NonNullable<
  ResultOf<typeof candidatesQuery>['commissionerRequest']['candidates']
>[number];

/** Every commissioner with the room that is left. */
export const capacityQuery = graphql(
  `
    query Capacity($after: String) {
      partners(filter: { kinds: [COMMISSIONER] }, first: 100, after: $after) {
        nodes {
          __typename
          id
          ...CommissionerBrief
        }
      }
    }
  `,
  [commissionerBrief],
);

export const assignCommissionerMutation = graphql(
  `
    mutation AssignCommissioner($input: AssignCommissionerInput!) {
      assignCommissioner(input: $input) {
        request {
          ...CommissionerRequestLine
        }
        errors {
          __typename
          code
          message
          path
          ... on CommissionerFullyBooked {
            commissioner {
              ...CommissionerBrief
            }
          }
          ... on CommissionerRequestAlreadyAnswered {
            request {
              ...CommissionerRequestLine
            }
          }
        }
      }
    }
  `,
  [commissionerRequestLine, commissionerBrief],
);
