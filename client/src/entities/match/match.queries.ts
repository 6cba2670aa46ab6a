import { graphql, type ResultOf } from '#graphql/graphql.ts';
import { matchPage } from './match.fragments.ts';

export const needMatchesQuery = graphql(
  `
    query NeedMatches(
      $id: ID!
      $first: Int!
      $after: String
      $kinds: [MatchKindOfOffer!]
      $byOrganization: Boolean!
      $includeWeak: Boolean!
    ) {
      need(id: $id) {
        __typename
        id
        matches(
          first: $first
          after: $after
          kinds: $kinds
          byOrganization: $byOrganization
          includeWeak: $includeWeak
        ) {
          ...MatchPage
        }
      }
    }
  `,
  [matchPage],
);

/** The demand radar of a capability, a commissioner, a university or a platform. */
export const demandRadarQuery = graphql(
  `
    query DemandRadar($id: ID!, $first: Int!, $after: String, $includeWeak: Boolean!) {
      node(id: $id) {
        __typename
        id
        ... on Capability {
          matchingNeeds(first: $first, after: $after, includeWeak: $includeWeak) {
            ...MatchPage
          }
        }
        ... on Commissioner {
          matchingNeeds(first: $first, after: $after, includeWeak: $includeWeak) {
            ...MatchPage
          }
        }
        ... on University {
          matchingNeeds(first: $first, after: $after, includeWeak: $includeWeak) {
            ...MatchPage
          }
        }
        ... on TransferPlatform {
          matchingNeeds(first: $first, after: $after, includeWeak: $includeWeak) {
            ...MatchPage
          }
        }
      }
    }
  `,
  [matchPage],
);

export const dismissMatchMutation = graphql(`
  mutation DismissMatch($input: DismissMatchInput!) {
    dismissMatch(input: $input) {
      dismissal {
        __typename
        id
        reason
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

export const restoreMatchMutation = graphql(`
  mutation RestoreMatch($input: RestoreMatchInput!) {
    restoreMatch(input: $input) {
      dismissal {
        __typename
        id
        reason
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

export const matchAlertQuery = graphql(`
  query MatchAlert {
    viewer {
      __typename
      matchAlertFrequency
    }
  }
`);

export const setMatchAlertMutation = graphql(`
  mutation SetMatchAlert($input: SetMatchAlertFrequencyInput!) {
    setMatchAlertFrequency(input: $input) {
      frequency
      errors {
        __typename
        message
      }
    }
  }
`);

export type DismissalReason = NonNullable<
  ResultOf<typeof dismissMatchMutation>['dismissMatch']['dismissal']
>['reason'];

/** A list without refusals still has to hear of the first one. */
export const matchContext = { additionalTypenames: ['MatchDismissal', 'MatchWeights'] };
