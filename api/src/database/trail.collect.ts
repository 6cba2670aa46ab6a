import type { Connection, Model, Types } from 'mongoose';
import type { AuditEntry } from '#kernel/audit.ts';
import { isCarrying, type TrailRecord } from './trail.ts';
import { writesTo } from './writes.ts';

type Stored = TrailRecord & { _id: Types.ObjectId | string };

export type TrailCollector = {
  /** Hands on all that waits; returns how many entries it took from documents. */
  collect(): Promise<number>;
  /** Likewise, but asks only the collections that this process wrote to, and all of them now and then. */
  look(): Promise<number>;
};

const BATCH = 500;
/** How long an entry may wait that another process wrote, or left when it died. */
const LOOK_AT_ALL_EVERY_MS = 15_000;

/**
 * Takes the entries that documents of all models carry, and lets go of them once `append` has them. `append` may get an
 * entry twice, when a process dies in between or two collect at once, but none is forgotten.
 */
export function createTrailCollector(
  connection: Connection,
  append: (entries: readonly AuditEntry[]) => Promise<void>,
): TrailCollector {
  const writes = writesTo(connection);
  /** By model: how much had been written to its collection when it was last found to carry nothing. */
  const foundEmpty = new Map<string, number>();
  let lookedAtAll: number | null = null;
  /** A process may have died between the last entry of a deleted document and the document. */
  let isSwept = false;

  async function collectSome(models: readonly Model<Stored>[]): Promise<number> {
    const carrying = await Promise.all(models.map(read));
    const entries = carrying.flatMap(({ documents }) => documents.flatMap(({ trail = [] }) => trail));
    if (entries.length > 0) {
      // Stable: what one document tells of one instant stays in its order.
      await append(entries.sort((one, other) => one.at.getTime() - other.at.getTime()));
    }
    for (const { model, documents } of carrying) {
      if (documents.length === 0) continue;
      await letGo(model, documents);
      await removeGone(model);
    }
    return entries.length;
  }

  async function read(model: Model<Stored>) {
    // Before it is asked: a write in between is seen by the next look.
    const written = writes.count(model.collection.collectionName);
    const documents = await listCarrying(model);
    if (documents.length === 0) foundEmpty.set(model.modelName, written);
    return { model, documents };
  }

  async function collect(sweepsToo = true): Promise<number> {
    const since = performance.now();
    const models = trailedModels(connection);
    if (sweepsToo && !isSwept) {
      await Promise.all(models.map(removeGone));
      isSwept = true;
    }
    const collected = (await collectSome(models)) + (await collectWritten());
    lookedAtAll = since;
    return collected;
  }

  async function collectWritten(): Promise<number> {
    let collected = 0;
    for (let some = await collectSome(written()); some > 0; some = await collectSome(written())) {
      collected += some;
    }
    return collected;
  }

  function written(): Model<Stored>[] {
    return trailedModels(connection).filter(
      ({ modelName, collection }) => foundEmpty.get(modelName) !== writes.count(collection.collectionName),
    );
  }

  return {
    collect: () => collect(),
    async look() {
      // Nobody sees what a dead process has left half deleted: it can wait until the start is over.
      if (lookedAtAll === null) return collect(false);
      return performance.now() - lookedAtAll >= LOOK_AT_ALL_EVERY_MS ? collect() : collectWritten();
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
