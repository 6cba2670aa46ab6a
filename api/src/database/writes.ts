import type { Connection } from 'mongoose';

/** What this process has written to one database: whoever waits for work need not ask again before that grows. */
type Writes = {
  /** Grows with each write to the collection, once it is answered; without a name, with each write to any. */
  count(collection?: string): number;
};

const WRITING = new Set([
  'bulkWrite',
  'deleteMany',
  'deleteOne',
  'findOneAndDelete',
  'findOneAndReplace',
  'findOneAndUpdate',
  'insertMany',
  'insertOne',
  'replaceOne',
  'updateMany',
  'updateOne',
]);

type Counts = { all: number; readonly of: Map<string, number> };

const countsByPlace = new Map<string, Counts>();
const known = new WeakMap<Connection, Writes>();

/** Several connections of a process to one database hear each other. */
export function writesTo(connection: Connection): Writes {
  const before = known.get(connection);
  if (before) return before;
  const counts = countsAt(`${connection.getClient().options.hosts}/${connection.name}`);
  // Also where it failed: it may have happened nevertheless.
  connection.on('operation-end', ({ method, collectionName: name, result }) => {
    if (!WRITING.has(method) || foundNothing(result)) return;
    counts.all += 1;
    counts.of.set(name, (counts.of.get(name) ?? 0) + 1);
  });
  const writes: Writes = {
    count: (collection) => (collection === undefined ? counts.all : (counts.of.get(collection) ?? 0)),
  };
  known.set(connection, writes);
  return writes;
}

const COUNTED = ['modifiedCount', 'upsertedCount', 'deletedCount', 'insertedCount'] as const;

/** What a sweep gets that looks by an update. An answer of another shape, or none, counts as a write. */
function foundNothing(result: Partial<Record<(typeof COUNTED)[number], number>> | null | undefined): boolean {
  const counts = COUNTED.flatMap((name) => result?.[name] ?? []);
  return counts.length > 0 && counts.every((count) => count === 0);
}

function countsAt(place: string): Counts {
  const counts = countsByPlace.get(place) ?? { all: 0, of: new Map() };
  countsByPlace.set(place, counts);
  return counts;
}
