import { fault } from '#graphql/fault.fragments.ts';
import { graphql } from '#graphql/graphql.ts';
import { movedPartnership } from './moved.fragments.ts';

export const deliverMilestoneMutation = graphql(
  `
    mutation DeliverMilestone($input: DeliverMilestoneInput!) {
      deliverMilestone(input: $input) {
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

export const acceptMilestoneMutation = graphql(
  `
    mutation AcceptMilestone($input: AcceptMilestoneInput!) {
      acceptMilestone(input: $input) {
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

export const returnMilestoneMutation = graphql(
  `
    mutation ReturnMilestone($input: ReturnMilestoneInput!) {
      returnMilestone(input: $input) {
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

export const completePartnershipMutation = graphql(
  `
    mutation CompletePartnership($input: CompletePartnershipInput!) {
      completePartnership(input: $input) {
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

export const refuseCompletionMutation = graphql(
  `
    mutation RefuseCompletion($input: RefuseCompletionInput!) {
      refuseCompletion(input: $input) {
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

export const ratePartnershipMutation = graphql(
  `
    mutation RatePartnership($input: RatePartnershipInput!) {
      ratePartnership(input: $input) {
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
