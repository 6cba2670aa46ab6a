import { column, type ExportList } from './export.column.ts';
import { workWords } from './export.words.ts';
import { type Work, workRows } from './export.work.rows.ts';

const party = 'name shortName isExample';
/** As many of each kind; of more the sheet says so. */
const page = 'first: $first';

/** The officer's desk as one list: seven lists of the schema, each with the rights that it has by itself. */
export const workLists = {
  WORK: {
    name: { zh: '工作台', en: 'desk' },
    document: `query ExportWork($first: Int!) { verification: organizationsToVerify(${page}) { totalCount nodes { ${party} since: waitsForVerificationSince } } claim: claimedOrganizations(${page}) { totalCount nodes { ${party} membershipRequests { requestedAt } } } identity: identityChanges(${page}) { totalCount nodes { ${party} identityChange { name creditCode requestedAt } } } duplicate: organizationDuplicates(${page}) { totalCount nodes { since: foundAt organizations { ${party} } } } objection: objections(state: OPEN, ${page}) { totalCount nodes { wish since: requestedAt dueOn subject { name isExample } } } dispatch: commissionerRequests(filter: { states: [OPEN] }, ${page}) { totalCount nodes { since: requestedAt isExample text need { title } enterprise { ${party} } } } partnership: partnerships(filter: { states: [REQUESTED] }, ${page}) { totalCount nodes { since: requestedAt answerBy isExample need { title } capability { title } requester { ${party} } recipient { ${party} } } } }`,
    variables: ['waitsFor'],
    path: '',
    gather: (data, { waitsFor }) => workRows(data as Work, waitsFor),
    columns: [
      column('等谁', 'Waits for', 'waitsFor', workWords),
      column('类别', 'Kind', 'kind', workWords),
      column('事项', 'Item', 'title'),
      column('说明', 'Note', 'note'),
      column('期限', 'Due', 'dueOn'),
      column('等待自', 'Waiting since', 'since', 'instant'),
      column('示例', 'Sample', 'isExample', 'yesNo'),
    ],
  },
} as const satisfies Record<string, ExportList>;
