import { defineStates, type StateOf } from '#kernel/states.ts';

export const needStates = defineStates({
  PUBLISHED: { withdraw: 'WITHDRAWN', solve: 'SOLVED' },
  SOLVED: {},
  WITHDRAWN: {},
});

export type NeedState = StateOf<typeof needStates>;
