import { column, type ExportList, page } from './export.column.ts';

const label = 'zh en';

/** Who did what. Asking for it is an entry of the trail, with its filter, and so is that it was exported. */
export const auditLists = {
  AUDIT: {
    name: { zh: '审计记录', en: 'audit' },
    document: `query ExportAudit($filter: AuditFilter, $first: Int!, $after: String) { list: auditEntries(filter: $filter, first: $first, after: $after) { nodes { sequence at action actionLabel { ${label} } actor { label { ${label} } command accountId account { displayName } } object { id typeLabel { ${label} } name } changes { fieldLabel { ${label} } before after } reason address requestId hash } ${page} totalCount } }`,
    variables: ['filter'],
    path: 'list',
    columns: [
      column('序号', 'No.', 'sequence', 'number'),
      column('时间（北京时间）', 'Time (UTC+8)', 'at', 'second'),
      column('谁', 'Who', 'actor', 'actor'),
      column('身份', 'As', 'actor.label', 'label'),
      column('做了什么', 'Did what', 'actionLabel', 'label'),
      column('对象类别', 'Kind of object', 'object.typeLabel', 'label'),
      column('对象', 'Object', 'object.name'),
      column('改动', 'Changes', 'changes', 'change'),
      column('理由', 'Reason', 'reason'),
      column('来源地址', 'From address', 'address'),
      column('请求编号', 'Request', 'requestId'),
      column('动作代码', 'Action code', 'action'),
      column('账号编号', 'Account id', 'actor.accountId'),
      column('对象编号', 'Object id', 'object.id'),
      column('哈希', 'Hash', 'hash'),
    ],
  },
} as const satisfies Record<string, ExportList>;
