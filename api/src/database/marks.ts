import { type Connection, Schema } from 'mongoose';

/** What was done once and for all in this database, for instance the loading of the starter data. */
export type Marks = {
  has(name: string): Promise<boolean>;
  set(name: string): Promise<void>;
};

const schema = new Schema<{ _id: string; at: Date }>(
  { _id: { type: String, required: true }, at: { type: Date, required: true } },
  { versionKey: false },
);

export function createMarks(connection: Connection): Marks {
  const model = connection.model<{ _id: string; at: Date }>('Mark', schema, 'marks');
  return {
    has: async (name) => (await model.exists({ _id: name })) !== null,
    async set(name) {
      await model.updateOne({ _id: name }, { $setOnInsert: { at: new Date() } }, { upsert: true });
    },
  };
}
