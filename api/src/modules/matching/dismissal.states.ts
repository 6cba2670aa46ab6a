import { defineStates, type StateOf } from '#kernel/states.ts';

export const dismissalStates = defineStates({
  DISMISSED: { restore: 'RESTORED' },
  RESTORED: { dismiss: 'DISMISSED' },
});

export type DismissalState = StateOf<typeof dismissalStates>;
