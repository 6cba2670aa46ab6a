import { graphql } from '#graphql/graphql.ts';

/** The organizations in whose name the viewer may act, and what waits for each. */
export const ownOrganizationsQuery = graphql(`
  query OwnOrganizations {
    viewer {
      memberships {
        waitingPartnerships
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
