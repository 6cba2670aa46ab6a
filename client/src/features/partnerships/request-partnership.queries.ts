import { graphql } from '#graphql/graphql.ts';

/** What the request can be about: the viewer's own needs, and what the page it is asked from names. */
export const requestSubjectsQuery = graphql(`
  query RequestSubjects(
    $organizationId: ID!
    $needId: ID!
    $hasNeed: Boolean!
    $capabilityId: ID!
    $hasCapability: Boolean!
  ) {
    organization(id: $organizationId) {
      __typename
      id
      ... on Enterprise {
        needs(first: 50) {
          nodes {
            __typename
            id
            title
            state
          }
        }
      }
    }
    need(id: $needId) @include(if: $hasNeed) {
      __typename
      id
      title
    }
    capability(id: $capabilityId) @include(if: $hasCapability) {
      __typename
      id
      title
    }
  }
`);

export const requestPartnershipMutation = graphql(`
  mutation RequestPartnership($input: RequestPartnershipInput!) {
    requestPartnership(input: $input) {
      partnership {
        __typename
        id
      }
      errors {
        __typename
        code
        message
        path
        ... on PartnershipAlreadyOpen {
          existing {
            __typename
            id
          }
        }
      }
    }
  }
`);
