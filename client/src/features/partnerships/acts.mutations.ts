import { graphql } from '#graphql/graphql.ts';

export const beginNegotiationMutation = graphql(`
  mutation BeginNegotiation($input: BeginNegotiationInput!) {
    beginNegotiation(input: $input) {
      partnership {
        __typename
        id
        state
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

export const startPartnershipMutation = graphql(`
  mutation StartPartnership($input: StartPartnershipInput!) {
    startPartnership(input: $input) {
      partnership {
        __typename
        id
        state
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

export const terminatePartnershipMutation = graphql(`
  mutation TerminatePartnership($input: TerminatePartnershipInput!) {
    terminatePartnership(input: $input) {
      partnership {
        __typename
        id
        state
      }
      errors {
        code
        message
        path
      }
    }
  }
`);
