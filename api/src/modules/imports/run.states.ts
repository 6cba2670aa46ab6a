import { defineStates, type StateOf, type TransitionOf } from '#kernel/states.ts';

/** One spreadsheet on its way in. Checking writes nothing; what is written stays when a run is cancelled. */
export const runStates = defineStates({
  COLUMNS: { match: 'CHECKING', cancel: 'CANCELLED' },
  CHECKING: { match: 'CHECKING', finishCheck: 'CHECKED', cancel: 'CANCELLED', fail: 'FAILED' },
  CHECKED: { match: 'CHECKING', mend: 'CHECKING', start: 'RUNNING', cancel: 'CANCELLED' },
  RUNNING: { finish: 'DONE', cancel: 'CANCELLED', fail: 'FAILED' },
  DONE: {},
  CANCELLED: {},
  FAILED: {},
});

export type RunState = StateOf<typeof runStates>;
export type RunTransition = TransitionOf<typeof runStates>;
