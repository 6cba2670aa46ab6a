import { type Connection, type Model, Schema, Types } from 'mongoose';
import { type OutboxRecord, outboxFields } from '#database/outbox.ts';
import { keepTrail, type TrailRecord } from '#database/trail.ts';
import type { Id } from '#kernel/id.ts';
import type { CooperationForm } from '#modules/taxonomies/index.ts';
import {
  type Absorption,
  absorptionSchema,
  type IdentityChange,
  type IdentityDecision,
  identityChangeSchema,
  identityDecisionSchema,
  type ProfileEdit,
  profileEditSchema,
  type StateStep,
  stateStepSchema,
  type VerificationStep,
  verificationSchema,
} from './organization.history.model.ts';
import { type OrganizationState, organizationStates } from './organization.states.ts';

export const organizationKinds = ['ENTERPRISE', 'UNIVERSITY', 'TRANSFER_PLATFORM', 'BUREAU'] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

export const universityCategories = ['UNIVERSITY', 'VOCATIONAL_SCHOOL', 'RESEARCH_INSTITUTE'] as const;
export type UniversityCategory = (typeof universityCategories)[number];

export const platformCategories = [
  'TRANSFER_CENTRE',
  'SERVICE_STATION',
  'PILOT_BASE',
  'JOINT_CENTRE',
  'TESTING_PLATFORM',
  'TALENT_CENTRE',
  'ASSOCIATION',
  'IP_CENTRE',
  'FINANCE_DESK',
  'INCUBATOR',
] as const;
export type PlatformCategory = (typeof platformCategories)[number];

export const unitKinds = ['COLLEGE', 'LABORATORY', 'STUDIO'] as const;

export type Unit = {
  readonly id: Id<'unit'>;
  readonly name: string;
  readonly kind: (typeof unitKinds)[number];
  readonly description: string | null;
  readonly fieldCodes: readonly string[];
};

/** A contact for work: personal data. */
export type Contact = { readonly role: string | null; readonly email: string | null };

/** What an organization says about itself. Null and [] stand for "not told". */
export type Profile = {
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly shortName: string | null;
  readonly nameEn: string | null;
  readonly creditCode: string | null;
  readonly townCode: string | null;
  readonly city: string | null;
  readonly description: string | null;
  readonly fieldCodes: readonly string[];
  readonly chainStageCodes: readonly string[];
  readonly forms: readonly CooperationForm[];
  readonly contact: Contact | null;
  readonly isExample: boolean;
  // enterprises
  readonly foundedYear: number | null;
  readonly employeeCount: number | null;
  readonly products: readonly string[];
  readonly strengths: readonly string[];
  readonly certificates: readonly string[];
  // universities
  readonly universityCategory: UniversityCategory | null;
  readonly schoolCode: string | null;
  readonly supervisor: string | null;
  readonly level: string | null;
  readonly units: readonly Unit[];
  // transfer platforms
  readonly platformCategory: PlatformCategory | null;
  readonly parentUniversityId: Id<'organization'> | null;
  readonly services: readonly string[];
};

export type Organization = Profile & {
  readonly id: Id<'organization'>;
  readonly verifiedAt: Date | null;
  /** Since when an officer should look; absent once somebody has. */
  readonly waitsSince?: Date;
  readonly verification: readonly VerificationStep[];
  /** Grows with each change of the profile, and with nothing else: `revision` follows what hangs on it, too. */
  readonly profileRevision: number;
  /** The latest only. */
  readonly edits: readonly ProfileEdit[];
  readonly identityChange: IdentityChange | null;
  readonly identityDecisions: readonly IdentityDecision[];
  readonly state: OrganizationState;
  readonly stateSteps: readonly StateStep[];
  /** The day in China on which a pause ends by itself. */
  readonly pausedUntil: string | null;
  /** Where it went, or is going: whoever asks for it gets that one. */
  readonly mergedInto: Id<'organization'> | null;
  /** Keys of those that were merged into it: lists that bring their names mean this one. */
  readonly formerKeys: readonly string[];
  readonly absorptions: readonly Absorption[];
  /** Who registered it on the platform; null where a list or a seed brought it. */
  readonly registeredBy: Id<'account'> | null;
  readonly createdAt: Date;
  readonly revision: number;
};

type StoredUnit = Omit<Unit, 'id'> & { _id: Types.ObjectId };

