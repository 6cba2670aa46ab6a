import type { Id } from '#kernel/id.ts';
import type { Membership } from '#kernel/viewer.ts';
import type {
  IdentityDecision,
  RefusalReason,
  StateStep,
  VerificationStep,
} from './organization.history.model.ts';
import type { Organization } from './organization.model.ts';
import type { OrganizationState } from './organization.states.ts';

const verificationActions = {
  VERIFY: 'VERIFIED',
  WITHDRAW: 'VERIFICATION_WITHDRAWN',
  ASK: 'SUPPLEMENT_ASKED',
  SUPPLY: 'SUPPLEMENT_GIVEN',
  REFUSE: 'VERIFICATION_REFUSED',
} as const satisfies Record<VerificationStep['action'], string>;

const identityActions = {
  ACCEPTED: 'IDENTITY_CHANGE_ACCEPTED',
  REFUSED: 'IDENTITY_CHANGE_REFUSED',
  WITHDRAWN: 'IDENTITY_CHANGE_WITHDRAWN',
} as const satisfies Record<IdentityDecision['outcome'], string>;

/** What another module keeps of what was done to an organization. */
type ContributedAction =
  | 'MEMBER_JOINED'
  | 'MEMBER_LEFT'
  | 'MEMBER_REMOVED'
  | 'MEMBER_ROLE_CHANGED'
  | 'OWNERSHIP_TRANSFERRED'
  | 'MEMBER_INVITED'
  | 'INVITATION_RESENT'
  | 'INVITATION_REVOKED'
  | 'INVITATION_DECLINED'
  | 'MEMBERSHIP_REQUESTED'
  | 'MEMBERSHIP_REFUSED'
  | 'MEMBERSHIP_REQUEST_WITHDRAWN';

type Action =
  | 'REGISTERED'
  | ContributedAction
  | (typeof verificationActions)[keyof typeof verificationActions]
  | 'PROFILE_CHANGED'
  | 'ABSORBED'
  | (typeof identityActions)[keyof typeof identityActions]
  | ReturnType<typeof stateAction>;

export type TimelineStep = {
  readonly organizationId: Id<'organization'>;
  readonly at: Date;
  readonly action: Action;
  readonly byId: Id<'account'> | null;
  /** Whom it was done to. */
  readonly memberId: Id<'account'> | null;
  readonly role: Membership['role'] | null;
  readonly isByBureau: boolean;
  readonly note: string | null;
  readonly refusalReason: RefusalReason | null;
  readonly until: string | null;
  readonly fields: readonly string[];
  readonly nameBefore: string | null;
  readonly name: string | null;
  readonly creditCodeBefore: string | null;
  readonly creditCode: string | null;
};

/** A step of the timeline; what is left out says nothing. */
export function timelineStep(
  own: Partial<TimelineStep> & Pick<TimelineStep, 'organizationId' | 'at' | 'action'>,
): TimelineStep {
  return { ...blank, ...own };
}

/** All that is kept of what was done to it, newest first; `contributed` by other modules, oldest first. */
export function timelineOf(
  organization: Organization,
  contributed: readonly TimelineStep[] = [],
): TimelineStep[] {
  const { id, createdAt, verification, edits, identityDecisions, stateSteps, absorptions } = organization;
  const step = (own: Partial<TimelineStep> & Pick<TimelineStep, 'at' | 'action'>) =>
    timelineStep({ organizationId: id, ...own });
  const states = stateSteps.map(({ by, at, reason, until, state }, place) =>
    step({ at, action: stateAction(state, stateSteps[place - 1]), byId: by, note: reason, until }),
  );
  const steps = [
    step({ at: createdAt, action: 'REGISTERED', byId: organization.registeredBy }),
    ...verification.map(({ action, by, at, note, reason }) =>
      step({
        at,
        action: verificationActions[action],
        byId: by,
        isByBureau: by !== null && action !== 'SUPPLY',
        note,
        refusalReason: reason ?? null,
      }),
    ),
    ...edits.map(({ by, at, fields }) => step({ at, action: 'PROFILE_CHANGED', byId: by, fields })),
    ...identityDecisions.map((decision) => step(identityStep(decision))),
    ...states,
    ...absorptions.map(({ name, creditCode, by, at, reason }) =>
      step({ at, action: 'ABSORBED', byId: by, isByBureau: true, note: reason, name, creditCode }),
    ),
    ...contributed,
  ];
  // Stable, so that what happened at the same instant stays in its order.
  return steps.sort((one, other) => one.at.getTime() - other.at.getTime()).reverse();
}

const blank = {
  byId: null,
  memberId: null,
  role: null,
  isByBureau: false,
  note: null,
  refusalReason: null,
  until: null,
  fields: [],
  nameBefore: null,
  name: null,
  creditCodeBefore: null,
  creditCode: null,
} as const;

function identityStep({ change, outcome, by, at, note, nameBefore, creditCodeBefore }: IdentityDecision) {
  return {
    at,
    action: identityActions[outcome],
    byId: by,
    isByBureau: outcome !== 'WITHDRAWN',
    note: note ?? change.reason,
    nameBefore: change.name === null ? null : nameBefore,
    name: change.name,
    creditCodeBefore: change.creditCode === null ? null : creditCodeBefore,
    creditCode: change.creditCode,
  };
}

/** What led there: from where it came decides between the ways into one state. */
function stateAction(state: OrganizationState, before: StateStep | undefined) {
  switch (state) {
    case 'ACTIVE':
      return before?.state === 'CLOSED' ? 'REOPENED' : 'RESUMED';
    case 'PAUSED':
      return before?.state === 'MERGING' ? 'MERGE_ABANDONED' : 'PAUSED';
    case 'CLOSED':
      return 'CLOSED';
    case 'MERGING':
      return 'MERGE_BEGUN';
    case 'MERGED':
      return 'MERGED';
    default:
      return state satisfies never;
  }
}
