import { type Connection, type Model, Schema } from 'mongoose';

/** When one policy was last applied, and who is at it. */
export type RetentionRunRecord = {
  /** Name of the policy. */
  _id: string;
  /** Nobody applies it again before. */
  nextAt: Date;
  /** Who took it last: one token a round. */
  takenBy?: string;
  lastAt: Date | null;
  /** What was older than this went. */
  before: Date | null;
  removed: number;
};

export type RetentionRunModel = Model<RetentionRunRecord>;

const schema = new Schema<RetentionRunRecord>(
  {
    _id: { type: String, required: true },
    nextAt: { type: Date, required: true },
    takenBy: String,
    lastAt: { type: Date, default: null },
    before: { type: Date, default: null },
    removed: { type: Number, required: true },
  },
  { versionKey: false },
);

export function createRetentionRunModel(connection: Connection): RetentionRunModel {
  return connection.model<RetentionRunRecord>('RetentionRun', schema, 'retentionRuns');
}
