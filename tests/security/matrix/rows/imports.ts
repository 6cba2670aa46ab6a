import type { MatrixPart } from '../format.ts';

export const imports: MatrixPart = {
  table: `
                              visitor  member   owner    commissioner operator officer  administrator key-read key-write
Query.importRun
  own                         hidden   yes      yes      hidden       hidden   hidden   hidden        yes      no
  draft                       hidden   yes      yes      hidden       hidden   hidden   hidden        yes      no
  others                      hidden   hidden   hidden   hidden       hidden   hidden   hidden        hidden   no
  unverified                  hidden   hidden   hidden   hidden       hidden   hidden   hidden        hidden   no
Mutation.setImportColumns
  own                         sign-in  yes      yes      hidden       hidden   hidden   hidden        no       no
  draft                       sign-in  yes      yes      hidden       hidden   hidden   hidden        no       no
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       no
Mutation.mendImportRows
  own                         sign-in  yes      yes      hidden       hidden   hidden   hidden        no       no
  draft                       sign-in  yes      yes      hidden       hidden   hidden   hidden        no       no
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       no
Mutation.startImport
  own                         sign-in  yes      yes      hidden       hidden   hidden   hidden        no       no
  draft                       sign-in  yes      yes      hidden       hidden   hidden   hidden        no       no
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       no
Mutation.cancelImport
  own                         sign-in  yes      yes      hidden       hidden   hidden   hidden        no       no
  draft                       sign-in  yes      yes      hidden       hidden   hidden   hidden        no       no
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       no
`,
  variables: {
    'Query.importRun': (of) => ({ id: of.importRun }),
    'Mutation.setImportColumns': (of) => ({
      input: {
        importRunId: of.importRun,
        columns: ['title', 'text', 'fieldCodes'].map((key, index) => ({ index, key })),
      },
    }),
    'Mutation.mendImportRows': (of) => ({
      input: {
        importRunId: of.importRun,
        rows: [{ number: 2, cells: [{ index: 0, text: '改好的标题' }] }],
      },
    }),
    'Mutation.startImport': (of) => ({ input: { importRunId: of.importRun } }),
    'Mutation.cancelImport': (of) => ({ input: { importRunId: of.importRun } }),
  },
  reach: { ImportRun: ['importRun', (of) => of.importRun] },
  plain: {
    Viewer: 'importRuns importKinds',
    ImportKindChoice: 'kind organization',
    ImportRun:
      'id kind organization fileName sheet otherSheets notes headerRow header columns knownColumns rowCount blankRowCount state checked done rowsDone failure verifiedBecause createdAt startedAt endedAt by areRowsKept rows viewerCanSetColumns viewerCanMend viewerCanStart viewerCanCancel',
    ImportColumnChoice: 'index key',
    ImportColumn: 'key name wanted isRequired',
    ImportCounts: 'created updated unchanged refused',
    ImportRow: 'number cells outcome faults',
    ImportFault: 'index reason wanted cell suggestions',
  },
};
