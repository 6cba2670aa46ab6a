import { defineStates, type StateOf, type TransitionOf } from '#kernel/states.ts';

/**
 * What leads on from ACCEPTED is recorded from outside so far: nobody makes these steps here. The platform dissolves
 * what a side that closed left unanswered, and what two that became one had between them.
 */
export const partnershipStates = defineStates({
  REQUESTED: {
    accept: 'ACCEPTED',
    decline: 'DECLINED',
    withdraw: 'WITHDRAWN',
    expire: 'EXPIRED',
    dissolve: 'TERMINATED',
  },
  ACCEPTED: { dissolve: 'TERMINATED' },
  NEGOTIATING: { dissolve: 'TERMINATED' },
  AGREED: { dissolve: 'TERMINATED' },
  ACTIVE: { dissolve: 'TERMINATED' },
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

/** While open, the two can talk, and cannot begin another partnership on the same need. */
export function isOpen(state: PartnershipState): boolean {
  return openStates.includes(state);
}
