import { graphql } from '#graphql/graphql.ts';

export const deliverMilestoneMutation = graphql(`
  mutation DeliverMilestone($input: DeliverMilestoneInput!) {
    deliverMilestone(input: $input) {
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

export const acceptMilestoneMutation = graphql(`
  mutation AcceptMilestone($input: AcceptMilestoneInput!) {
    acceptMilestone(input: $input) {
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

export const returnMilestoneMutation = graphql(`
  mutation ReturnMilestone($input: ReturnMilestoneInput!) {
    returnMilestone(input: $input) {
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

export const completePartnershipMutation = graphql(`
  mutation CompletePartnership($input: CompletePartnershipInput!) {
    completePartnership(input: $input) {
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

export const refuseCompletionMutation = graphql(`
  mutation RefuseCompletion($input: RefuseCompletionInput!) {
    refuseCompletion(input: $input) {
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

export const ratePartnershipMutation = graphql(`
  mutation RatePartnership($input: RatePartnershipInput!) {
    ratePartnership(input: $input) {
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
