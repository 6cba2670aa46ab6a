import { graphql } from '#graphql/graphql.ts';

export const changeMemberRoleMutation = graphql(`
  mutation ChangeMemberRole($input: ChangeMemberRoleInput!) {
    changeMemberRole(input: $input) {
      organization {
        __typename
        id
      }
      errors {
        __typename
        code
        message
        path
      }
    }
  }
`);

export const removeMemberMutation = graphql(`
  mutation RemoveMember($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      organization {
        __typename
        id
      }
      errors {
        __typename
        code
        message
        path
      }
    }
  }
`);

export const transferOwnershipMutation = graphql(`
  mutation TransferOwnership($input: TransferOwnershipInput!) {
    transferOwnership(input: $input) {
      organization {
        __typename
        id
      }
      errors {
        __typename
        code
        message
        path
      }
    }
  }
`);

export const leaveOrganizationMutation = graphql(`
  mutation LeaveOrganization($input: LeaveOrganizationInput!) {
    leaveOrganization(input: $input) {
      organization {
        __typename
        id
      }
      errors {
        __typename
        code
        message
        path
      }
    }
  }
`);

export const inviteMemberMutation = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      invitation {
        __typename
        id
      }
      errors {
        __typename
        code
        message
        path
      }
    }
  }
`);

export const resendInvitationMutation = graphql(`
  mutation ResendInvitation($input: ResendInvitationInput!) {
    resendInvitation(input: $input) {
      invitation {
        __typename
        id
      }
      errors {
        __typename
        code
        message
        path
      }
    }
  }
`);

export const revokeInvitationMutation = graphql(`
  mutation RevokeInvitation($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) {
      invitation {
        __typename
        id
      }
      errors {
        __typename
        code
        message
        path
      }
    }
  }
`);

export const acceptInvitationMutation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      organization {
        __typename
        id
      }
      errors {
        __typename
        code
        message
        path
      }
    }
  }
`);

export const requestMembershipMutation = graphql(`
  mutation RequestMembership($input: RequestMembershipInput!) {
    requestMembership(input: $input) {
      request {
        __typename
        id
      }
      errors {
        __typename
        code
        message
        path
      }
    }
  }
`);

export const withdrawMembershipRequestMutation = graphql(`
  mutation WithdrawMembershipRequest($input: WithdrawMembershipRequestInput!) {
    withdrawMembershipRequest(input: $input) {
      request {
        __typename
        id
      }
      errors {
        __typename
        code
        message
        path
      }
    }
  }
`);

export const acceptMembershipRequestMutation = graphql(`
  mutation AcceptMembershipRequest($input: AcceptMembershipRequestInput!) {
    acceptMembershipRequest(input: $input) {
      request {
        __typename
        id
      }
      errors {
        __typename
        code
        message
        path
      }
    }
  }
`);

export const refuseMembershipRequestMutation = graphql(`
  mutation RefuseMembershipRequest($input: RefuseMembershipRequestInput!) {
    refuseMembershipRequest(input: $input) {
      request {
        __typename
        id
      }
      errors {
        __typename
        code
        message
        path
      }
    }
  }
`);

export const declineInvitationMutation = graphql(`
  mutation DeclineInvitation($input: DeclineInvitationInput!) {
    declineInvitation(input: $input) {
      invitation {
        state
      }
      errors {
        __typename
        code
        message
        path
      }
    }
  }
`);

export const registerOrganizationMutation = graphql(`
  mutation RegisterOrganization($input: RegisterOrganizationInput!) {
    registerOrganization(input: $input) {
      organization {
        __typename
        id
        name
      }
      errors {
        __typename
        code
        message
        path
        ... on OrganizationKnown {
          organizationId
          knownName: name
          isClaimed
        }
      }
    }
  }
`);

export const signOutMutation = graphql(`
  mutation SignOutForInvitation {
    signOut {
      errors {
        code
        message
      }
    }
  }
`);
