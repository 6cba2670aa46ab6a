import { needLine } from '#entities/need/need.fragments.ts';
import { needDetail } from '#entities/need/need-detail.fragments.ts';
import { partnerLine } from '#entities/partner/partner.fragments.ts';
import { graphql } from '#graphql/graphql.ts';

export const needQuery = graphql(
  `
    query NeedPage($id: ID!) {
      need(id: $id) {
        ...NeedDetail
      }
    }
  `,
  [needDetail],
);

/** Who may be able to solve it: what a search for its own words finds. */
export const needPartnersQuery = graphql(
  `
    query NeedPartners($query: String!) {
      partners(
        query: $query
        filter: { kinds: [UNIVERSITY, COMMISSIONER, TRANSFER_PLATFORM] }
        first: 5
      ) {
        total {
          value
          exact
        }
        edges {
          cursor
          node {
            ...PartnerLine
          }
          match {
            terms
          }
        }
      }
    }
  `,
  [partnerLine],
);

export const withdrawNeedMutation = graphql(
  `
    mutation WithdrawNeed($input: WithdrawNeedInput!) {
      withdrawNeed(input: $input) {
        need {
          ...NeedLine
        }
        errors {
          __typename
          code
          message
          ... on NeedAlreadyClosed {
            need {
              ...NeedLine
            }
          }
        }
      }
    }
  `,
  [needLine],
);
