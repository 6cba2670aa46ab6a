import { graphql } from '#graphql/graphql.ts';

/** What a step answers with: the page asks for the rest anew. */
export const movedPartnership = graphql(`
  fragment MovedPartnership on Partnership {
    __typename
    id
    state
  }
`);

/** Why an answer to a request was refused, and how it stands if somebody else was first. */
export const decisionFault = graphql(
  `
    fragment DecisionFault on UserError {
      __typename
      code
      message
      path
      ... on PartnershipAlreadyDecided {
        partnership {
          ...MovedPartnership
        }
      }
    }
  `,
  [movedPartnership],
);
