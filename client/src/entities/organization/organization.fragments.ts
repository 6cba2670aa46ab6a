import { graphql, type ResultOf } from '#graphql/graphql.ts';

/** One side of a partnership: who it is and where it sits. */
export const organizationParty = graphql(`
  fragment OrganizationParty on Organization {
    __typename
    id
    name
    shortName
    isExample
    isVerified
    town {
      code
      label {
        zh
        en
      }
    }
    ... on University {
      city
    }
  }
`);

export type OrganizationParty = ResultOf<typeof organizationParty>;
