import { capabilityLine } from '#entities/capability/capability.fragments.ts';
import { needLine } from '#entities/need/need.fragments.ts';
import { partnerLine } from '#entities/partner/partner.fragments.ts';
import { graphql, type ResultOf } from '#graphql/graphql.ts';
import { organizationStanding } from './standing.queries.ts';

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
  [partnerLine, needLine, capabilityLine, organizationStanding],
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
export type UniversityDetail = Extract<PartnerDetail, { __typename: 'University' }>;
export type CommissionerDetail = Extract<PartnerDetail, { __typename: 'Commissioner' }>;
export type EnterpriseDetail = Extract<PartnerDetail, { __typename: 'Enterprise' }>;

/** Whether the node of an address is a partner at all: a need has an id, too. */
export function isPartner(node: PageNode): node is PartnerDetail {
  return ['Enterprise', 'University', 'TransferPlatform', 'Commissioner'].includes(node.__typename);
}
