import { capabilityLine } from '#entities/capability/capability.fragments.ts';
import { needLine } from '#entities/need/need.fragments.ts';
import { partnerLine } from '#entities/partner/partner.fragments.ts';
import { graphql, type ResultOf } from '#graphql/graphql.ts';

/** What an entry tells of the others of the same organization. */
export const alsoFitting = graphql(`
  fragment AlsoFitting on Match {
    __typename
    id
    score
    factors {
      name
      value
      evidence
    }
    partner {
      __typename
      id
      kind
      name
      isExample
      forms
    }
    capability {
      __typename
      id
      title
      isExample
      forms
    }
    organization {
      __typename
      id
      name
    }
  }
`);

/** One match: who or what, how well, and why. */
export const matchLine = graphql(
  `
    fragment MatchLine on Match {
      __typename
      id
      score
      grade
      terms
      factors {
        name
        value
        weight
        evidence
      }
      highlights {
        field
        text
        ranges {
          start
          end
        }
      }
      partner {
        ...PartnerLine
      }
      capability {
        ...CapabilityLine
      }
      need {
        ...NeedLine
        wantedForms
      }
      organization {
        __typename
        id
        name
      }
      furtherCount
      alsoFits {
        ...AlsoFitting
      }
    }
  `,
  [partnerLine, capabilityLine, needLine, alsoFitting],
);

/** One page of matches with what explains the list as a whole. */
export const matchPage = graphql(
  `
    fragment MatchPage on MatchConnection {
      __typename
      totalCount
      belowCount
      leastScore
      nothingFits
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...MatchLine
      }
      nearestFields {
        code
        label {
          zh
          en
        }
      }
      weights {
        version
        validFrom
        source
        factors {
          factor
          weight
        }
      }
      adjustments {
        reason
        count
        factor
        times
        field {
          code
          label {
            zh
            en
          }
        }
      }
      dismissed {
        __typename
        id
        reason
        note
        at
        partner {
          __typename
          id
          name
        }
        capability {
          __typename
          id
          title
        }
        need {
          __typename
          id
          title
        }
      }
    }
  `,
  [matchLine],
);

export type AlsoFitting = ResultOf<typeof alsoFitting>;
export type MatchLine = ResultOf<typeof matchLine>;
export type MatchPage = ResultOf<typeof matchPage>;
