import { commissionerRequestLine } from '#entities/commissioner-request/commissioner-request.fragments.ts';
import { needLine } from '#entities/need/need.fragments.ts';
import { organizationParty } from '#entities/organization/organization.fragments.ts';
import { partnershipLine } from '#entities/partnership/partnership.fragments.ts';
import { graphql, type ResultOf } from '#graphql/graphql.ts';

/** What waits for an officer, what waits for others, and what is new. */
export const deskQuery = graphql(
  `
    query Desk($running: [PartnershipState!]) {
      organizationsToVerify(first: 20) {
        nodes {
          ...OrganizationParty
          waitsForVerificationSince
        }
        totalCount
      }
      claimedOrganizations(first: 20) {
        nodes {
          ...OrganizationParty
          membershipRequests {
            __typename
            id
            requestedAt
          }
        }
      }
      commissionerRequests(filter: { states: [OPEN] }, first: 20) {
        nodes {
          ...CommissionerRequestLine
        }
        totalCount
      }
      requested: partnerships(filter: { states: [REQUESTED] }, first: 20) {
        nodes {
          ...PartnershipLine
        }
        totalCount
      }
      running: partnerships(filter: { states: $running }, first: 1) {
        totalCount
      }
      needs(order: NEWEST, first: 5) {
        nodes {
          ...NeedLine
        }
      }
    }
  `,
  [organizationParty, commissionerRequestLine, partnershipLine, needLine],
);

export type DeskAnswer = ResultOf<typeof deskQuery>;
