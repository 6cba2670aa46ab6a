import { type Connection, type Model, Schema, Types } from 'mongoose';
import { type OutboxRecord, outboxFields } from '#database/outbox.ts';
import type { Id } from '#kernel/id.ts';
import { type PartnershipSide, partnershipSides } from './partnership.steps.ts';

/** One line of the conversation between both sides. */
export type PartnershipMessage = {
  readonly id: Id<'message'>;
  readonly partnershipId: Id<'partnership'>;
  readonly side: PartnershipSide;
  /** Null where it was recorded from outside. */
  readonly authorId: Id<'account'> | null;
  /** Empty only beside attachments. */
  readonly text: string;
  readonly attachmentIds: readonly Id<'file'>[];
  readonly sentAt: Date;
};

export type MessageRecord = OutboxRecord &
  Omit<PartnershipMessage, 'id' | 'partnershipId' | 'authorId' | 'attachmentIds'> & {
    partnershipId: Types.ObjectId;
    authorId: Types.ObjectId | null;
    /** Missing in messages from before there were any. */
    attachmentIds?: string[];
    /** Chosen by the client: sending again under the same key sends once. */
    key: string;
  };

export type MessageModel = Model<MessageRecord>;

const schema = new Schema<MessageRecord>(
  {
    partnershipId: { type: Types.ObjectId, required: true },
    side: { type: String, enum: partnershipSides, required: true },
    authorId: { type: Types.ObjectId, default: null },
    text: { type: String, default: '' },
    attachmentIds: { type: [String], default: undefined },
    sentAt: { type: Date, required: true },
    key: { type: String, required: true },
    ...outboxFields,
  },
  { versionKey: false },
);

// findByKey, and one message a key.
schema.index({ partnershipId: 1, key: 1 }, { unique: true });
// listPages: a conversation, newest first; countAfter.
schema.index({ partnershipId: 1, sentAt: -1, _id: -1 });
// listBy, pseudonymise: what one person wrote.
schema.index({ authorId: 1 });
// The outbox: what is due, oldest first.
schema.index({ pending: 1, dueAt: 1 }, { partialFilterExpression: { pending: true } });

export function createMessageModel(connection: Connection): MessageModel {
  return connection.model<MessageRecord>('PartnershipMessage', schema, 'partnershipMessages');
}
