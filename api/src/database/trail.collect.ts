import type { Connection, Model, Types } from 'mongoose';
import type { AuditEntry } from '#kernel/audit.ts';
import { isCarrying, type TrailRecord } from './trail.ts';

type Stored = TrailRecord & { _id: Types.ObjectId | string };

export type TrailCollector = {
  /** Hands on all that waits; returns how many entries it took from documents. */
  collect(): Promise<number>;
};

const BATCH = 500;

/**
 * Takes the entries that documents of all models carry, and lets go of them once `append` has them. `append` may get an
 * entry twice, when a process dies in between or two collect at once, but none is forgotten.
 */
export function createTrailCollector(
  connection: Connection,
  append: (entries: readonly AuditEntry[]) => Promise<void>,
): TrailCollector {
  /** A process may have died between the last entry of a deleted document and the document. */
  let isSwept = false;

  async function collectSome(): Promise<number> {
    const carrying = await Promise.all(
      trailedModels(connection).map(async (model) => ({ model, documents: await listCarrying(model) })),
    );
    const entries = carrying.flatMap(({ documents }) => documents.flatMap(({ trail = [] }) => trail));
    if (entries.length > 0) {
      // Stable: what one document tells of one instant stays in its order.
      await append(entries.sort((one, other) => one.at.getTime() - other.at.getTime()));
    }
    for (const { model, documents } of carrying) {
      if (documents.length > 0) await letGo(model, documents);
      if (documents.length > 0 || !isSwept) await removeGone(model);
    }
    isSwept = true;
    return entries.length;
  }

  return {
    async collect() {
      let collected = 0;
      for (let some = await collectSome(); some > 0; some = await collectSome()) collected += some;
      return collected;
    },
  };
}

function listCarrying(model: Model<Stored>): Promise<Stored[]> {
  return model
    .find(isCarrying as object, { trail: 1 })
    .sort({ 'trail.at': 1 })
    .limit(BATCH)
    .lean<Stored[]>()
    .exec();
}

function trailedModels(connection: Connection): Model<Stored>[] {
  const models = Object.values(connection.models) as unknown as Model<Stored>[];
  return models.filter(({ schema }) => schema.path('trail') !== undefined);
}

/** Only what was read: an entry that came meanwhile stays. */
async function letGo(model: Model<Stored>, carrying: readonly Stored[]): Promise<void> {
  const writes = carrying.map(({ _id, trail = [] }) => ({
    updateOne: {
      filter: { _id },
      update: { $pull: { trail: { id: { $in: trail.map(({ id }) => id) } } } },
    },
  }));
  await model.bulkWrite(writes as never, { ordered: false });
}

async function removeGone(model: Model<Stored>): Promise<void> {
  await model.deleteMany({ gone: true, 'trail.at': { $exists: false } } as object).exec();
}
