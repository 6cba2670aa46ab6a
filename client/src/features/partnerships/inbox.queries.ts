import { partnershipLine } from '#entities/partnership/partnership.fragments.ts';
import { graphql } from '#graphql/graphql.ts';

/** How many stand in each list of the inbox. Each stands in one. */
export const inboxCountsQuery = graphql(`
  query InboxCounts($running: [PartnershipState!], $ended: [PartnershipState!]) {
    waiting: partnerships(filter: { waitsForViewer: true }, first: 1) {
      totalCount
    }
    requested: partnerships(filter: { states: [REQUESTED], waitsForOthers: true }, first: 1) {
      totalCount
    }
    running: partnerships(filter: { states: $running, waitsForOthers: true }, first: 1) {
      totalCount
    }
    ended: partnerships(filter: { states: $ended }, first: 1) {
      totalCount
    }
  }
`);

export const inboxPageQuery = graphql(
  `
    query InboxPage($filter: PartnershipFilter!, $first: Int!, $after: String) {
      partnerships(filter: $filter, first: $first, after: $after) {
        nodes {
          ...PartnershipLine
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  `,
  [partnershipLine],
);
