import { Schema } from 'mongoose';
import type { Id } from '#kernel/id.ts';
import { type OrganizationState, organizationStates } from './organization.states.ts';

export const verificationActions = ['VERIFY', 'WITHDRAW', 'ASK', 'SUPPLY', 'REFUSE'] as const;

export const refusalReasons = [
  'NOT_FOUND_IN_REGISTER',
  'CODE_AND_NAME_DIFFER',
  'NOT_A_LIGHTING_PARTNER',
  'NO_AUTHORITY_SHOWN',
  'DUPLICATE',
  'OTHER',
] as const;
/** Why the bureau does not verify: what helps the other side to mend it. */
export type RefusalReason = (typeof refusalReasons)[number];

/** Who checked what when: kept for good. */
export type VerificationStep = {
  readonly action: (typeof verificationActions)[number];
  /** Null for what came in verified with a seed or an import. */
  readonly by: Id<'account'> | null;
  readonly at: Date;
  readonly note: string | null;
  /** Of a refusal only. */
  readonly reason?: RefusalReason | null;
};

/** Which fields somebody changed, and which revision of the profile that made. What they said before is not kept. */
export type ProfileEdit = {
  readonly revision: number;
  readonly by: Id<'account'>;
  readonly at: Date;
  readonly fields: readonly string[];
};

/** Another name or credit code that an officer has to look at first. Null: as it is. */
export type IdentityChange = {
  readonly name: string | null;
  readonly creditCode: string | null;
  readonly reason: string;
  readonly by: Id<'account'>;
  readonly at: Date;
};

export type IdentityOutcome = 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN';

export type IdentityDecision = {
  readonly change: IdentityChange;
  /** What it was called when that was decided. */
  readonly nameBefore: string;
  readonly creditCodeBefore: string | null;
  readonly outcome: IdentityOutcome;
  readonly by: Id<'account'>;
  readonly at: Date;
  readonly note: string | null;
};

export type StateStep = {
  readonly state: OrganizationState;
  /** Null for a step that the platform made by itself. */
  readonly by: Id<'account'> | null;
  readonly at: Date;
  readonly reason: string | null;
  /** Of a pause: the day in China on which it ends by itself. */
  readonly until: string | null;
};

/** Another organization that was merged into this one. */
export type Absorption = {
  readonly organizationId: Id<'organization'>;
  readonly name: string;
  readonly creditCode: string | null;
  readonly by: Id<'account'> | null;
  readonly at: Date;
  readonly reason: string | null;
};

const text = { type: String, default: null };
const date = { type: Date, required: true };
const plain = { _id: false };

export const verificationSchema = new Schema<VerificationStep>(
  {
    action: { type: String, enum: verificationActions, required: true },
    by: text,
    at: date,
    note: text,
    reason: { type: String, enum: [...refusalReasons, null], default: null },
  },
  plain,
);

export const profileEditSchema = new Schema<ProfileEdit>(
  {
    revision: { type: Number, required: true },
    by: { type: String, required: true },
    at: date,
    fields: { type: [String], required: true },
  },
  plain,
);

export const identityChangeSchema = new Schema<IdentityChange>(
  {
    name: text,
    creditCode: text,
    reason: { type: String, required: true },
    by: { type: String, required: true },
    at: date,
  },
  plain,
);

export const identityDecisionSchema = new Schema<IdentityDecision>(
  {
    change: { type: identityChangeSchema, required: true },
    nameBefore: { type: String, required: true },
    creditCodeBefore: text,
    outcome: { type: String, enum: ['ACCEPTED', 'REFUSED', 'WITHDRAWN'], required: true },
    by: { type: String, required: true },
    at: date,
    note: text,
  },
  plain,
);

export const stateStepSchema = new Schema<StateStep>(
  {
    state: { type: String, enum: organizationStates.states, required: true },
    by: text,
    at: date,
    reason: text,
    until: text,
  },
  plain,
);

export const absorptionSchema = new Schema<Absorption>(
  {
    organizationId: { type: String, required: true },
    name: { type: String, required: true },
    creditCode: text,
    by: text,
    at: date,
    reason: text,
  },
  plain,
);
