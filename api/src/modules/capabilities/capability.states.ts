import { defineStates, type StateOf, type TransitionOf } from '#kernel/states.ts';

/** A draft that is given up is deleted, so it needs no state. */
export const capabilityStates = defineStates({
  DRAFT: { publish: 'PUBLISHED' },
  PUBLISHED: { pause: 'PAUSED', withdraw: 'WITHDRAWN' },
  PAUSED: { resume: 'PUBLISHED', withdraw: 'WITHDRAWN' },
  WITHDRAWN: {},
});

export type CapabilityState = StateOf<typeof capabilityStates>;
export type CapabilityTransition = TransitionOf<typeof capabilityStates>;
