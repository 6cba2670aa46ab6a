import { type Connection, type Model, Schema, Types } from 'mongoose';
import { type OutboxRecord, outboxFields } from '#database/outbox.ts';
import { keepTrail, type TrailRecord } from '#database/trail.ts';
import type { Id } from '#kernel/id.ts';
import type { Contact } from '#modules/organizations/index.ts';
import { type RequestState, requestStates } from './commissioner-request.states.ts';

/** What was shown of both sides at the instant of the assignment; kept as the record of it. */
type Disclosure = { readonly at: Date; readonly enterprise: Contact; readonly commissioner: Contact };

/** One commissioner serving one enterprise for a period. */
export type Assignment = {
  readonly enterpriseId: Id<'organization'>;
  readonly commissionerId: Id<'commissioner'>;
  /** The employer at the time: its members see the assignment. */
  readonly homeInstitutionId: Id<'organization'>;
  readonly assignedAt: Date;
  /** Null where it was recorded from outside. */
  readonly assignedBy: Id<'account'> | null;
  /** Days in China, ISO 8601; the last one belongs to it. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly note: string | null;
  readonly disclosure: Disclosure;
};

/** Who did what when; null by whom where it was recorded from outside. */
export type RequestStep = {
  readonly state: RequestState;
  readonly by: Id<'account'> | null;
  readonly at: Date;
};

export type CommissionerRequest = {
  readonly id: Id<'commissionerRequest'>;
  readonly enterpriseId: Id<'organization'>;
  readonly needId: Id<'need'> | null;
  readonly text: string;
  readonly fieldCodes: readonly string[];
  readonly wishedCommissionerId: Id<'commissioner'> | null;
  readonly state: RequestState;
  readonly requestedAt: Date;
  readonly steps: readonly RequestStep[];
  readonly assignment: Assignment | null;
  readonly isExample: boolean;
  readonly revision: number;
};

type StoredAssignment = Omit<Assignment, 'enterpriseId' | 'commissionerId' | 'homeInstitutionId'> & {
  commissionerId: Types.ObjectId;
  homeInstitutionId: Types.ObjectId;
};

export type CommissionerRequestRecord = OutboxRecord &
  TrailRecord &
  Omit<
    CommissionerRequest,
    'id' | 'enterpriseId' | 'needId' | 'wishedCommissionerId' | 'assignment' | 'steps'
  > & {
    enterpriseId: Types.ObjectId;
    needId: Types.ObjectId | null;
    wishedCommissionerId: Types.ObjectId | null;
    steps: RequestStep[];
    assignment: StoredAssignment | null;
    /** Enterprise and need; present only while the request is open. */
    openKey?: string;
    /** Present while the assignment takes one of the commissioner's seats. */
    holdsSeat?: true;
    /** By what a seed recognises it when it comes again. */
    key?: string;
  };

export type CommissionerRequestModel = Model<CommissionerRequestRecord>;

const text = { type: String, default: null };
const id = { type: Types.ObjectId, default: null };
const contactSchema = new Schema<Contact>({ role: text, email: text }, { _id: false });

const assignmentSchema = new Schema<StoredAssignment>(
  {
    commissionerId: { type: Types.ObjectId, required: true },
    homeInstitutionId: { type: Types.ObjectId, required: true },
    assignedAt: { type: Date, required: true },
    assignedBy: text,
    startsOn: { type: String, required: true },
    endsOn: { type: String, required: true },
    note: text,
    disclosure: new Schema<Disclosure>(
      { at: { type: Date, required: true }, enterprise: contactSchema, commissioner: contactSchema },
      { _id: false },
    ),
  },
  { _id: false },
);

const schema = new Schema<CommissionerRequestRecord>(
  {
    enterpriseId: { type: Types.ObjectId, required: true },
    needId: id,
    text: { type: String, required: true },
    fieldCodes: { type: [String], required: true },
    wishedCommissionerId: id,
    state: { type: String, enum: requestStates.states, required: true },
    requestedAt: { type: Date, required: true },
    steps: {
      type: [
        new Schema<RequestStep>(
          {
            state: { type: String, enum: requestStates.states, required: true },
            by: text,
            at: { type: Date, required: true },
          },
          { _id: false },
        ),
      ],
      required: true,
    },
    assignment: { type: assignmentSchema, default: null },
    isExample: { type: Boolean, required: true },
    openKey: String,
    holdsSeat: Boolean,
    key: String,
    ...outboxFields,
  },
  { versionKey: false },
);

// Refuses a second open request of one enterprise on the same need, however close they come.
schema.index({ openKey: 1 }, { unique: true, partialFilterExpression: { openKey: { $exists: true } } });
// The outbox: what is due, oldest first.
schema.index({ pending: 1, dueAt: 1 }, { partialFilterExpression: { pending: true } });
// list: for officers all, longest waiting first.
schema.index({ requestedAt: 1, _id: 1 });
// list: for the enterprise, the commissioner and the home institution; removal with any of them.
schema.index({ enterpriseId: 1, requestedAt: 1, _id: 1 });
schema.index({ 'assignment.commissionerId': 1, requestedAt: 1, _id: 1 });
schema.index({ 'assignment.homeInstitutionId': 1, requestedAt: 1, _id: 1 });
// listEnded: dispatches whose term is over.
schema.index({ 'assignment.endsOn': 1 }, { partialFilterExpression: { holdsSeat: true } });
// takeIn: one request a key.
schema.index({ key: 1 }, { unique: true, partialFilterExpression: { key: { $exists: true } } });
// listHangingOn.
schema.index({ isExample: 1 }, { partialFilterExpression: { isExample: true } });

keepTrail(schema as never);

export function createCommissionerRequestModel(connection: Connection): CommissionerRequestModel {
  return connection.model<CommissionerRequestRecord>('CommissionerRequest', schema, 'commissionerRequests');
}
