import { defineStates, type StateOf, type TransitionOf } from '#kernel/states.ts';

/**
 * `expire` and `lapse` are made by time. The platform dissolves what a side that closed left unanswered, and what two
 * that became one had between them. Who makes the others is in the policy.
 */
export const partnershipStates = defineStates({
  REQUESTED: {
    accept: 'ACCEPTED',
    decline: 'DECLINED',
    withdraw: 'WITHDRAWN',
    expire: 'EXPIRED',
    dissolve: 'TERMINATED',
  },
  ACCEPTED: { negotiate: 'NEGOTIATING', terminate: 'TERMINATED', dissolve: 'TERMINATED' },
  NEGOTIATING: { agree: 'AGREED', terminate: 'TERMINATED', dissolve: 'TERMINATED' },
  AGREED: { start: 'ACTIVE', terminate: 'TERMINATED', dissolve: 'TERMINATED' },
  ACTIVE: { complete: 'COMPLETED', lapse: 'COMPLETED', terminate: 'TERMINATED', dissolve: 'TERMINATED' },
  COMPLETED: {},
  DECLINED: {},
  WITHDRAWN: {},
  EXPIRED: {},
  TERMINATED: {},
});

export type PartnershipState = StateOf<typeof partnershipStates>;
export type PartnershipTransition = TransitionOf<typeof partnershipStates>;

export const openStates: readonly PartnershipState[] = [
  'REQUESTED',
  'ACCEPTED',
  'NEGOTIATING',
  'AGREED',
  'ACTIVE',
];

/** Accepted by both, and not ended. */
export const runningStates: readonly PartnershipState[] = ['ACCEPTED', 'NEGOTIATING', 'AGREED', 'ACTIVE'];

/** While open, the two can talk, and cannot begin another partnership on the same need. */
export function isOpen(state: PartnershipState): boolean {
  return openStates.includes(state);
}
