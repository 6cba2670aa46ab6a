import { graphql, type ResultOf } from '#graphql/graphql.ts';

/** What an owner can change, as it stands. */
export const editableProfile = graphql(`
  fragment EditableProfile on Organization {
    __typename
    id
    name
    shortName
    nameEn
    isVerified
    profileRevision
    viewerCanEdit
    identityChange {
      name
      creditCode
      creditCodeProblem
      reason
      requestedAt
    }
    town {
      code
    }
    ... on Enterprise {
      creditCode
      description
      fields {
        code
      }
      chainStages {
        code
      }
      forms
      contact {
        role
        email
      }
      foundedYear
      employeeCount
      products
      strengths
      certificates
    }
    ... on University {
      creditCode
      description
      fields {
        code
      }
      chainStages {
        code
      }
      forms
      contact {
        role
        email
      }
      city
      universityCategory: category
    }
    ... on TransferPlatform {
      creditCode
      description
      fields {
        code
      }
      chainStages {
        code
      }
      forms
      contact {
        role
        email
      }
      platformCategory: category
      services
    }
  }
`);

export type EditableProfile = ResultOf<typeof editableProfile>;

export const editProfileQuery = graphql(
  `
    query EditProfile($id: ID!) {
      organization(id: $id) {
        __typename
        id
        ...EditableProfile
      }
      towns {
        code
        label {
          zh
          en
        }
      }
    }
  `,
  [editableProfile],
);

export const updateOrganizationMutation = graphql(
  `
    mutation UpdateOrganization($input: UpdateOrganizationInput!) {
      updateOrganization(input: $input) {
        organization {
          __typename
          id
          ...EditableProfile
        }
        errors {
          __typename
          code
          message
          path
          ... on ProfileChangedMeanwhile {
            fields
            changedAt
            changedBy {
              id
              displayName
            }
            organization {
              __typename
              id
              ...EditableProfile
            }
          }
        }
      }
    }
  `,
  [editableProfile],
);

export const requestIdentityChangeMutation = graphql(`
  mutation RequestIdentityChange($input: RequestIdentityChangeInput!) {
    requestIdentityChange(input: $input) {
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

export const withdrawIdentityChangeMutation = graphql(`
  mutation WithdrawIdentityChange($input: WithdrawIdentityChangeInput!) {
    withdrawIdentityChange(input: $input) {
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
