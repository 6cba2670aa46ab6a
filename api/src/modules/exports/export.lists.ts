import { cooperationForms } from '#modules/taxonomies/index.ts';
import { column, type ExportList, names, page } from './export.column.ts';
import { deskLists } from './export.desks.ts';
import { matchLists } from './export.matches.ts';
import { ownLists } from './export.own.ts';
import { partnershipLists } from './export.partnership.ts';
import { importWords, invitationWords } from './export.words.ts';

const published = column('发布时间', 'Published', 'publishedAt', 'instant');

const needFields = `nodes { id title text isAnonymous enterprise { name } owner { town { ${names} } } fields { ${names} } chainStage { ${names} } wantedForms trlNow trlWanted budget { minYuan maxYuan } bountyYuan solveBy state publishedAt } ${page}`;
const needColumns = [
  column('需求标题', 'Title', 'title'),
  column('企业名称', 'Enterprise', 'enterprise.name'),
  column('镇街', 'Town', 'owner.town.label', 'label'),
  column('需求内容', 'Text', 'text'),
  column('技术领域', 'Fields', 'fields.label', 'label'),
  column('产业链环节', 'Chain stage', 'chainStage.label', 'label'),
  column('合作形式', 'Forms of cooperation', 'wantedForms', cooperationForms),
  column('现在的成熟度', 'TRL now', 'trlNow', 'number'),
  column('期望的成熟度', 'TRL wanted', 'trlWanted', 'number'),
  column('预算下限', 'Budget from', 'budget.minYuan', 'number'),
  column('预算上限', 'Budget to', 'budget.maxYuan', 'number'),
  column('悬赏（元）', 'Bounty', 'bountyYuan', 'number'),
  column('期限', 'Solve by', 'solveBy'),
  column('匿名', 'Anonymous', 'isAnonymous', 'yesNo'),
  column('状态', 'State', 'state', 'word'),
  published,
];

/** Of one's own things: by it a row is known again when the list is imported, also where its title has changed. */
const number = column('编号', 'Number', 'id');

const capabilityFields = `nodes { id title kind text owner { name } units { name } experts { name } fields { ${names} } chainStages { ${names} } forms trl patents { number } ipc standards cases { year title result client { name } } price { kind minYuan maxYuan per } leadTimeDays schoolEnterpriseForm equipmentModel town { ${names} } place openHours { weekdays from to } slots { startsAt endsAt capacity isClosed } durationDays places state publishedAt } ${page}`;
const capabilityColumns = [
  column('名称', 'Title', 'title'),
  column('种类', 'Kind', 'kind', 'word'),
  column('单位', 'Owner', 'owner.name'),
  column('所属单位', 'Units', 'units.name'),
  column('专家', 'Experts', 'experts.name'),
  column('说明', 'Text', 'text'),
  column('技术领域', 'Fields', 'fields.label', 'label'),
  column('产业链环节', 'Chain stages', 'chainStages.label', 'label'),
  column('合作形式', 'Forms of cooperation', 'forms', cooperationForms),
  column('成熟度', 'TRL', 'trl', 'number'),
  column('专利号', 'Patents', 'patents.number'),
  column('国际专利分类号', 'IPC', 'ipc'),
  column('依据标准', 'Standards', 'standards'),
  column('案例', 'Cases', 'cases', 'case'),
  column('报价', 'Price', 'price', 'price'),
  column('报价下限', 'Price from', 'price', 'priceFrom'),
  column('报价上限', 'Price to', 'price', 'priceTo'),
  column('计价单位', 'Price per', 'price.per'),
  column('交付工作日', 'Lead time', 'leadTimeDays', 'number'),
  column('校企合作形式', 'School enterprise form', 'schoolEnterpriseForm'),
  column('型号', 'Model', 'equipmentModel'),
  column('所在镇街', 'Town', 'town.label', 'label'),
  column('存放地点', 'Place', 'place'),
  column('开放时间', 'Open hours', 'openHours', 'hours'),
  column('可预约时段', 'Times to book', 'slots', 'slot'),
  column('天数', 'Duration', 'durationDays', 'number'),
  column('名额', 'Places', 'places', 'number'),
  column('状态', 'State', 'state', 'word'),
  published,
];

