import { graphql, type ResultOf } from '#graphql/graphql.ts';
import { verificationCase } from './verification.queries.ts';

export const duplicatesQuery = graphql(
  `
    query OrganizationDuplicates($first: Int!) {
      organizationDuplicates(first: $first) {
        totalCount
        nodes {
          id
          foundAt
          evidence {
            kind
            similarity
          }
          organizations {
            ...VerificationCase
          }
        }
      }
    }
  `,
  [verificationCase],
);

export type DuplicatePair = ResultOf<typeof duplicatesQuery>['organizationDuplicates']['nodes'][number];

export const belongingsQuery = graphql(`
  query OrganizationBelongings($id: ID!) {
    organizationBelongings(organizationId: $id) {
      units
      members
      needs
      capabilities
      commissioners
      partnerships
      openPartnerships
      commissionerRequests
    }
  }
`);

export type Belongings = ResultOf<typeof belongingsQuery>['organizationBelongings'];

export const mergeOrganizationsMutation = graphql(`
  mutation MergeOrganizations($input: MergeOrganizationsInput!) {
    mergeOrganizations(input: $input) {
      merge {
        loser {
          id
          state
        }
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

export const organizationMergeQuery = graphql(`
  query OrganizationMerge($loserId: ID!) {
    organizationMerge(loserId: $loserId) {
      loser {
        id
        state
      }
      winner {
        id
        name
      }
    }
  }
`);

export const dismissDuplicateMutation = graphql(`
  mutation DismissDuplicate($input: DismissDuplicateInput!) {
    dismissDuplicate(input: $input) {
      duplicate {
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
