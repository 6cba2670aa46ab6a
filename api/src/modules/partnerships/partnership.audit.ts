import { type AuditEntry, changesOf, type Deed, type Doer, entryOf } from '#kernel/audit.ts';
import type { Partnership } from './partnership.model.ts';
import type { Turn } from './partnership.repository.ts';
import type { StepKind } from './partnership.steps.ts';

type Parties = Pick<Partnership, 'requesterId' | 'recipientId' | 'brokerId'>;

/** Null for reminders: nobody did anything. */
const actions = {
  REQUESTED: 'PARTNERSHIP_REQUESTED',
  SIDE_ACCEPTED: 'PARTNERSHIP_SIDE_ACCEPTED',
  ACCEPTED: 'PARTNERSHIP_ACCEPTED',
  DECLINED: 'PARTNERSHIP_DECLINED',
  WITHDRAWN: 'PARTNERSHIP_WITHDRAWN',
  EXPIRING: null,
  EXPIRED: 'PARTNERSHIP_EXPIRED',
  NEGOTIATION_BEGUN: 'PARTNERSHIP_NEGOTIATION_BEGUN',
  AGREEMENT_CHANGED: 'AGREEMENT_CHANGED',
  AGREEMENT_SIGNED: 'AGREEMENT_SIGNED',
  SIGNATURE_DUE: null,
  AGREED: 'PARTNERSHIP_AGREED',
  AMENDMENT_PROPOSED: 'AMENDMENT_PROPOSED',
  AMENDMENT_DROPPED: 'AMENDMENT_DROPPED',
  AMENDED: 'AGREEMENT_AMENDED',
  STARTED: 'PARTNERSHIP_STARTED',
  MILESTONE_DUE: null,
  MILESTONE_OVERDUE: null,
  MILESTONE_DELIVERED: 'MILESTONE_DELIVERED',
  MILESTONE_ACCEPTED: 'MILESTONE_ACCEPTED',
  MILESTONE_RETURNED: 'MILESTONE_RETURNED',
  COMPLETION_PROPOSED: 'COMPLETION_PROPOSED',
  COMPLETION_REFUSED: 'COMPLETION_REFUSED',
  COMPLETED: 'PARTNERSHIP_COMPLETED',
  TERMINATED: 'PARTNERSHIP_TERMINATED',
  DISSOLVED: 'PARTNERSHIP_DISSOLVED',
  RATED: 'PARTNERSHIP_RATED',
  RATINGS_OPENED: null,
  BROKER_INVITED: 'BROKER_INVITED',
  BROKER_JOINED: 'BROKER_JOINED',
  BROKER_REFUSED: 'BROKER_REFUSED',
  BROKER_LEFT: 'BROKER_LEFT',
} as const satisfies Record<StepKind, Deed['action'] | null>;

/**
 * Of a change, found under everybody who takes part; the write that it goes with is guarded by what was read. Null where
 * time only reminded somebody.
 */
export function changeEntry(doer: Doer, { before, after }: Turn): AuditEntry | null {
  const steps = after.steps.slice(before.steps.length);
  const step = steps.findLast(({ kind }) => actions[kind] !== null);
  const action = step && actions[step.kind];
  if (!step || !action) return null;
  const { version, milestoneId, reason, terminationReason } = step;
  const because = reason ?? terminationReason;
  return entryOf(doer, {
    action,
    object: { type: 'partnership', id: before.id },
    related: partiesOf(before, after),
    changes: [
      ...changesOf<Pick<Partnership, 'state' | 'brokerId'>>(before, {
        state: after.state,
        brokerId: after.brokerId,
      }),
      ...(because ? [{ field: 'refusalReason', before: null, after: because }] : []),
      ...(version ? [{ field: 'agreementVersion', before: null, after: version }] : []),
      ...(milestoneId ? [{ field: 'milestone', before: null, after: milestoneId }] : []),
    ],
    reason: step.note,
    at: step.at,
  });
}

function partiesOf(...states: readonly Parties[]): string[] {
  const all = states.flatMap(({ requesterId, recipientId, brokerId }) => [
    requesterId,
    recipientId,
    brokerId,
  ]);
  return [...new Set(all.flatMap((id) => id ?? []))];
}

export function requestEntry(
  doer: Doer,
  { id, at, ...content }: Pick<Partnership, 'id' | 'form'> & Parties & { at: Date },
): AuditEntry {
  return entryOf(doer, {
    action: content.brokerId ? 'PARTNERSHIP_PROPOSED' : 'PARTNERSHIP_REQUESTED',
    object: { type: 'partnership', id },
    related: partiesOf(content),
    changes: changesOf<typeof content>(null, content),
    at,
  });
}

/** After a merge another organization stands in the place of one. */
export function replacedEntry({ before, after }: Turn, at: Date): AuditEntry {
  const { requesterId, recipientId, brokerId } = after;
  return entryOf(null, {
    action: 'PARTNERSHIP_SIDE_REPLACED',
    object: { type: 'partnership', id: before.id },
    related: partiesOf(before, after),
    changes: changesOf<Parties>(before, { requesterId, recipientId, brokerId }),
    at,
  });
}
