import { defineStates, type StateOf, type TransitionOf } from '#kernel/states.ts';

/** A merge that turns out impossible leaves the organization paused: found by nobody until somebody has looked. */
export const organizationStates = defineStates({
  ACTIVE: { pause: 'PAUSED', close: 'CLOSED', merge: 'MERGING' },
  PAUSED: { resume: 'ACTIVE', close: 'CLOSED', merge: 'MERGING' },
  CLOSED: { reopen: 'ACTIVE', merge: 'MERGING' },
  MERGING: { finishMerge: 'MERGED', abandonMerge: 'PAUSED' },
  MERGED: {},
});

export type OrganizationState = StateOf<typeof organizationStates>;
export type OrganizationTransition = TransitionOf<typeof organizationStates>;
