import { fault } from '#graphql/fault.fragments.ts';
import { graphql } from '#graphql/graphql.ts';
import { movedPartnership } from './moved.fragments.ts';

export const inviteBrokerMutation = graphql(
  `
    mutation InviteBroker($input: InviteBrokerInput!) {
      inviteBroker(input: $input) {
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

export const admitBrokerMutation = graphql(
  `
    mutation AdmitBroker($input: AdmitBrokerInput!) {
      admitBroker(input: $input) {
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

export const refuseBrokerMutation = graphql(
  `
    mutation RefuseBroker($input: RefuseBrokerInput!) {
      refuseBroker(input: $input) {
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

export const dismissBrokerMutation = graphql(
  `
    mutation DismissBroker($input: DismissBrokerInput!) {
      dismissBroker(input: $input) {
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

export const proposePartnershipMutation = graphql(
  `
    mutation ProposePartnership($input: ProposePartnershipInput!) {
      proposePartnership(input: $input) {
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
