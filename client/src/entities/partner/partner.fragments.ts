import { graphql, type ResultOf } from '#graphql/graphql.ts';

/** What a line about a partner needs: in results, suggestions and lists. */
export const partnerLine = graphql(`
  fragment PartnerLine on Partner {
    __typename
    id
    kind
    name
    description
    isVerified
    isExample
    town {
      code
      label {
        zh
        en
      }
    }
    fields {
      code
      label {
        zh
        en
      }
    }
    forms
    ... on Enterprise {
      employeeCount
    }
    ... on University {
      city
    }
    ... on Commissioner {
      freeCapacity
      homeInstitution {
        id
        name
      }
    }
  }
`);

export type PartnerLine = ResultOf<typeof partnerLine>;
