import { type Connection, type Model, Schema, Types } from 'mongoose';
import type { AlertFrequency } from '#modules/saved-searches/index.ts';
import type { Topic } from './notification.topics.ts';

/** What one person has chosen for one topic; what is missing is as usual. */
type StoredChoice = { isShown?: boolean; mail?: AlertFrequency };

/** The id is the account's. */
export type ChoiceRecord = {
  _id: Types.ObjectId;
  choices: Partial<Record<Topic, StoredChoice>>;
  /** What a link in a letter ended, as it was before: to be taken back. */
  stopped?: Partial<Record<Topic | 'ALL', Partial<Record<Topic, AlertFrequency>>>>;
};

export type ChoiceModel = Model<ChoiceRecord>;

const schema = new Schema<ChoiceRecord>(
  {
    _id: { type: Types.ObjectId, required: true },
    choices: { type: Object, required: true },
    stopped: Object,
  },
  { versionKey: false, minimize: false },
);

export function createChoiceModel(connection: Connection): ChoiceModel {
  return connection.model<ChoiceRecord>('NotificationChoice', schema, 'notificationChoices');
}
