import { defineStates, type StateOf } from '#kernel/states.ts';

export const requestStates = defineStates({
  OPEN: { assign: 'ASSIGNED', withdraw: 'WITHDRAWN' },
  ASSIGNED: {},
  WITHDRAWN: {},
});

export type RequestState = StateOf<typeof requestStates>;
