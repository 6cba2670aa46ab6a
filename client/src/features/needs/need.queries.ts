import { needLine } from '#entities/need/need.fragments.ts';
import { needDetail } from '#entities/need/need-detail.fragments.ts';
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
