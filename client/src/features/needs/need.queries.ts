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
