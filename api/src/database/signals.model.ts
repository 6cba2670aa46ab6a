import { type Connection, type Model, Schema, type Types } from 'mongoose';

export type SignalRecord = {
  _id: Types.ObjectId;
  /** `partnership:par_…`: what listeners ask for. */
  topic: string;
  ids: string[];
  /** By the clock of the process that wrote it. */
  at: Date;
};

export type SignalModel = Model<SignalRecord>;

/** Far longer than anybody looks back. */
const KEPT_SECONDS = 300;

const schema = new Schema<SignalRecord>(
  {
    topic: { type: String, required: true },
    ids: { type: [String], required: true },
    at: { type: Date, required: true },
  },
  { versionKey: false },
);

// The look of every process that has listeners; and old ones leave by themselves.
schema.index({ at: 1 }, { expireAfterSeconds: KEPT_SECONDS });

export function createSignalModel(connection: Connection): SignalModel {
  return connection.model<SignalRecord>('Signal', schema, 'signals');
}
