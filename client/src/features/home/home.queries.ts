import { capabilityLine } from '#entities/capability/capability.fragments.ts';
import { commissionerRequestLine } from '#entities/commissioner-request/commissioner-request.fragments.ts';
import { needLine } from '#entities/need/need.fragments.ts';
import { partnershipLine } from '#entities/partnership/partnership.fragments.ts';
import { graphql } from '#graphql/graphql.ts';

/** What waits for a member, and what runs. */
export const ownPartnershipsQuery = graphql(
  `
    query OwnPartnerships($organizationId: ID, $running: [PartnershipState!]) {
      waiting: partnerships(organizationId: $organizationId, filter: { waitsForViewer: true }, first: 5) {
        nodes {
          ...PartnershipLine
        }
        totalCount
      }
      running: partnerships(organizationId: $organizationId, filter: { states: $running }, first: 5) {
        nodes {
          ...PartnershipLine
        }
        totalCount
      }
    }
  `,
  [partnershipLine],
);

/** What the viewer's organization has published. */
export const ownOffersQuery = graphql(
  `
    query OwnOffers($id: ID!) {
      organization(id: $id) {
        __typename
        id
        ... on Enterprise {
          needs(first: 5) {
            nodes {
              ...NeedLine
            }
            totalCount
          }
        }
        ... on University {
          capabilities(first: 5) {
            nodes {
              ...CapabilityLine
            }
            totalCount
          }
        }
        ... on TransferPlatform {
          capabilities(first: 5) {
            nodes {
              ...CapabilityLine
            }
            totalCount
          }
        }
      }
    }
  `,
  [needLine, capabilityLine],
);

export const ownRequestsQuery = graphql(
  `
    query OwnRequests($organizationId: ID) {
      commissionerRequests(organizationId: $organizationId, filter: { states: [OPEN, ASSIGNED] }, first: 5) {
        nodes {
          ...CommissionerRequestLine
        }
        totalCount
      }
    }
  `,
  [commissionerRequestLine],
);

export const latestNeedsQuery = graphql(
  `
    query LatestNeeds {
      needs(order: NEWEST, first: 6) {
        nodes {
          ...NeedLine
        }
      }
    }
  `,
  [needLine],
);

export const latestCapabilitiesQuery = graphql(
  `
    query LatestCapabilities {
      capabilities(order: NEWEST, first: 6) {
        nodes {
          ...CapabilityLine
        }
      }
    }
  `,
  [capabilityLine],
);
