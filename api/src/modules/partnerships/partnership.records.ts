import { newId, objectId } from '#database/object-id.ts';
import { firstRevision } from '#database/outbox.ts';
import { hexOf, type Id, toId } from '#kernel/id.ts';
import { awaitedSides } from './partnership.acts.ts';
import { emptyContent, type PartnershipContent } from './partnership.content.ts';
import type { Partnership, PartnershipRecord } from './partnership.model.ts';
import { isOpen } from './partnership.states.ts';
import { toStep } from './partnership.steps.ts';
import { nextOfTime } from './partnership.time.ts';

export type NewPartnership = Omit<Partnership, 'id' | 'revision'> & { readonly key?: string };

type Pair = Pick<Partnership, 'requesterId' | 'recipientId' | 'needId'>;

/** The same for both directions: who asks first makes no difference. */
export function openKeyOf({ requesterId, recipientId, needId }: Pair): string {
  const pair = [hexOf(requesterId), hexOf(recipientId)].sort();
  return [...pair, needId ? hexOf(needId) : '-'].join(':');
}

export function toRecord(partnership: NewPartnership): PartnershipRecord {
  const id = newId('partnership');
  const whole: Partnership = { ...partnership, id, revision: 1 };
  const { set } = keptOf(whole);
  return {
    _id: objectId(id),
    requesterId: objectId(partnership.requesterId),
    recipientId: objectId(partnership.recipientId),
    needId: partnership.needId && objectId(partnership.needId),
    capabilityId: partnership.capabilityId && objectId(partnership.capabilityId),
    form: partnership.form,
    message: partnership.message,
    requestedAt: partnership.requestedAt,
    lastActivityAt: partnership.lastActivityAt,
    disclosure: partnership.disclosure,
    isExample: partnership.isExample,
    ...(partnership.key !== undefined && { key: partnership.key }),
    ...set,
    steps: [...partnership.steps],
    ...(isOpen(partnership.state) && { openKey: openKeyOf(partnership) }),
    ...firstRevision(partnership.lastActivityAt),
  };
}

type Kept = Pick<
  PartnershipRecord,
  'state' | 'content' | 'brokerId' | 'brokerInvitation' | 'waitsFor' | 'wakeAt'
>;

/** What a change may have touched and what follows from it, for `$set`; and what has to go, for `$unset`. */
export function keptOf(partnership: Partnership): { set: Kept; unset: Record<string, 1> } {
  const { brokerId, brokerInvitation, state } = partnership;
  const wakeAt = nextOfTime(partnership)?.at;
  const set: Kept = {
    state,
    content: contentOf(partnership),
    waitsFor: awaitedOf(partnership).map(objectId),
    ...(brokerId && { brokerId: objectId(brokerId) }),
    ...(brokerInvitation && {
      brokerInvitation: {
        side: brokerInvitation.side,
        organizationId: objectId(brokerInvitation.organizationId),
      },
    }),
    ...(wakeAt && { wakeAt }),
  };
  return {
    set,
    unset: {
      ...(!brokerId && { brokerId: 1 }),
      ...(!brokerInvitation && { brokerInvitation: 1 }),
      ...(!wakeAt && { wakeAt: 1 }),
      ...(!isOpen(state) && { openKey: 1 }),
    },
  };
}

function awaitedOf(partnership: Partnership): Id<'organization'>[] {
  return awaitedSides(partnership).map((side) =>
    side === 'REQUESTER' ? partnership.requesterId : partnership.recipientId,
  );
}

function contentOf({
  answerBy,
  isProposed,
  acceptedBy,
  concealedSide,
  agreement,
  signatures,
  droppedVersion,
  milestones,
  completion,
  ratings,
  ratingsOpenAt,
}: PartnershipContent): NonNullable<PartnershipRecord['content']> {
  return {
    answerBy,
    isProposed,
    acceptedBy,
    concealedSide,
    agreement,
    signatures,
    droppedVersion,
    milestones,
    completion,
    ratings,
    ratingsOpenAt,
  };
}

export function toPartnership(record: PartnershipRecord): Partnership {
  const { brokerId, brokerInvitation } = record;
  return {
    ...emptyContent,
    ...record.content,
    id: toId('partnership', record._id.toHexString()),
    requesterId: toId('organization', record.requesterId.toHexString()),
    recipientId: toId('organization', record.recipientId.toHexString()),
    brokerId: brokerId ? toId('organization', brokerId.toHexString()) : null,
    brokerInvitation: brokerInvitation
      ? {
          side: brokerInvitation.side,
          organizationId: toId('organization', brokerInvitation.organizationId.toHexString()),
        }
      : null,
    needId: record.needId && toId('need', record.needId.toHexString()),
    capabilityId: record.capabilityId && toId('capability', record.capabilityId.toHexString()),
    form: record.form,
    message: record.message,
    state: record.state,
    requestedAt: record.requestedAt,
    lastActivityAt: record.lastActivityAt,
    steps: record.steps.map(toStep),
    disclosure: record.disclosure,
    isExample: record.isExample,
    revision: record.revision,
  };
}
