import { organizationParty } from '#entities/organization/organization.fragments.ts';
import { graphql, type ResultOf } from '#graphql/graphql.ts';

const identityCase = graphql(
  `
    fragment IdentityCase on Organization {
      ...OrganizationParty
      identityChange {
        name
        creditCode
        creditCodeProblem
        reason
        requestedAt
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
  [organizationParty],
);

export type IdentityCase = ResultOf<typeof identityCase>;

export const identityChangesQuery = graphql(
  `
    query IdentityChanges($first: Int!) {
      identityChanges(first: $first) {
        totalCount
        nodes {
          ...IdentityCase
        }
      }
    }
  `,
  [identityCase],
);

export const acceptIdentityChangeMutation = graphql(`
  mutation AcceptIdentityChange($input: AcceptIdentityChangeInput!) {
    acceptIdentityChange(input: $input) {
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

export const refuseIdentityChangeMutation = graphql(`
  mutation RefuseIdentityChange($input: RefuseIdentityChangeInput!) {
    refuseIdentityChange(input: $input) {
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
