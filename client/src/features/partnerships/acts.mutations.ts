import { fault } from '#graphql/fault.fragments.ts';
import { graphql } from '#graphql/graphql.ts';
import { movedPartnership } from './moved.fragments.ts';

export const beginNegotiationMutation = graphql(
  `
    mutation BeginNegotiation($input: BeginNegotiationInput!) {
      beginNegotiation(input: $input) {
        partnership {
          ...MovedPartnership
        }
        errors {
          ...Fault
        }
      }
    }
  `,
  [movedPartnership, fault],
);

export const startPartnershipMutation = graphql(
  `
    mutation StartPartnership($input: StartPartnershipInput!) {
      startPartnership(input: $input) {
        partnership {
          ...MovedPartnership
        }
        errors {
          ...Fault
        }
      }
    }
  `,
  [movedPartnership, fault],
);

export const terminatePartnershipMutation = graphql(
  `
    mutation TerminatePartnership($input: TerminatePartnershipInput!) {
      terminatePartnership(input: $input) {
        partnership {
          ...MovedPartnership
        }
        errors {
          ...Fault
        }
      }
    }
  `,
  [movedPartnership, fault],
);
