import { graphql } from '#graphql/graphql.ts';

export const inviteBrokerMutation = graphql(`
  mutation InviteBroker($input: InviteBrokerInput!) {
    inviteBroker(input: $input) {
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

export const admitBrokerMutation = graphql(`
  mutation AdmitBroker($input: AdmitBrokerInput!) {
    admitBroker(input: $input) {
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

export const refuseBrokerMutation = graphql(`
  mutation RefuseBroker($input: RefuseBrokerInput!) {
    refuseBroker(input: $input) {
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

export const dismissBrokerMutation = graphql(`
  mutation DismissBroker($input: DismissBrokerInput!) {
    dismissBroker(input: $input) {
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

export const proposePartnershipMutation = graphql(`
  mutation ProposePartnership($input: ProposePartnershipInput!) {
    proposePartnership(input: $input) {
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
