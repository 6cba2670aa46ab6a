import { graphql } from '#graphql/graphql.ts';

export const viewerQuery = graphql(`
  query Viewer {
    viewer {
      account {
        id
        displayName
      }
      isOfficer
      isAdministrator
      membershipRole
      commissioner {
        id
        name
      }
      organization {
        __typename
        id
        name
        shortName
        isVerified
      }
    }
  }
`);

/** How many partnerships wait for the organization that the viewer acts for: the number on the dock. */
export const waitingPartnershipsQuery = graphql(`
  query WaitingPartnerships($organizationId: ID) {
    partnerships(organizationId: $organizationId, filter: { waitsForViewer: true }, first: 1) {
      totalCount
    }
  }
`);

/** How much of each kind waits for an officer: in all it is the number on the desk. */
export const waitingForOfficerQuery = graphql(`
  query WaitingForOfficer {
    organizationsToVerify(first: 1) {
      totalCount
    }
    claimedOrganizations(first: 1) {
      totalCount
    }
    identityChanges(first: 1) {
      totalCount
    }
    organizationDuplicates(first: 1) {
      totalCount
    }
    objections(state: OPEN, first: 1) {
      totalCount
    }
    commissionerRequests(filter: { states: [OPEN] }, first: 1) {
      totalCount
    }
  }
`);
