import { defineStates, type StateOf } from '#kernel/states.ts';

export const capabilityStates = defineStates({
  PUBLISHED: { withdraw: 'WITHDRAWN' },
  WITHDRAWN: {},
});

export type CapabilityState = StateOf<typeof capabilityStates>;
