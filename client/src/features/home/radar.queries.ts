import { needLine } from '#entities/need/need.fragments.ts';
import { graphql, type ResultOf } from '#graphql/graphql.ts';

const radarPreview = graphql(
  `
    fragment RadarPreview on MatchConnection {
      __typename
      totalCount
      nodes {
        __typename
        id
        score
        factors {
          name
          value
          evidence
        }
        need {
          ...NeedLine
          wantedForms
        }
      }
    }
  `,
  [needLine],
);

/** The needs that fit best what a commissioner, a university or a platform does. */
export const ownRadarQuery = graphql(
  `
    query OwnRadar($id: ID!) {
      node(id: $id) {
        __typename
        id
        ... on Commissioner {
          matchingNeeds(first: 4) {
            ...RadarPreview
          }
        }
        ... on University {
          matchingNeeds(first: 4) {
            ...RadarPreview
          }
        }
        ... on TransferPlatform {
          matchingNeeds(first: 4) {
            ...RadarPreview
          }
        }
      }
    }
  `,
  [radarPreview],
);

/** How many could solve each of a firm's needs, and how well the best of them fits. */
export const ownFitsQuery = graphql(`
  query OwnFits($id: ID!) {
    organization(id: $id) {
      __typename
      id
      ... on Enterprise {
        needs(first: 5) {
          nodes {
            __typename
            id
            matches(first: 1, byOrganization: true) {
              totalCount
              nodes {
                __typename
                id
                score
              }
            }
          }
        }
      }
    }
  }
`);

export type RadarMatch = ResultOf<typeof radarPreview>['nodes'][number];
