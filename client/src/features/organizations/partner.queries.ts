import { capabilityLine } from '#entities/capability/capability.fragments.ts';
import { alsoFitting } from '#entities/match/match.fragments.ts';
import { needLine } from '#entities/need/need.fragments.ts';
import { partnerLine } from '#entities/partner/partner.fragments.ts';
import { graphql, type ResultOf } from '#graphql/graphql.ts';
import { organizationStanding } from './standing.queries.ts';

const partnershipRecord = graphql(`
  fragment PartnershipRecord on PartnershipRecord {
    running
    completed
    brokenOff
    asked
    answered
    answerDays
    ratings
    meanRating
  }
`);

export const partnerQuery = graphql(
  `
    query PartnerPage($id: ID!) {
      node(id: $id) {
        __typename
        id
        ...PartnerLine
        ... on Partner {
          chainStages {
            code
            label {
              zh
              en
            }
          }
        }
        ... on Organization {
          shortName
          nameEn
          verifiedAt
          viewerIsMember
          isClaimed
          viewerCanRequestMembership
          viewerCanEdit
          searchGaps
          ...OrganizationStanding
        }
        ... on Enterprise {
          creditCode
          partnershipRecord {
            ...PartnershipRecord
          }
          foundedYear
          products
          strengths
          certificates
          contact {
            role
            email
          }
          needs(first: 20) {
            totalCount
            nodes {
              ...NeedLine
            }
          }
        }
        ... on University {
          creditCode
          partnershipRecord {
            ...PartnershipRecord
          }
          category
          level
          supervisor
          contact {
            role
            email
          }
          units {
            id
            name
            kind
            description
            fields {
              code
              label {
                zh
                en
              }
            }
          }
          commissioners {
            id
            name
            description
            isExample
            capacity
            freeCapacity
            fields {
              code
              label {
                zh
                en
              }
            }
          }
          pinnedCapabilities {
            ...CapabilityLine
          }
          capabilities(first: 100, states: [PUBLISHED]) {
            totalCount
            nodes {
              ...CapabilityLine
            }
          }
        }
        ... on TransferPlatform {
          creditCode
          partnershipRecord {
            ...PartnershipRecord
          }
          platformCategory: category
          services
          parentUniversity {
            id
            name
          }
          contact {
            role
            email
          }
          pinnedCapabilities {
            ...CapabilityLine
          }
          capabilities(first: 100, states: [PUBLISHED]) {
            totalCount
            nodes {
              ...CapabilityLine
            }
          }
        }
        ... on Commissioner {
          capacity
          availability
          yearsOfExperience
          viewerIsSelf
          earlierDispatches {
            year
            months
            result
          }
        }
      }
    }
  `,
  [partnerLine, needLine, capabilityLine, organizationStanding, partnershipRecord],
);

/** For which of the reader's own needs a partner suits. Apart from the page, which does not wait for it. */
export const ownNeedFitsQuery = graphql(
  `
    query OwnNeedFits($id: ID!) {
      node(id: $id) {
        __typename
        id
        ... on Enterprise {
          fitsOwnNeeds {
            ...OwnNeedFit
          }
        }
        ... on University {
          fitsOwnNeeds {
            ...OwnNeedFit
          }
        }
        ... on TransferPlatform {
          fitsOwnNeeds {
            ...OwnNeedFit
          }
        }
        ... on Commissioner {
          fitsOwnNeeds {
            ...OwnNeedFit
          }
        }
      }
    }
  `,
  [
    graphql(
      `
        fragment OwnNeedFit on OwnNeedFit {
          need {
            __typename
            id
            title
          }
          match {
            ...AlsoFitting
          }
        }
      `,
      [alsoFitting],
    ),
  ],
);

/** Others of the same kind in the same field. */
export const similarQuery = graphql(`
  query SimilarPartners($kind: PartnerKind!, $fieldCode: ID!) {
    partners(filter: { kinds: [$kind], fieldCodes: [$fieldCode] }, first: 5) {
      nodes {
        __typename
        id
        name
        isExample
      }
    }
  }
`);

type PageNode = NonNullable<ResultOf<typeof partnerQuery>['node']>;

/** A partner as its own page shows it. */
export type PartnerDetail = Extract<
  PageNode,
  { __typename: 'Enterprise' | 'University' | 'TransferPlatform' | 'Commissioner' }
>;
export type PartnershipRecord = ResultOf<typeof partnershipRecord>;
export type UniversityDetail = Extract<PartnerDetail, { __typename: 'University' }>;
export type CommissionerDetail = Extract<PartnerDetail, { __typename: 'Commissioner' }>;
export type EnterpriseDetail = Extract<PartnerDetail, { __typename: 'Enterprise' }>;

/** Whether the node of an address is a partner at all: a need has an id, too. */
export function isPartner(node: PageNode): node is PartnerDetail {
  return ['Enterprise', 'University', 'TransferPlatform', 'Commissioner'].includes(node.__typename);
}
