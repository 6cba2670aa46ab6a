import type { Id } from '#kernel/id.ts';
import type { PartnershipContent } from './partnership.content.ts';
import type { Disclosure, Partnership } from './partnership.model.ts';
import {
  type PartnershipState,
  type PartnershipTransition,
  partnershipStates,
} from './partnership.states.ts';
import {
  type PartnershipActor,
  type PartnershipStep,
  partnershipSides,
  type StepDraft,
} from './partnership.steps.ts';

/** What an act does to a partnership, before it is written. */
export type Change = {
  readonly content?: Partial<PartnershipContent>;
  readonly disclosure?: Disclosure;
  /** Led to by the last of the steps. */
  readonly transition?: PartnershipTransition;
  readonly steps: readonly [StepDraft, ...StepDraft[]];
};

export type Doing = {
  readonly actor: PartnershipActor;
  readonly by: Id<'account'> | null;
  readonly at: Date;
};

/**
 * The partnership as it is after the change, to be written only over what it was made of.
 * @throws Error where the table does not allow the transition: the rules of the act should not have.
 */
export function applyChange(partnership: Partnership, change: Change, doing: Doing): Partnership {
  const { content, disclosure, transition, steps } = change;
  const state = transition ? stateAfter(partnership.state, transition) : partnership.state;
  const revision = partnership.revision + 1;
  const made = steps.map((draft, place): PartnershipStep => {
    const isLast = place === steps.length - 1;
    return {
      reason: null,
      terminationReason: null,
      note: null,
      version: null,
      milestoneId: null,
      ...draft,
      ...doing,
      side: partnershipSides.find((side) => side === doing.actor) ?? null,
      state: isLast ? state : partnership.state,
      number: partnership.steps.length + place + 1,
      revision,
    };
  });
  // A reminder is no activity of anybody's.
  const isActive = doing.actor !== 'SYSTEM' || transition !== undefined;
  return {
    ...partnership,
    ...content,
    ...(disclosure && { disclosure }),
    state,
    revision,
    lastActivityAt: isActive && doing.at > partnership.lastActivityAt ? doing.at : partnership.lastActivityAt,
    steps: [...partnership.steps, ...made],
  };
}

function stateAfter(state: PartnershipState, transition: PartnershipTransition): PartnershipState {
  const next = partnershipStates.next(state, transition);
  if (!next) throw new Error(`a partnership that is ${state} cannot ${transition}`);
  return next;
}
