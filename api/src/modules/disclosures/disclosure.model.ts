import { type Connection, type Model, Schema, Types } from 'mongoose';
import { keepTrail, type TrailRecord } from '#database/trail.ts';
import type { Id } from '#kernel/id.ts';

/** Why a contact is shown. The first two follow from what both sides agreed on; the rest an officer states. */
export const disclosurePurposes = [
  'PARTNERSHIP_AGREED',
  'DISPATCH_AGREED',
  'VERIFICATION',
  'DISPATCH',
  'BROKERING',
  'COMPLAINT',
  'RIGHTS_REQUEST',
  'OTHER',
] as const;
export type DisclosurePurpose = (typeof disclosurePurposes)[number];

export const disclosedFields = ['NAME', 'ROLE', 'EMAIL'] as const;
export type DisclosedField = (typeof disclosedFields)[number];

/** Whose contact it is. */
export type DisclosureSubject =
  | { readonly kind: 'ORGANIZATION'; readonly id: Id<'organization'> }
  | { readonly kind: 'COMMISSIONER'; readonly id: Id<'commissioner'> }
  | { readonly kind: 'ACCOUNT'; readonly id: Id<'account'> };

/** One showing of a contact: written down before it is shown, and never changed. */
export type ContactDisclosure = {
  readonly id: Id<'disclosure'>;
  readonly subject: DisclosureSubject;
  readonly viewerId: Id<'account'>;
  /** For whom the viewer looked; null for an officer of the bureau. */
  readonly viewerOrganizationId: Id<'organization'> | null;
  readonly fields: readonly DisclosedField[];
  readonly purpose: DisclosurePurpose;
  readonly note: string | null;
  /** The partnership or request that it belongs to. */
  readonly contextId: string | null;
  readonly at: Date;
};

export type DisclosureRecord = TrailRecord &
  Omit<ContactDisclosure, 'id' | 'subject' | 'viewerId' | 'viewerOrganizationId'> & {
    _id: Types.ObjectId;
    subjectKind: DisclosureSubject['kind'];
    subjectId: Types.ObjectId;
    viewerId: Types.ObjectId;
    viewerOrganizationId: Types.ObjectId | null;
    /** Context, viewer, subject and fields: what an agreement shows again and again is written down once. */
    key?: string;
  };

export type DisclosureModel = Model<DisclosureRecord>;

const schema = new Schema<DisclosureRecord>(
  {
    subjectKind: { type: String, enum: ['ORGANIZATION', 'COMMISSIONER', 'ACCOUNT'], required: true },
    subjectId: { type: Types.ObjectId, required: true },
    viewerId: { type: Types.ObjectId, required: true },
    viewerOrganizationId: { type: Types.ObjectId, default: null },
    fields: { type: [{ type: String, enum: disclosedFields }], required: true },
    purpose: { type: String, enum: disclosurePurposes, required: true },
    note: { type: String, default: null },
    contextId: { type: String, default: null },
    at: { type: Date, required: true },
    key: String,
  },
  { versionKey: false },
);

// noteOnce: one line a key, however many ask at once.
schema.index({ key: 1 }, { unique: true, partialFilterExpression: { key: { $exists: true } } });
// listOf: who saw the contact of these, latest first.
schema.index({ subjectId: 1, at: -1, _id: -1 });
// listBy: what somebody was shown, for their own copy.
schema.index({ viewerId: 1, at: -1 });
// purge: what is older than it may be kept.
schema.index({ at: 1 });

keepTrail(schema as never);

export function createDisclosureModel(connection: Connection): DisclosureModel {
  return connection.model<DisclosureRecord>('ContactDisclosure', schema, 'contactDisclosures');
}
