import { organizationParty } from '#entities/organization/organization.fragments.ts';
import { graphql, type ResultOf } from '#graphql/graphql.ts';
import type { Named } from './named.ts';

/** What a line about a partnership shows, and what decides where it is listed. */
export const partnershipLine = graphql(
  `
    fragment PartnershipLine on Partnership {
      __typename
      id
      form
      state
      requestedAt
      lastActivityAt
      unreadMessages
      isExample
      isProposed
      viewerSide
      waitsForViewer
      viewerCanDecide
      hiddenSide
      requester {
        ...OrganizationParty
      }
      recipient {
        ...OrganizationParty
      }
      need {
        __typename
        id
        title
      }
      capability {
        __typename
        id
        title
      }
    }
  `,
  [organizationParty],
);

/** As the screens take it: `useNamed` puts a name in the place of who is hidden. */
export type PartnershipLine = Named<ResultOf<typeof partnershipLine>>;
export type PartnershipState = PartnershipLine['state'];
