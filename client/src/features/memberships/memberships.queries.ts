import { organizationParty } from '#entities/organization/organization.fragments.ts';
import { graphql, type ResultOf } from '#graphql/graphql.ts';

const membersPart = graphql(`
  fragment MembersPart on Organization {
    __typename
    id
    name
    state
    viewerCanManageMembers
    viewerCanLeave
    viewerCanClose
    members {
      __typename
      account {
        id
        displayName
      }
      email
      role
      since
      isViewer
      viewerCanChangeRole
      viewerCanRemove
      viewerCanTransferTo
    }
    invitations {
      __typename
      id
      email
      role
      message
      state
      invitedBy {
        id
        displayName
      }
      invitedAt
      expiresAt
      viewerCanResend
      viewerCanRevoke
    }
    membershipRequests {
      __typename
      id
      account {
        id
        displayName
      }
      email
      note
      requestedAt
      viewerCanDecide
    }
  }
`);

export type MembersPart = ResultOf<typeof membersPart>;
export type Member = NonNullable<MembersPart['members']>[number];
export type Invitation = NonNullable<MembersPart['invitations']>[number];
export type JoinRequest = NonNullable<MembersPart['membershipRequests']>[number];

export const membersQuery = graphql(
  `
    query Members($id: ID!) {
      organization(id: $id) {
        ...MembersPart
      }
    }
  `,
  [membersPart],
);

/** All organizations of the viewer, to choose between. */
export const ownInvitationsQuery = graphql(`
  query OwnInvitations {
    viewer {
      invitations {
        __typename
        organizationId
        organizationName
        role
        invitedBy
        invitedAt
        expiresAt
        token
      }
    }
  }
`);

export type OwnInvitation = NonNullable<
  ResultOf<typeof ownInvitationsQuery>['viewer']
>['invitations'][number];

export const ownMembershipsQuery = graphql(`
  query OwnMemberships {
    viewer {
      memberships {
        role
        organization {
          __typename
          id
          name
          shortName
        }
      }
    }
  }
`);

const claim = graphql(`
  fragment Claim on MembershipRequest {
    __typename
    id
    account {
      id
      displayName
    }
    email
    emailDomainFits
    creditCode
    creditCodeFits
    creditCodeProblem
    note
    requestedAt
    viewerCanDecide
  }
`);

export type Claim = ResultOf<typeof claim>;

const claimed = graphql(
  `
    fragment ClaimedOrganization on Organization {
      ...OrganizationParty
      membershipRequests {
        ...Claim
      }
      ... on Enterprise {
        creditCode
      }
      ... on University {
        creditCode
      }
      ... on TransferPlatform {
        creditCode
      }
    }
  `,
  [organizationParty, claim],
);

export type ClaimedOrganization = ResultOf<typeof claimed>;

export const claimsQuery = graphql(
  `
    query Claims($first: Int!) {
      claimedOrganizations(first: $first) {
        totalCount
        nodes {
          ...ClaimedOrganization
        }
      }
    }
  `,
  [claimed],
);

export const openInvitationQuery = graphql(`
  query OpenInvitation($token: String!) {
    invitationByToken(token: $token) {
      organizationId
      organizationName
      isClosed
      role
      message
      invitedBy
      email
      state
      expiresAt
      hasAccount
      viewerCanAccept
      viewerIsMember
    }
  }
`);

export type OpenedInvitation = ResultOf<typeof openInvitationQuery>['invitationByToken'];

export const joinTargetQuery = graphql(`
  query JoinTarget($id: ID!) {
    organization(id: $id) {
      __typename
      id
      name
      isClaimed
      viewerIsMember
      viewerCanRequestMembership
      viewerMembershipRequest {
        __typename
        id
        state
      }
    }
  }
`);

export const ownRequestsQuery = graphql(`
  query OwnMembershipRequests {
    viewer {
      membershipRequests {
        __typename
        id
        organizationId
        organizationName
        isClaim
        state
        requestedAt
        refusalReason
        answer
        viewerCanWithdraw
      }
    }
  }
`);

export type OwnRequest = NonNullable<
  ResultOf<typeof ownRequestsQuery>['viewer']
>['membershipRequests'][number];
