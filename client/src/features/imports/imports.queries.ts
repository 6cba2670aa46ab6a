import { graphql, type ResultOf } from '#graphql/graphql.ts';

const importRunFragment = graphql(`
  fragment ImportRunLine on ImportRun {
    id
    kind
    organization {
      id
      name
    }
    fileName
    rowCount
    rowsDone
    state
    failure
    checked {
      created
      updated
      unchanged
      refused
    }
    done {
      created
      updated
      unchanged
      refused
    }
    createdAt
    by
    areRowsKept
  }
`);

export const importsQuery = graphql(
  `
  query Imports($first: Int!, $after: String) {
    viewer {
      importKinds {
        kind
        organization {
          id
          name
        }
      }
      importRuns(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ImportRunLine
        }
      }
    }
  }
`,
  [importRunFragment],
);

type Importing = NonNullable<ResultOf<typeof importsQuery>['viewer']>;
export type KindChoice = Importing['importKinds'][number];
export type RunLine = Importing['importRuns']['nodes'][number];

export const importRunQuery = graphql(
  `
  query ImportRun($id: ID!) {
    importRun(id: $id) {
      ...ImportRunLine
      sheet
      otherSheets
      notes
      headerRow
      header
      blankRowCount
      verifiedBecause
      startedAt
      endedAt
      columns {
        index
        key
      }
      knownColumns {
        key
        name
        wanted
        isRequired
      }
      viewerCanSetColumns
      viewerCanMend
      viewerCanStart
      viewerCanCancel
    }
  }
`,
  [importRunFragment],
);

export type Run = ResultOf<typeof importRunQuery>['importRun'];

export const importRowsQuery = graphql(`
  query ImportRows($id: ID!, $show: ImportRowsShown!, $first: Int!, $after: String) {
    importRun(id: $id) {
      id
      rows(first: $first, after: $after, show: $show) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          number
          cells
          outcome
          faults {
            index
            reason
            wanted
            cell
            suggestions
          }
        }
      }
    }
  }
`);

export type Row = ResultOf<typeof importRowsQuery>['importRun']['rows']['nodes'][number];

export const setColumnsMutation = graphql(`
  mutation SetImportColumns($input: SetImportColumnsInput!) {
    setImportColumns(input: $input) {
      importRun {
        id
        state
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

export const mendRowsMutation = graphql(`
  mutation MendImportRows($input: MendImportRowsInput!) {
    mendImportRows(input: $input) {
      importRun {
        id
        state
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

export const startImportMutation = graphql(`
  mutation StartImport($input: StartImportInput!) {
    startImport(input: $input) {
      importRun {
        id
        state
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

export const cancelImportMutation = graphql(`
  mutation CancelImport($input: CancelImportInput!) {
    cancelImport(input: $input) {
      importRun {
        id
        state
      }
      errors {
        code
        message
        path
      }
    }
  }
`);