export type OrganizationRecord = OutboxRecord &
  TrailRecord &
  Omit<Profile, 'units' | 'parentUniversityId'> & {
    units: StoredUnit[];
    parentUniversityId: Types.ObjectId | null;
    /** By what the same organization is recognised when it comes again: `school:…`, `code:…`, `name:…`. */
    keys: string[];
    verifiedAt: Date | null;
    /** Present only while nobody has verified it, so that the partial index holds just the waiting ones. */
    waitsSince?: Date;
    verification: VerificationStep[];
    /** Missing, like all below it, in organizations from before profiles could be edited. */
    profileRevision?: number;
    edits?: ProfileEdit[];
    identityChange?: IdentityChange | null;
    /** Present only while a change waits, so that the partial index holds just these. */
    identityWaitsSince?: Date;
    identityDecisions?: IdentityDecision[];
    state?: OrganizationState;
    stateSteps?: StateStep[];
    pausedUntil?: string | null;
    mergedInto?: Types.ObjectId | null;
    /** Present while it is being merged; unique, so that one merge runs at a time. */
    merging?: true;
    formerKeys?: string[];
    absorptions?: Absorption[];
    /** What its name comes down to, and what it was last compared by: for finding duplicates. */
    coreName?: string;
    likenessStamp?: string;
    registeredBy?: Id<'account'>;
    createdAt: Date;
  };

export type OrganizationModel = Model<OrganizationRecord>;

const text = { type: String, default: null };
const number = { type: Number, default: null };
const list = { type: [String], required: true };

const schema = new Schema<OrganizationRecord>(
  {
    kind: { type: String, enum: organizationKinds, required: true },
    name: { type: String, required: true },
    shortName: text,
    nameEn: text,
    creditCode: text,
    townCode: text,
    city: text,
    description: text,
    fieldCodes: list,
    chainStageCodes: list,
    forms: list,
    contact: { type: new Schema({ role: text, email: text }, { _id: false }), default: null },
    isExample: { type: Boolean, required: true },
    foundedYear: number,
    employeeCount: number,
    products: list,
    strengths: list,
    certificates: list,
    universityCategory: { type: String, enum: [...universityCategories, null], default: null },
    schoolCode: text,
    supervisor: text,
    level: text,
    units: {
      type: [
        new Schema({
          name: { type: String, required: true },
          kind: { type: String, enum: unitKinds, required: true },
          description: text,
          fieldCodes: list,
        }),
      ],
      required: true,
    },
    platformCategory: { type: String, enum: [...platformCategories, null], default: null },
    parentUniversityId: { type: Types.ObjectId, default: null },
    services: list,
    keys: list,
    verifiedAt: { type: Date, default: null },
    waitsSince: Date,
    verification: { type: [verificationSchema], required: true },
    profileRevision: Number,
    edits: { type: [profileEditSchema], default: undefined },
    identityChange: { type: identityChangeSchema, default: null },
    identityWaitsSince: Date,
    identityDecisions: { type: [identityDecisionSchema], default: undefined },
    state: { type: String, enum: organizationStates.states },
    stateSteps: { type: [stateStepSchema], default: undefined },
    pausedUntil: text,
    mergedInto: { type: Types.ObjectId, default: null },
    merging: Boolean,
    formerKeys: { type: [String], default: undefined },
    absorptions: { type: [absorptionSchema], default: undefined },
    coreName: String,
    likenessStamp: String,
    registeredBy: String,
    createdAt: { type: Date, required: true },
    ...outboxFields,
  },
  { versionKey: false },
);

// One organization a key, however often and by whichever list it comes in.
schema.index({ keys: 1 }, { unique: true });
// The outbox: what is due, oldest first.
schema.index({ pending: 1, dueAt: 1 }, { partialFilterExpression: { pending: true } });
// listWaiting: what officers have to verify, longest waiting first.
schema.index({ waitsSince: 1, _id: 1 }, { partialFilterExpression: { waitsSince: { $exists: true } } });
// listIdentityChanges: names and codes that officers have to look at, longest waiting first.
schema.index(
  { identityWaitsSince: 1, _id: 1 },
  { partialFilterExpression: { identityWaitsSince: { $exists: true } } },
);
// listPausesOver.
schema.index({ pausedUntil: 1 }, { partialFilterExpression: { state: 'PAUSED' } });
// beginMerge: one merge at a time, whoever begins it.
schema.index({ merging: 1 }, { unique: true, partialFilterExpression: { merging: true } });
// listCandidates: who may be the same, by name, by code, or in the same town.
schema.index({ coreName: 1 });
schema.index({ creditCode: 1 });
schema.index({ townCode: 1 });
// listByParents: the platforms that a university runs.
schema.index({ parentUniversityId: 1 });
// browse: verified ones, newest first.
schema.index({ verifiedAt: -1, _id: -1 });
// removeExamples.
schema.index({ isExample: 1 }, { partialFilterExpression: { isExample: true } });

keepTrail(schema as never);

export function createOrganizationModel(connection: Connection): OrganizationModel {
  return connection.model<OrganizationRecord>('Organization', schema, 'organizations');
}
