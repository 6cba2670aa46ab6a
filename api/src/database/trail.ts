import { type Connection, type Model, type QueryFilter, Schema, type Types } from 'mongoose';
import type { AuditEntry } from '#kernel/audit.ts';

/** What a document carries so that no deed is forgotten: entries of the audit trail, until they are collected. */
export type TrailRecord = {
  trail?: AuditEntry[];
  /** Deleted for everybody, and still there until its last entry is collected: every reading passes it over. */
  gone?: true;
};

/** Of a deleted document, in updates; add `$push: { trail: entry }` and make every reading filter by `isThere`. */
export const leave = { gone: true } as const;

/** For every filter over documents that may be `gone`. */
export const isThere = { gone: { $exists: false } } as const;

const TRAIL = 'trail.at';

/** Documents with entries. The bound is what makes a partial index answer: existence alone is looked for in all. */
export const isCarrying = { [TRAIL]: { $exists: true, $gt: new Date(0) } };

/** Lets the documents of a model carry a trail: what is pushed onto `trail` gets into the audit chain. */
export function keepTrail(schema: Schema<never> | Schema): void {
  schema.add({ trail: { type: [Schema.Types.Mixed], default: undefined }, gone: Boolean } as never);
  // The collector: documents with entries, those with the oldest first.
  schema.index({ [TRAIL]: 1 }, { partialFilterExpression: { [TRAIL]: { $exists: true } } });
  // The collector: deleted documents whose last entry is collected.
  schema.index({ gone: 1 }, { partialFilterExpression: { gone: true } });
}

/** For deeds that change no document: a refused sign-in, an export. */
export type TrailNotes = { add(entry: AuditEntry): Promise<void> };

type NoteRecord = TrailRecord & { _id: string };

export function createTrailNotes(connection: Connection): TrailNotes {
  const model = noteModelOf(connection);
  return {
    async add(entry) {
      await model.updateOne(...noteOf(entry), { upsert: true }).exec();
    },
  };
}

type Stored = TrailRecord & { _id: Types.ObjectId };

/** Any model whose schema keeps a trail. */
type Trailed = { readonly modelName: string; readonly schema: object };

/** Deletes many at once. What is still to be collected of them is kept; a change in between is not lost either. */
export async function removeTrailed(given: Trailed, filter: object): Promise<number> {
  const model = given as Model<Stored>;
  const notes = noteModelOf(model.db as Connection);
  const untold = { $and: [filter, isCarrying] } as QueryFilter<Stored>;
  const told = { $and: [filter, { [TRAIL]: { $exists: false } }] } as QueryFilter<Stored>;
  let removed = 0;
  for (;;) {
    const found = await model.find(untold, { trail: 1 }).lean<Stored[]>().exec();
    for (const { _id, trail = [] } of found) {
      // First the copy: dying in between leaves an entry twice, and it is collected once.
      for (const entry of trail) await notes.updateOne(...noteOf(entry), { upsert: true }).exec();
      const pulled = { $pull: { trail: { id: { $in: trail.map(({ id }) => id) } } } };
      await model.updateOne({ _id } as never, pulled as never).exec();
    }
    removed += (await model.deleteMany(told).exec()).deletedCount;
    if (!(await model.exists(filter as QueryFilter<Stored>))) return removed;
  }
}

function noteOf(entry: AuditEntry) {
  return [{ _id: entry.id }, { $setOnInsert: { trail: [entry], gone: true } }] as [never, never];
}

function noteModelOf(connection: Connection): Model<NoteRecord> {
  const known = connection.models.TrailNote as Model<NoteRecord> | undefined;
  if (known) return known;
  const schema = new Schema<NoteRecord>({ _id: { type: String, required: true } }, { versionKey: false });
  keepTrail(schema as never);
  return connection.model<NoteRecord>('TrailNote', schema, 'trailNotes');
}
