import { organizationParty } from '#entities/organization/organization.fragments.ts';
import { graphql, type ResultOf } from '#graphql/graphql.ts';

/** A commissioner in a line: who, from where, with how much room. */
export const commissionerBrief = graphql(`
  fragment CommissionerBrief on Commissioner {
    __typename
    id
    name
    isExample
    capacity
    freeCapacity
    homeInstitution {
      __typename
      id
      name
      shortName
    }
  }
`);

/** A firm's request for a commissioner, as lists show it. Contacts are personal data and never part of a list. */
export const commissionerRequestLine = graphql(
  `
    fragment CommissionerRequestLine on CommissionerRequest {
      __typename
      id
      text
      state
      requestedAt
      isExample
      viewerCanAssign
      viewerCanWithdraw
      enterprise {
        ...OrganizationParty
      }
      need {
        __typename
        id
        title
      }
      fields {
        code
        label {
          zh
          en
        }
      }
      wishedCommissioner {
        ...CommissionerBrief
      }
      assignment {
        assignedAt
        startsOn
        endsOn
        note
        commissioner {
          ...CommissionerBrief
        }
      }
    }
  `,
  [organizationParty, commissionerBrief],
);

export type CommissionerBrief = ResultOf<typeof commissionerBrief>;
export type CommissionerRequestLine = ResultOf<typeof commissionerRequestLine>;
