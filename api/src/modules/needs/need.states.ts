import { defineStates, type StateOf, type TransitionOf } from '#kernel/states.ts';

export const needStates = defineStates({
  PUBLISHED: { withdraw: 'WITHDRAWN', solve: 'SOLVED' },
  SOLVED: {},
  WITHDRAWN: {},
});

export type NeedState = StateOf<typeof needStates>;
export type NeedTransition = TransitionOf<typeof needStates>;
