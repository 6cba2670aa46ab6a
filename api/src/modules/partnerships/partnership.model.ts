import { type Connection, type Model, Schema, Types } from 'mongoose';
import { type OutboxRecord, outboxFields } from '#database/outbox.ts';
import { keepTrail, type TrailRecord } from '#database/trail.ts';
import type { Id } from '#kernel/id.ts';
import type { Contact } from '#modules/organizations/index.ts';
import type { CooperationForm } from '#modules/taxonomies/index.ts';
import { type PartnershipState, partnershipStates } from './partnership.states.ts';

export const partnershipSides = ['REQUESTER', 'RECIPIENT'] as const;
export type PartnershipSide = (typeof partnershipSides)[number];

const declineReasons = [
  'TOO_EARLY',
  'BENEFIT_UNCLEAR',
  'COMMERCIAL_ROUTE_UNCLEAR',
  'DESCRIPTION_UNCLEAR',
  'NOT_OUR_FIELD',
  'NO_CAPACITY',
  'ALREADY_SERVED',
  'OTHER',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** What happened: where it led, who did it, when and why. */
export type PartnershipStep = {
  readonly state: PartnershipState;
  /** Null for a step that the platform made by itself, and for both sides together. */
  readonly side: PartnershipSide | null;
  /** Null where it was recorded from outside. */
  readonly by: Id<'account'> | null;
  readonly at: Date;
  readonly reason: DeclineReason | null;
  readonly note: string | null;
};

/** What was shown of both sides at the instant when they agreed; kept as the record of it. */
export type Disclosure = { readonly at: Date; readonly requester: Contact; readonly recipient: Contact };

export type Partnership = {
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

export type PartnershipRecord = OutboxRecord &
  TrailRecord &
  Omit<Partnership, 'id' | 'requesterId' | 'recipientId' | 'needId' | 'capabilityId' | 'steps'> & {
    requesterId: Types.ObjectId;
    recipientId: Types.ObjectId;
    needId: Types.ObjectId | null;
    capabilityId: Types.ObjectId | null;
    steps: PartnershipStep[];
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
    steps: {
      type: [
        new Schema<PartnershipStep>(
          {
            state: { type: String, enum: partnershipStates.states, required: true },
            side: { type: String, enum: [...partnershipSides, null], default: null },
            by: text,
            at: { type: Date, required: true },
            reason: { type: String, enum: [...declineReasons, null], default: null },
            note: text,
          },
          { _id: false },
        ),
      ],
      required: true,
    },
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
// listUnanswered: what expires next.
schema.index({ requestedAt: 1 }, { partialFilterExpression: { state: 'REQUESTED' } });
// takeIn: one partnership a key.
schema.index({ key: 1 }, { unique: true, partialFilterExpression: { key: { $exists: true } } });
// listExampleIds.
schema.index({ isExample: 1 }, { partialFilterExpression: { isExample: true } });

keepTrail(schema as never);

export function createPartnershipModel(connection: Connection): PartnershipModel {
  return connection.model<PartnershipRecord>('Partnership', schema, 'partnerships');
}
