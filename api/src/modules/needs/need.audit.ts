import { type AuditEntry, changesOf, type Deed, type Doer, entryOf } from '#kernel/audit.ts';
import type { Need, NeedContent, NeedStep } from './need.model.ts';

const actions = {
  publish: 'NEED_PUBLISHED',
  confirm: 'NEED_CONFIRMED',
  refuse: 'NEED_REFUSED',
  pause: 'NEED_PAUSED',
  resume: 'NEED_RESUMED',
  solve: 'NEED_SOLVED',
  withdraw: 'NEED_WITHDRAWN',
  reopen: 'NEED_REOPENED',
  expire: 'NEED_EXPIRED',
  propose: 'NEED_PROPOSED',
  resend: 'NEED_PROPOSAL_SENT_AGAIN',
  edit: 'NEED_CHANGED',
} as const satisfies Record<NeedStep['deed'], Deed['action']>;

type Told = Pick<Need, 'state' | 'title' | 'isAnonymous' | 'solveBy'> & Pick<NeedContent, 'bountyYuan'>;

/** One step, found under the firm too; the write that it goes with is guarded by what was read. */
export function stepEntry(
  doer: Doer,
  {
    before,
    after,
    step,
  }: { before: Need | null; after: Pick<Need, 'id' | 'enterpriseId'> & Told; step: NeedStep },
): AuditEntry {
  const { state, title, isAnonymous, solveBy, bountyYuan } = after;
  const told: Told = { state, title, isAnonymous, solveBy, bountyYuan };
  return entryOf(doer, {
    action: actions[step.deed],
    object: { type: 'need', id: after.id },
    related: [after.enterpriseId],
    changes: changesOf<Told>(before, told),
    reason: step.reason,
    at: step.at,
  });
}

export function discardEntry(doer: Doer, { id, enterpriseId, state }: Need, at: Date): AuditEntry {
  return entryOf(doer, {
    action: 'NEED_DISCARDED',
    object: { type: 'need', id },
    related: [enterpriseId],
    changes: [{ field: 'state', before: state, after: null }],
    at,
  });
}
