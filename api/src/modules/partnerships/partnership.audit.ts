import { type AuditEntry, changesOf, type Deed, type Doer, entryOf } from '#kernel/audit.ts';
import type { Partnership, PartnershipStep } from './partnership.model.ts';
import type { PartnershipTransition } from './partnership.states.ts';

type Sides = Pick<Partnership, 'requesterId' | 'recipientId'>;

const actions = {
  accept: 'PARTNERSHIP_ACCEPTED',
  decline: 'PARTNERSHIP_DECLINED',
  withdraw: 'PARTNERSHIP_WITHDRAWN',
  expire: 'PARTNERSHIP_EXPIRED',
  dissolve: 'PARTNERSHIP_DISSOLVED',
} as const satisfies Record<PartnershipTransition, Deed['action']>;

/** A step, found under both sides; the write that it goes with is guarded by the state before. */
export function stepEntry(
  doer: Doer,
  { id, requesterId, recipientId, state }: Partnership,
  { transition, step }: { transition: PartnershipTransition; step: PartnershipStep },
): AuditEntry {
  return entryOf(doer, {
    action: actions[transition],
    object: { type: 'partnership', id },
    related: [requesterId, recipientId],
    changes: [
      ...changesOf<Pick<Partnership, 'state'>>({ state }, { state: step.state }),
      ...(step.reason ? [{ field: 'refusalReason', before: null, after: step.reason }] : []),
    ],
    reason: step.note,
    at: step.at,
  });
}

export function requestEntry(
  doer: Doer,
  { id, at, ...content }: Pick<Partnership, 'id' | 'form'> & Sides & { at: Date },
): AuditEntry {
  return entryOf(doer, {
    action: 'PARTNERSHIP_REQUESTED',
    object: { type: 'partnership', id },
    related: [content.requesterId, content.recipientId],
    changes: changesOf<typeof content>(null, content),
    at,
  });
}

/** After a merge another organization stands in the place of one. */
export function replacedEntry(partnership: Partnership, after: Partial<Sides>, at: Date): AuditEntry {
  const { id, requesterId, recipientId } = partnership;
  return entryOf(null, {
    action: 'PARTNERSHIP_SIDE_REPLACED',
    object: { type: 'partnership', id },
    related: [requesterId, recipientId, ...Object.values(after)],
    changes: changesOf<Sides>(partnership, after),
    at,
  });
}
