import { type Connection, type Model, Schema, Types } from 'mongoose';
import { type OutboxRecord, outboxFields } from '#database/outbox.ts';
import { keepTrail, type TrailRecord } from '#database/trail.ts';
import type { Id } from '#kernel/id.ts';
import type { Contact } from '#modules/organizations/index.ts';
import type { CooperationForm } from '#modules/taxonomies/index.ts';
import type { BrokerInvitation, PartnershipContent } from './partnership.content.ts';
import { type PartnershipState, partnershipStates } from './partnership.states.ts';
import type { PartnershipStep, StepRecord } from './partnership.steps.ts';

/** What was shown of both sides at the instant when they agreed; kept as the record of it. */
export type Disclosure = { readonly at: Date; readonly requester: Contact; readonly recipient: Contact };

export type Partnership = PartnershipContent & {
  readonly id: Id<'partnership'>;
  readonly requesterId: Id<'organization'>;
  readonly recipientId: Id<'organization'>;
  readonly needId: Id<'need'> | null;
  readonly capabilityId: Id<'capability'> | null;
  readonly form: CooperationForm;
  readonly message: string;
  readonly state: PartnershipState;
  readonly requestedAt: Date;
  readonly lastActivityAt: Date;
  readonly steps: readonly PartnershipStep[];
  readonly disclosure: Disclosure | null;
  readonly isExample: boolean;
  readonly revision: number;
};

type Kept = Omit<
  Partnership,
  'id' | 'requesterId' | 'recipientId' | 'needId' | 'capabilityId' | 'steps' | keyof PartnershipContent
>;

export type PartnershipRecord = OutboxRecord &
  TrailRecord &
  Kept & {
    requesterId: Types.ObjectId;
    recipientId: Types.ObjectId;
    needId: Types.ObjectId | null;
    capabilityId: Types.ObjectId | null;
    steps: StepRecord[];
    /** What the two worked out; absent in records from before there was any. */
    content?: Omit<PartnershipContent, 'brokerId' | 'brokerInvitation'>;
    /** Absent where there is none. */
    brokerId?: Types.ObjectId;
    brokerInvitation?: Pick<BrokerInvitation, 'side'> & { organizationId: Types.ObjectId };
    /** The sides whose step is next. */
    waitsFor?: Types.ObjectId[];
    /** When time makes the next step or reminds somebody; absent where it does nothing. */
    wakeAt?: Date;
    /** Both organizations in a fixed order, and the need; present only while the partnership is open. */
    openKey?: string;
    /** By what a seed recognises it when it comes again. */
    key?: string;
  };

export type PartnershipModel = Model<PartnershipRecord>;

const text = { type: String, default: null };
const contactSchema = new Schema<Contact>({ role: text, email: text }, { _id: false });

const schema = new Schema<PartnershipRecord>(
  {
    requesterId: { type: Types.ObjectId, required: true },
    recipientId: { type: Types.ObjectId, required: true },
    needId: { type: Types.ObjectId, default: null },
    capabilityId: { type: Types.ObjectId, default: null },
    form: { type: String, required: true },
    message: { type: String, required: true },
    state: { type: String, enum: partnershipStates.states, required: true },
    requestedAt: { type: Date, required: true },
    lastActivityAt: { type: Date, required: true },
    // Written by one change alone, and read through `toStep` and `toPartnership`.
    steps: { type: [Schema.Types.Mixed], required: true } as never,
    content: Schema.Types.Mixed,
    brokerId: Types.ObjectId,
    brokerInvitation: Schema.Types.Mixed,
    waitsFor: { type: [Types.ObjectId], default: undefined },
    wakeAt: Date,
    disclosure: {
      type: new Schema<Disclosure>(
        { at: { type: Date, required: true }, requester: contactSchema, recipient: contactSchema },
        { _id: false },
      ),
      default: null,
    },
    isExample: { type: Boolean, required: true },
    openKey: String,
    key: String,
    ...outboxFields,
  },
  { versionKey: false },
);

// Refuses a second open partnership of the same two on the same need, whoever asks first and however close they come.
schema.index({ openKey: 1 }, { unique: true, partialFilterExpression: { openKey: { $exists: true } } });
// The outbox: what is due, oldest first.
schema.index({ pending: 1, dueAt: 1 }, { partialFilterExpression: { pending: true } });
// list: an organization's partnerships as requester and as recipient, last activity first; countCompleted.
schema.index({ requesterId: 1, lastActivityAt: -1, _id: -1 });
schema.index({ recipientId: 1, lastActivityAt: -1, _id: -1 });
// list: all of them, for officers.
schema.index({ lastActivityAt: -1, _id: -1 });
// list: those between whom an organization brokers.
schema.index(
  { brokerId: 1, lastActivityAt: -1, _id: -1 },
  { partialFilterExpression: { brokerId: { $exists: true } } },
);
// list: those whose next step is one of these sides'.
schema.index({ waitsFor: 1, lastActivityAt: -1, _id: -1 });
// listDue: for what the time has come.
schema.index({ wakeAt: 1 }, { partialFilterExpression: { wakeAt: { $exists: true } } });
// listWithoutDeadline: requests from before there were deadlines.
schema.index({ requestedAt: 1 }, { partialFilterExpression: { state: 'REQUESTED' } });
// takeIn: one partnership a key.
schema.index({ key: 1 }, { unique: true, partialFilterExpression: { key: { $exists: true } } });
// listExampleIds.
schema.index({ isExample: 1 }, { partialFilterExpression: { isExample: true } });

keepTrail(schema as never);

export function createPartnershipModel(connection: Connection): PartnershipModel {
  return connection.model<PartnershipRecord>('Partnership', schema, 'partnerships');
}
