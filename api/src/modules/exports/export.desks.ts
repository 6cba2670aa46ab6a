import { auditLists } from './export.audit.ts';
import { column, type ExportList, names, page } from './export.column.ts';
import { duplicateWords, objectionWords } from './export.words.ts';
import { workLists } from './export.work.ts';

const code =
  '... on Enterprise { creditCode } ... on University { creditCode } ... on TransferPlatform { creditCode }';
const town = `... on Enterprise { town { ${names} } } ... on University { town { ${names} } } ... on TransferPlatform { town { ${names} } }`;

/** What waits for the bureau, and what it decides. */
export const deskLists = {
  ...workLists,
  ...auditLists,
  COMMISSIONER_REQUESTS: {
    name: { zh: '特派员申请', en: 'commissioner-requests' },
    document: `query ExportCommissionerRequests($organizationId: ID, $filter: CommissionerRequestFilter, $first: Int!, $after: String) { list: commissionerRequests(organizationId: $organizationId, filter: $filter, first: $first, after: $after) { nodes { id enterprise { name town { ${names} } } need { title } text fields { ${names} } wishedCommissioner { name } state requestedAt } ${page} totalCount } }`,
    variables: ['organizationId', 'filter'],
    path: 'list',
    columns: [
      column('企业名称', 'Enterprise', 'enterprise.name'),
      column('镇街', 'Town', 'enterprise.town.label', 'label'),
      column('关于需求', 'Need', 'need.title'),
      column('申请内容', 'Text', 'text'),
      column('技术领域', 'Fields', 'fields.label', 'label'),
      column('希望的特派员', 'Wished for', 'wishedCommissioner.name'),
      column('状态', 'State', 'state', 'word'),
      column('申请时间', 'Requested', 'requestedAt', 'instant'),
    ],
  },
  CLAIMS: {
    name: { zh: '单位认领', en: 'claims' },
    document: `query ExportClaims($first: Int!, $after: String) { list: claimedOrganizations(first: $first, after: $after) { nodes { id name isVerified town { ${names} } membershipRequests { requestedAt isClaim } } ${page} totalCount } }`,
    variables: [],
    path: 'list',
    columns: [
      column('单位名称', 'Organization', 'name'),
      column('镇街', 'Town', 'town.label', 'label'),
      column('已核验', 'Verified', 'isVerified', 'yesNo'),
      column('申请时间', 'Requested', 'membershipRequests.requestedAt', 'instant'),
    ],
  },
  VERIFICATIONS: {
    name: { zh: '待核验单位', en: 'verifications' },
    document: `query ExportVerifications($first: Int!, $after: String) { list: organizationsToVerify(first: $first, after: $after) { nodes { id ... on Partner { kind } name waitsForVerificationSince ${code} ${town} } ${page} totalCount } }`,
    variables: [],
    path: 'list',
    columns: [
      column('单位名称', 'Organization', 'name'),
      column('类别', 'Kind', 'kind', 'word'),
      column('统一社会信用代码', 'Credit code', 'creditCode'),
      column('镇街', 'Town', 'town.label', 'label'),
      column('等待核验自', 'Waiting since', 'waitsForVerificationSince', 'instant'),
    ],
  },
  IDENTITY_CHANGES: {
    name: { zh: '名称和代码变更', en: 'identity-changes' },
    document: `query ExportIdentityChanges($first: Int!, $after: String) { list: identityChanges(first: $first, after: $after) { nodes { id name ${code} identityChange { name creditCode creditCodeProblem reason requestedAt } } ${page} totalCount } }`,
    variables: [],
    path: 'list',
    columns: [
      column('单位名称', 'Organization', 'name'),
      column('统一社会信用代码', 'Credit code', 'creditCode'),
      column('改为名称', 'New name', 'identityChange.name'),
      column('改为代码', 'New code', 'identityChange.creditCode'),
      column('代码的问题', 'Problem of the code', 'identityChange.creditCodeProblem'),
      column('理由', 'Reason', 'identityChange.reason'),
      column('申请时间', 'Requested', 'identityChange.requestedAt', 'instant'),
    ],
  },
  DUPLICATES: {
    name: { zh: '疑似重复单位', en: 'duplicates' },
    document: `query ExportDuplicates($first: Int!, $after: String) { list: organizationDuplicates(first: $first, after: $after) { nodes { id foundAt evidence { kind } organizations { name ${code} } } ${page} totalCount } }`,
    variables: [],
    path: 'list',
    columns: [
      column('单位', 'Organizations', 'organizations.name'),
      column('统一社会信用代码', 'Credit codes', 'organizations.creditCode'),
      column('依据', 'Evidence', 'evidence.kind', duplicateWords),
      column('发现时间', 'Found', 'foundAt', 'instant'),
    ],
  },
  OBJECTIONS: {
    name: { zh: '反对公开与更正', en: 'objections' },
    document: `query ExportObjections($state: ObjectionState! = OPEN, $first: Int!, $after: String) { list: objections(state: $state, first: $first, after: $after) { nodes { id subject { kind name } wish text email state requestedAt dueOn decidedAt decisionNote } ${page} totalCount } }`,
    variables: ['state'],
    path: 'list',
    columns: [
      column('关于', 'About', 'subject.name'),
      column('类别', 'Kind', 'subject.kind', 'word'),
      column('要求', 'Wish', 'wish', objectionWords),
      column('说明', 'Text', 'text'),
      column('邮箱', 'E-mail', 'email'),
      column('状态', 'State', 'state', objectionWords),
      column('提出时间', 'Requested', 'requestedAt', 'instant'),
      column('答复期限', 'Answer by', 'dueOn'),
      column('决定时间', 'Decided', 'decidedAt', 'instant'),
      column('决定说明', 'Decision', 'decisionNote'),
    ],
  },
} as const satisfies Record<string, ExportList>;
