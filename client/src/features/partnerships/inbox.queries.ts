import { partnershipLine } from '#entities/partnership/partnership.fragments.ts';
import { graphql } from '#graphql/graphql.ts';

/** How many stand in each list of the inbox. Each stands in one. */
export const inboxCountsQuery = graphql(`
  query InboxCounts($organizationId: ID, $running: [PartnershipState!], $ended: [PartnershipState!]) {
    waiting: partnerships(organizationId: $organizationId, filter: { waitsForViewer: true }, first: 1) {
      totalCount
    }
    requested: partnerships(organizationId: $organizationId, filter: { states: [REQUESTED], waitsForOthers: true }, first: 1) {
      totalCount
    }
    running: partnerships(organizationId: $organizationId, filter: { states: $running, waitsForOthers: true }, first: 1) {
      totalCount
    }
    ended: partnerships(organizationId: $organizationId, filter: { states: $ended }, first: 1) {
      totalCount
    }
  }
`);

export const inboxPageQuery = graphql(
  `
    query InboxPage($organizationId: ID, $filter: PartnershipFilter!, $first: Int!, $after: String) {
      partnerships(organizationId: $organizationId, filter: $filter, first: $first, after: $after) {
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
