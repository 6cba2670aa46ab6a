import { defineStates, type StateOf, type TransitionOf } from '#kernel/states.ts';

/**
 * PROPOSED was written by somebody else on the firm's behalf and waits for the firm. What is over can be taken up again,
 * except what the firm never wanted.
 */
export const needStates = defineStates({
  DRAFT: { publish: 'PUBLISHED' },
  PROPOSED: { confirm: 'PUBLISHED', refuse: 'REFUSED' },
  PUBLISHED: { pause: 'PAUSED', solve: 'SOLVED', withdraw: 'WITHDRAWN', expire: 'EXPIRED' },
  PAUSED: { resume: 'PUBLISHED', solve: 'SOLVED', withdraw: 'WITHDRAWN', expire: 'EXPIRED' },
  EXPIRED: { reopen: 'PUBLISHED', solve: 'SOLVED', withdraw: 'WITHDRAWN' },
  SOLVED: { reopen: 'PUBLISHED' },
  WITHDRAWN: { reopen: 'PUBLISHED' },
  REFUSED: {},
});

export type NeedState = StateOf<typeof needStates>;
export type NeedTransition = TransitionOf<typeof needStates>;

/** What strangers may read: also what is over, since links to it stay. */
export const publicStates: readonly NeedState[] = ['PUBLISHED', 'SOLVED', 'EXPIRED'];

/** Still meant: its deadline counts, and the same text is not published beside it. */
export const openStates: readonly NeedState[] = ['PUBLISHED', 'PAUSED'];

/** Its text can still be changed. */
export const editableStates: readonly NeedState[] = ['DRAFT', 'PROPOSED', 'PUBLISHED', 'PAUSED'];

/** Gone without a trace for everybody: what nobody else ever saw. */
export const discardableStates: readonly NeedState[] = ['DRAFT', 'PROPOSED'];
