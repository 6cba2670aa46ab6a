import { type Connection, type Model, Schema, Types } from 'mongoose';
import { type PartnershipSide, partnershipSides } from './partnership.steps.ts';

/** How far one person has read one conversation. */
export type ReadMarkRecord = {
  _id: Types.ObjectId;
  partnershipId: Types.ObjectId;
  accountId: Types.ObjectId;
  /** For whom the person read: the other side is told the side, never the person. */
  side: PartnershipSide;
  /** The instant of the last message that was read; it only grows. */
  readUpTo: Date;
};

export type ReadMarkModel = Model<ReadMarkRecord>;

const schema = new Schema<ReadMarkRecord>(
  {
    partnershipId: { type: Types.ObjectId, required: true },
    accountId: { type: Types.ObjectId, required: true },
    side: { type: String, enum: partnershipSides, required: true },
    readUpTo: { type: Date, required: true },
  },
  { versionKey: false },
);

// mark, and one mark a person and conversation; listOf: what each side has read.
schema.index({ partnershipId: 1, accountId: 1 }, { unique: true });
// listBy, removeOf: what is kept of a person.
schema.index({ accountId: 1 });

export function createReadMarkModel(connection: Connection): ReadMarkModel {
  return connection.model<ReadMarkRecord>('ReadMark', schema, 'readMarks');
}
