import { graphql, type ResultOf } from '#graphql/graphql.ts';

/** How an organization stands: with the bureau, and whether it takes part. */
export const organizationStanding = graphql(`
  fragment OrganizationStanding on Organization {
    __typename
    id
    name
    state
    pausedUntil
    isVerified
    verifiedAt
    verificationState
    verificationNote
    refusalReason
    viewerCanSupply
    viewerCanPause
    viewerCanResume
    viewerCanClose
    viewerCanReopen
  }
`);

export type OrganizationStanding = ResultOf<typeof organizationStanding>;

export const pauseOrganizationMutation = graphql(
  `
    mutation PauseOrganization($input: PauseOrganizationInput!) {
      pauseOrganization(input: $input) {
        organization {
          __typename
          id
          ...OrganizationStanding
        }
        errors {
          __typename
          code
          message
          path
        }
      }
    }
  `,
  [organizationStanding],
);

export const resumeOrganizationMutation = graphql(
  `
    mutation ResumeOrganization($input: ResumeOrganizationInput!) {
      resumeOrganization(input: $input) {
        organization {
          __typename
          id
          ...OrganizationStanding
        }
        errors {
          __typename
          code
          message
          path
        }
      }
    }
  `,
  [organizationStanding],
);

export const closeOrganizationMutation = graphql(
  `
    mutation CloseOrganization($input: CloseOrganizationInput!) {
      closeOrganization(input: $input) {
        organization {
          __typename
          id
          ...OrganizationStanding
        }
        errors {
          __typename
          code
          message
          path
        }
      }
    }
  `,
  [organizationStanding],
);

export const reopenOrganizationMutation = graphql(
  `
    mutation ReopenOrganization($input: ReopenOrganizationInput!) {
      reopenOrganization(input: $input) {
        organization {
          __typename
          id
          ...OrganizationStanding
        }
        errors {
          __typename
          code
          message
          path
        }
      }
    }
  `,
  [organizationStanding],
);

export const supplyForVerificationMutation = graphql(
  `
    mutation SupplyForVerification($input: SupplyForVerificationInput!) {
      supplyForVerification(input: $input) {
        organization {
          __typename
          id
          ...OrganizationStanding
        }
        errors {
          __typename
          code
          message
          path
        }
      }
    }
  `,
  [organizationStanding],
);

export const organizationTimelineQuery = graphql(`
  query OrganizationTimeline($id: ID!) {
    organization(id: $id) {
      __typename
      id
      timeline {
        at
        action
        isByBureau
        by {
          id
          displayName
        }
        member {
          id
          displayName
        }
        role
        note
        refusalReason
        until
        fields
        nameBefore
        name
        creditCodeBefore
        creditCode
      }
    }
  }
`);

export type TimelineStep = NonNullable<
  ResultOf<typeof organizationTimelineQuery>['organization']['timeline']
>[number];
