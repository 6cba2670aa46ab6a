import type { Change } from './partnership.change.ts';
import type { Disclosure, Partnership } from './partnership.model.ts';
import {
  type DeclineReason,
  type PartnershipSide,
  partnershipSides,
  type TerminationReason,
} from './partnership.steps.ts';

/** Both contacts are told in the write that makes the last consent. */
export function accepting(
  { isProposed, acceptedBy }: Partnership,
  { side, disclosure }: { side: PartnershipSide; disclosure: Disclosure },
): Change {
  const all = [...acceptedBy, side];
  if (isProposed && all.length < partnershipSides.length) {
    return { content: { acceptedBy: all }, steps: [{ kind: 'SIDE_ACCEPTED' }] };
  }
  return { transition: 'accept', content: { acceptedBy: all }, disclosure, steps: [{ kind: 'ACCEPTED' }] };
}

export function declining(reason: DeclineReason, note: string | null): Change {
  return { transition: 'decline', steps: [{ kind: 'DECLINED', reason, note }] };
}

export const withdrawing: Change = { transition: 'withdraw', steps: [{ kind: 'WITHDRAWN' }] };

export const beginning: Change = { transition: 'negotiate', steps: [{ kind: 'NEGOTIATION_BEGUN' }] };

export const starting: Change = { transition: 'start', steps: [{ kind: 'STARTED' }] };

export function terminating(terminationReason: TerminationReason, note: string): Change {
  return { transition: 'terminate', steps: [{ kind: 'TERMINATED', terminationReason, note }] };
}

/** A side closed, or both became one. */
export const dissolving: Change = { transition: 'dissolve', steps: [{ kind: 'DISSOLVED' }] };
