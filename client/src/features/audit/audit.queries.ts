import { graphql, type ResultOf } from '#graphql/graphql.ts';

export const auditEntriesQuery = graphql(`
  query AuditEntries($filter: AuditFilter!, $first: Int!, $after: String) {
    auditEntries(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        sequence
        at
        action
        actionLabel {
          zh
          en
        }
        actor {
          kind
          accountId
          apiKeyId
          command
          account {
            id
            displayName
          }
        }
        object {
          id
          type
          name
          typeLabel {
            zh
            en
          }
        }
        changes {
          field
          before
          after
          isPersonal
          fieldLabel {
            zh
            en
          }
        }
        mentioned {
          id
          name
        }
        reason
        address
        requestId
        erasedAt
        hash
      }
    }
  }
`);

export type AuditEntry = ResultOf<typeof auditEntriesQuery>['auditEntries']['nodes'][number];

export const auditFrameQuery = graphql(`
  query AuditFrame {
    auditActions {
      action
      module
      label {
        zh
        en
      }
    }
    auditState {
      entries
      head
      checkedAt
      checkedEntries
      personalPartsKeptDays
      fault {
        sequence
        kind
      }
    }
  }
`);

export type AuditFrame = ResultOf<typeof auditFrameQuery>;