export const exportLists = {
  PARTNERS: {
    name: { zh: '合作伙伴', en: 'partners' },
    document: `query ExportPartners($query: String!, $filter: PartnerFilter, $order: PartnerOrder!, $first: Int!, $after: String) { list: partners(query: $query, filter: $filter, order: $order, first: $first, after: $after) { nodes { id name kind description isVerified town { ${names} } fields { ${names} } chainStages { ${names} } forms } ${page} total { value } } }`,
    variables: ['query', 'filter', 'order'],
    path: 'list',
    columns: [
      column('名称', 'Name', 'name'),
      column('类别', 'Kind', 'kind', 'word'),
      column('镇街', 'Town', 'town.label', 'label'),
      column('已核验', 'Verified', 'isVerified', 'yesNo'),
      column('技术领域', 'Fields', 'fields.label', 'label'),
      column('产业链环节', 'Chain stages', 'chainStages.label', 'label'),
      column('合作形式', 'Forms of cooperation', 'forms', cooperationForms),
      column('简介', 'Description', 'description'),
    ],
  },
  NEEDS: {
    name: { zh: '技术需求', en: 'needs' },
    document: `query ExportNeeds($query: String!, $filter: NeedFilter, $order: SearchOrder!, $first: Int!, $after: String) { list: needs(query: $query, filter: $filter, order: $order, first: $first, after: $after) { ${needFields} total { value } } }`,
    variables: ['query', 'filter', 'order'],
    path: 'list',
    columns: needColumns,
  },
  OWN_NEEDS: {
    name: { zh: '本企业需求', en: 'own-needs' },
    document: `query ExportOwnNeeds($organizationId: ID!, $states: [NeedState!], $first: Int!, $after: String) { organization(id: $organizationId) { ... on Enterprise { list: needs(first: $first, after: $after, states: $states) { ${needFields} totalCount } } } }`,
    variables: ['organizationId', 'states'],
    path: 'organization.list',
    columns: [number, ...needColumns],
  },
  CAPABILITIES: {
    name: { zh: '能力与成果', en: 'capabilities' },
    document: `query ExportCapabilities($query: String!, $filter: CapabilityFilter, $order: SearchOrder!, $first: Int!, $after: String) { list: capabilities(query: $query, filter: $filter, order: $order, first: $first, after: $after) { ${capabilityFields} total { value } } }`,
    variables: ['query', 'filter', 'order'],
    path: 'list',
    columns: capabilityColumns,
  },
  OWN_CAPABILITIES: {
    name: { zh: '本单位能力与成果', en: 'own-capabilities' },
    document: `query ExportOwnCapabilities($organizationId: ID!, $states: [CapabilityState!], $first: Int!, $after: String) { organization(id: $organizationId) { ... on University { list: capabilities(first: $first, after: $after, states: $states) { ${capabilityFields} totalCount } } ... on TransferPlatform { list: capabilities(first: $first, after: $after, states: $states) { ${capabilityFields} totalCount } } } }`,
    variables: ['organizationId', 'states'],
    path: 'organization.list',
    columns: [number, ...capabilityColumns],
  },
  PARTNERSHIPS: {
    name: { zh: '合作', en: 'partnerships' },
    document: `query ExportPartnerships($organizationId: ID, $filter: PartnershipFilter, $first: Int!, $after: String) { list: partnerships(organizationId: $organizationId, filter: $filter, first: $first, after: $after) { nodes { id requester { name } recipient { name } broker { name } need { title } capability { title } form message state requestedAt lastActivityAt } ${page} totalCount } }`,
    variables: ['organizationId', 'filter'],
    path: 'list',
    columns: [
      column('申请方', 'Requester', 'requester.name'),
      column('接受方', 'Recipient', 'recipient.name'),
      column('撮合方', 'Broker', 'broker.name'),
      column('关于需求', 'Need', 'need.title'),
      column('关于能力', 'Capability', 'capability.title'),
      column('合作形式', 'Form', 'form', cooperationForms),
      column('申请说明', 'Message', 'message'),
      column('状态', 'State', 'state', 'word'),
      column('申请时间', 'Requested', 'requestedAt', 'instant'),
      column('最近活动', 'Last activity', 'lastActivityAt', 'instant'),
    ],
  },
  MEMBERS: {
    name: { zh: '成员', en: 'members' },
    document:
      'query ExportMembers($organizationId: ID!) { organization(id: $organizationId) { list: members { account { displayName } email role since } } }',
    variables: ['organizationId'],
    path: 'organization.list',
    columns: [
      column('姓名', 'Name', 'account.displayName'),
      column('邮箱', 'E-mail', 'email'),
      column('身份', 'Role', 'role', 'word'),
      column('加入时间', 'Since', 'since', 'instant'),
    ],
  },
  INVITATIONS: {
    name: { zh: '邀请', en: 'invitations' },
    document:
      'query ExportInvitations($organizationId: ID!) { organization(id: $organizationId) { list: invitations { email role state message invitedBy { displayName } invitedAt expiresAt } } }',
    variables: ['organizationId'],
    path: 'organization.list',
    columns: [
      column('邮箱', 'E-mail', 'email'),
      column('身份', 'Role', 'role', invitationWords),
      column('状态', 'State', 'state', invitationWords),
      column('留言', 'Message', 'message'),
      column('邀请人', 'Invited by', 'invitedBy.displayName'),
      column('邀请时间', 'Invited', 'invitedAt', 'instant'),
      column('有效期至', 'Until', 'expiresAt', 'instant'),
    ],
  },
  PROPOSED_NEEDS: {
    name: { zh: '代填需求', en: 'proposed-needs' },
    document: `query ExportProposedNeeds($organizationId: ID, $first: Int!, $after: String) { list: proposedNeeds(organizationId: $organizationId, first: $first, after: $after) { nodes { id title enterprise { name } text fields { ${names} } wantedForms solveBy state proposal { note proposedAt linkExpiresAt } } ${page} totalCount } }`,
    variables: ['organizationId'],
    path: 'list',
    columns: [
      column('需求标题', 'Title', 'title'),
      column('企业名称', 'Enterprise', 'enterprise.name'),
      column('需求内容', 'Text', 'text'),
      column('技术领域', 'Fields', 'fields.label', 'label'),
      column('合作形式', 'Forms of cooperation', 'wantedForms', cooperationForms),
      column('期限', 'Solve by', 'solveBy'),
      column('给企业的话', 'Note', 'proposal.note'),
      column('状态', 'State', 'state', 'word'),
      column('代填时间', 'Proposed', 'proposal.proposedAt', 'instant'),
      column('链接有效期至', 'Link until', 'proposal.linkExpiresAt', 'instant'),
    ],
  },
  IMPORT_RUNS: {
    name: { zh: '导入记录', en: 'imports' },
    document: `query ExportImportRuns($first: Int!, $after: String) { viewer { list: importRuns(first: $first, after: $after) { nodes { id fileName kind organization { name } state rowCount done { created updated unchanged refused } by createdAt } ${page} totalCount } } }`,
    variables: [],
    path: 'viewer.list',
    columns: [
      column('文件', 'File', 'fileName'),
      column('内容', 'Kind', 'kind', importWords),
      column('单位', 'Organization', 'organization.name'),
      column('状态', 'State', 'state', importWords),
      column('行数', 'Rows', 'rowCount', 'number'),
      column('新增', 'Created', 'done.created', 'number'),
      column('更新', 'Updated', 'done.updated', 'number'),
      column('没有变化', 'Unchanged', 'done.unchanged', 'number'),
      column('未导入', 'Refused', 'done.refused', 'number'),
      column('导入人', 'By', 'by'),
      column('上传时间', 'Uploaded', 'createdAt', 'instant'),
    ],
  },
  ...matchLists,
  ...ownLists,
  ...partnershipLists,
  ...deskLists,
} as const satisfies Record<string, ExportList>;

export type ExportListName = keyof typeof exportLists;
