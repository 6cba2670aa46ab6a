import { commissionerRequestLine } from '#entities/commissioner-request/commissioner-request.fragments.ts';
import { needLine } from '#entities/need/need.fragments.ts';
import { organizationParty } from '#entities/organization/organization.fragments.ts';
import { partnershipLine } from '#entities/partnership/partnership.fragments.ts';
import { graphql, type ResultOf } from '#graphql/graphql.ts';

/** What waits for an officer, what waits for others, and what is new. */
export const deskQuery = graphql(
  `
    query Desk($running: [PartnershipState!]) {
      organizationsToVerify(first: 50) {
        nodes {
          ...OrganizationParty
          waitsForVerificationSince
        }
        totalCount
      }
      claimedOrganizations(first: 50) {
        nodes {
          ...OrganizationParty
          membershipRequests {
            __typename
            id
            requestedAt
          }
        }
        totalCount
      }
      identityChanges(first: 50) {
        nodes {
          ...OrganizationParty
          identityChange {
            name
            creditCode
            requestedAt
          }
        }
        totalCount
      }
      organizationDuplicates(first: 50) {
        nodes {
          id
          foundAt
          organizations {
            ...OrganizationParty
          }
        }
        totalCount
      }
      objections(state: OPEN, first: 50) {
        nodes {
          id
          wish
          requestedAt
          dueOn
          subject {
            __typename
            id
            name
            isExample
          }
        }
        totalCount
      }
      commissionerRequests(filter: { states: [OPEN] }, first: 50) {
        nodes {
          ...CommissionerRequestLine
        }
        totalCount
      }
      requested: partnerships(filter: { states: [REQUESTED] }, first: 50) {
        nodes {
          ...PartnershipLine
          answerBy
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

/** What the work list is made of. */
export type DeskWork = Pick<
  DeskAnswer,
  | 'organizationsToVerify'
  | 'claimedOrganizations'
  | 'identityChanges'
  | 'organizationDuplicates'
  | 'objections'
  | 'commissionerRequests'
  | 'requested'
>;
