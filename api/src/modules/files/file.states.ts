import { defineStates, type StateOf } from '#kernel/states.ts';

/** What becomes of a file: it hangs on one thing at most, and what is removed never comes back. */
export const fileStates = defineStates({
  // Its record is there before its bytes, so that no bytes are ever forgotten.
  STORING: { finish: 'READY', remove: 'REMOVED' },
  READY: { attach: 'ATTACHED', remove: 'REMOVED' },
  ATTACHED: { remove: 'REMOVED' },
  REMOVED: {},
});

export type FileState = StateOf<typeof fileStates>;
