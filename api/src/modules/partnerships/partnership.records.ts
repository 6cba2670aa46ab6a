import { newId, objectId } from '#database/object-id.ts';
import { firstRevision } from '#database/outbox.ts';
import { hexOf, toId } from '#kernel/id.ts';
import type { Partnership, PartnershipRecord } from './partnership.model.ts';
import { isOpen } from './partnership.states.ts';

export type NewPartnership = Omit<Partnership, 'id' | 'revision'> & { readonly key?: string };

type Pair = Pick<Partnership, 'requesterId' | 'recipientId' | 'needId'>;

/** The same for both directions: who asks first makes no difference. */
export function openKeyOf({ requesterId, recipientId, needId }: Pair): string {
  const pair = [hexOf(requesterId), hexOf(recipientId)].sort();
  return [...pair, needId ? hexOf(needId) : '-'].join(':');
}

export function toRecord(partnership: NewPartnership): PartnershipRecord {
  const { requesterId, recipientId, needId, capabilityId, steps, ...rest } = partnership;
  return {
    ...rest,
    _id: objectId(newId('partnership')),
    requesterId: objectId(requesterId),
    recipientId: objectId(recipientId),
    needId: needId && objectId(needId),
    capabilityId: capabilityId && objectId(capabilityId),
    steps: [...steps],
    ...(isOpen(partnership.state) && { openKey: openKeyOf(partnership) }),
    ...firstRevision(partnership.lastActivityAt),
  };
}

export function toPartnership(record: PartnershipRecord): Partnership {
  return {
    id: toId('partnership', record._id.toHexString()),
    requesterId: toId('organization', record.requesterId.toHexString()),
    recipientId: toId('organization', record.recipientId.toHexString()),
    needId: record.needId && toId('need', record.needId.toHexString()),
    capabilityId: record.capabilityId && toId('capability', record.capabilityId.toHexString()),
    form: record.form,
    message: record.message,
    state: record.state,
    requestedAt: record.requestedAt,
    lastActivityAt: record.lastActivityAt,
    steps: record.steps,
    disclosure: record.disclosure,
    isExample: record.isExample,
    revision: record.revision,
  };
}
