import { type Connection, Schema } from 'mongoose';

/** What the processes on one database tell each other: the starter data is in, the index is to be checked. */
export type Marks = {
  has(name: string): Promise<boolean>;
  set(name: string): Promise<void>;
  /** True for one caller only, however many ask at once. */
  take(name: string): Promise<boolean>;
};

const schema = new Schema<{ _id: string; at: Date }>(
  { _id: { type: String, required: true }, at: { type: Date, required: true } },
  { versionKey: false },
);

export function createMarks(connection: Connection): Marks {
  const model = connection.model<{ _id: string; at: Date }>('Mark', schema, 'marks');
  return {
    has: async (name) => (await model.exists({ _id: name })) !== null,
    take: async (name) => (await model.deleteOne({ _id: name })).deletedCount === 1,
    async set(name) {
      await model.updateOne({ _id: name }, { $setOnInsert: { at: new Date() } }, { upsert: true });
    },
  };
}
