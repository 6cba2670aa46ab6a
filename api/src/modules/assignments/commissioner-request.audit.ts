import { type AuditEntry, changesOf, type Deed, type Doer, entryOf } from '#kernel/audit.ts';
import type { Assignment, CommissionerRequest } from './commissioner-request.model.ts';

type Told = Omit<Deed, 'object' | 'related'> & { readonly related?: readonly string[] };
type Standing = Pick<CommissionerRequest, 'state'>;
type Term = Pick<Assignment, 'commissionerId' | 'homeInstitutionId' | 'startsOn' | 'endsOn'>;

/** An entry about a request, found under its enterprise, too. */
export function requestEntry(
  doer: Doer,
  { id, enterpriseId }: Pick<CommissionerRequest, 'id' | 'enterpriseId'>,
  { related = [], ...deed }: Told,
): AuditEntry {
  return entryOf(doer, {
    ...deed,
    object: { type: 'commissionerRequest', id },
    related: [enterpriseId, ...related],
  });
}

/** The write that it goes with finds the request as it was read. */
export function assignedEntry(
  doer: Doer,
  request: CommissionerRequest,
  { commissionerId, homeInstitutionId, startsOn, endsOn, note, assignedAt }: Assignment,
): AuditEntry {
  return requestEntry(doer, request, {
    action: 'COMMISSIONER_ASSIGNED',
    related: [commissionerId, homeInstitutionId],
    changes: [
      ...changesOf<Standing>(request, { state: 'ASSIGNED' }),
      ...changesOf<Term>(null, { commissionerId, homeInstitutionId, startsOn, endsOn }),
    ],
    reason: note,
    at: assignedAt,
  });
}

export function withdrawnEntry(doer: Doer, request: CommissionerRequest, at: Date): AuditEntry {
  const changes = changesOf<Standing>(request, { state: 'WITHDRAWN' });
  return requestEntry(doer, request, { action: 'COMMISSIONER_REQUEST_WITHDRAWN', changes, at });
}
