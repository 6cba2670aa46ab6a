import { graphql, type ResultOf } from '#graphql/graphql.ts';

const indexStatus = graphql(`
  fragment IndexStatus on SearchStatus {
    engine
    state
    documents
    waiting
    lagSeconds
    lastReconciledAt
    mended
    reindexing {
      state
      done
      total
      askedAt
      startedAt
      endedAt
      documents
      problem
    }
  }
`);

export const searchStatusQuery = graphql(
  `
    query SearchStatus {
      searchStatus {
        ...IndexStatus
      }
    }
  `,
  [indexStatus],
);

export const reindexMutation = graphql(
  `
    mutation Reindex {
      reindex {
        status {
          ...IndexStatus
        }
        errors {
          code
          message
        }
      }
    }
  `,
  [indexStatus],
);

export type IndexStatus = ResultOf<typeof indexStatus>;
