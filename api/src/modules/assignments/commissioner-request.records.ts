import { newId, objectId } from '#database/object-id.ts';
import { firstRevision } from '#database/outbox.ts';
import { hexOf, type Id, toId } from '#kernel/id.ts';
import type {
  Assignment,
  CommissionerRequest,
  CommissionerRequestRecord,
} from './commissioner-request.model.ts';

export type NewCommissionerRequest = Omit<CommissionerRequest, 'id' | 'revision'> & {
  /** Given where a seat was reserved for it before. */
  readonly id?: Id<'commissionerRequest'>;
  readonly key?: string;
  readonly holdsSeat?: true;
};

type Subject = Pick<CommissionerRequest, 'enterpriseId' | 'needId'>;

export function openKeyOf({ enterpriseId, needId }: Subject): string {
  return `${hexOf(enterpriseId)}:${needId ? hexOf(needId) : '-'}`;
}

export function toRecord(request: NewCommissionerRequest): CommissionerRequestRecord {
  const { id, enterpriseId, needId, wishedCommissionerId, steps, assignment, ...rest } = request;
  return {
    ...rest,
    _id: objectId(id ?? newId('commissionerRequest')),
    enterpriseId: objectId(enterpriseId),
    needId: needId && objectId(needId),
    wishedCommissionerId: wishedCommissionerId && objectId(wishedCommissionerId),
    steps: [...steps],
    assignment: assignment && toStored(assignment),
    ...(request.state === 'OPEN' && { openKey: openKeyOf(request) }),
    ...firstRevision(request.requestedAt),
  };
}

export function toStored({
  enterpriseId: _enterprise,
  ...assignment
}: Assignment): NonNullable<CommissionerRequestRecord['assignment']> {
  return {
    ...assignment,
    commissionerId: objectId(assignment.commissionerId),
    homeInstitutionId: objectId(assignment.homeInstitutionId),
  };
}

export function toCommissionerRequest(record: CommissionerRequestRecord): CommissionerRequest {
  const { assignment, needId, wishedCommissionerId } = record;
  const enterpriseId = toId('organization', record.enterpriseId.toHexString());
  return {
    id: toId('commissionerRequest', record._id.toHexString()),
    enterpriseId,
    needId: needId && toId('need', needId.toHexString()),
    text: record.text,
    fieldCodes: record.fieldCodes,
    wishedCommissionerId: wishedCommissionerId && toId('commissioner', wishedCommissionerId.toHexString()),
    state: record.state,
    requestedAt: record.requestedAt,
    steps: record.steps,
    assignment: assignment && {
      ...assignment,
      enterpriseId,
      commissionerId: toId('commissioner', assignment.commissionerId.toHexString()),
      homeInstitutionId: toId('organization', assignment.homeInstitutionId.toHexString()),
    },
    isExample: record.isExample,
    revision: record.revision,
  };
}
