import type { MatrixPart } from '../format.ts';

/** Officers alone; who runs the installation is one of those whom the trail watches. */
export const audit: MatrixPart = {
  table: `
                              visitor  member   owner    commissioner operator officer  administrator key-read key-write
Query.auditEntries
  any                         sign-in  no       no       no           no       yes      no            no       no
Query.auditState
  any                         sign-in  no       no       no           no       yes      no            no       no
Query.auditActions
  any                         sign-in  no       no       no           no       yes      no            no       no
Mutation.exportAuditEntries
  any                         sign-in  no       no       no           no       yes      no            no       no
`,
  variables: {
    'Query.auditEntries': () => ({ first: 5 }),
    'Mutation.exportAuditEntries': () => ({ input: { filter: { text: '没有这几个字' } } }),
  },
  plain: {
    AuditEntry:
      'id sequence at action actionLabel actor object changes mentioned reason address requestId erasedAt hash',
    AuditActor: 'kind label account accountId apiKeyId command',
    AuditObject: 'id type typeLabel name',
    AuditChange: 'field fieldLabel before after isPersonal',
    AuditState: 'entries head checkedAt checkedEntries fault personalPartsKeptDays',
    AuditFault: 'sequence kind',
    AuditActionInfo: 'action module label',
  },
};
