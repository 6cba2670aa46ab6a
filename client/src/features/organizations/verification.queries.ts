import { organizationParty } from '#entities/organization/organization.fragments.ts';
import { graphql, type ResultOf } from '#graphql/graphql.ts';

/** All that is known of an organization, for the officer who checks who it is. */
export const verificationCase = graphql(
  `
    fragment VerificationCase on Organization {
      ...OrganizationParty
      nameEn
      waitsForVerificationSince
      ... on Enterprise {
        creditCode
        description
        foundedYear
        employeeCount
        products
        certificates
        fields {
          code
          label {
            zh
            en
          }
        }
      }
      ... on University {
        creditCode
        description
        schoolCode
        supervisor
        level
        fields {
          code
          label {
            zh
            en
          }
        }
      }
      ... on TransferPlatform {
        creditCode
        description
        services
        parentUniversity {
          __typename
          id
          name
        }
        fields {
          code
          label {
            zh
            en
          }
        }
      }
    }
  `,
  [organizationParty],
);

export type VerificationCase = ResultOf<typeof verificationCase>;

export const organizationsToVerifyQuery = graphql(
  `
    query OrganizationsToVerify($first: Int!) {
      organizationsToVerify(first: $first) {
        nodes {
          ...VerificationCase
        }
        totalCount
      }
    }
  `,
  [verificationCase],
);

export const verifyOrganizationMutation = graphql(`
  mutation VerifyOrganization($input: VerifyOrganizationInput!) {
    verifyOrganization(input: $input) {
      organization {
        __typename
        id
        isVerified
      }
      errors {
        __typename
        code
        message
        path
        ... on VerificationUnchanged {
          organization {
            __typename
            id
            isVerified
          }
        }
      }
    }
  }
`);

export const withdrawVerificationMutation = graphql(`
  mutation WithdrawVerification($input: WithdrawVerificationInput!) {
    withdrawVerification(input: $input) {
      organization {
        __typename
        id
        isVerified
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

export const askForSupplementMutation = graphql(`
  mutation AskForSupplement($input: AskForSupplementInput!) {
    askForSupplement(input: $input) {
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

export const refuseVerificationMutation = graphql(`
  mutation RefuseVerification($input: RefuseVerificationInput!) {
    refuseVerification(input: $input) {
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
