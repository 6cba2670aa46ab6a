import { type Model, mongo, type Types } from 'mongoose';

type Stored = { readonly _id: Types.ObjectId };

/** Entities of so many bytes as stored are kept per reader; in memory they take some three times as much. */
const MOST_BYTES = 8 * 1024 * 1024;

/** Reads documents by id, in no order; those that are not there are left out. */
export type KeptReader<Entity> = (ids: readonly Types.ObjectId[]) => Promise<Entity[]>;

type Place = Pick<Model<unknown>, 'db' | 'collection'>;

type Kept<Entity> = { readonly bytes: Uint8Array; readonly entity: Entity };

/**
 * A reader for what is read over and over: the same organizations are among the hits of most searches. All is asked of
 * the database each time, so that nobody sees what was true a moment ago; but what comes in the very same bytes as the
 * last time is not decoded again, which costs more than fetching it. Entities are shared, hence frozen.
 */
export function createKeptReader<Record extends Stored, Entity extends object>(
  model: Place,
  toEntity: (record: Record) => Entity,
  mostBytes = MOST_BYTES,
): KeptReader<Entity> {
  // The last asked for comes last.
  const kept = new Map<string, Kept<Entity>>();
  let size = 0;
  // Made once: the driver reads all its options anew for each.
  let collection: mongo.Collection | undefined;

  function forget(key: string): void {
    size -= kept.get(key)?.bytes.length ?? 0;
    kept.delete(key);
  }

  function keep(key: string, one: Kept<Entity>): void {
    kept.set(key, one);
    size += one.bytes.length;
    for (const oldest of kept.keys()) {
      if (size <= mostBytes) return;
      forget(oldest);
    }
  }

  function entityOf(key: string, bytes: Uint8Array): Entity {
    const before = kept.get(key);
    const same = before && Buffer.compare(before.bytes, bytes) === 0 ? before : null;
    forget(key);
    // A copy: what the driver gives is a piece of a whole answer.
    const one = same ?? { bytes: Buffer.from(bytes), entity: decoded(bytes) };
    keep(key, one);
    return one.entity;
  }

  function decoded(bytes: Uint8Array): Entity {
    return Object.freeze(toEntity(mongo.BSON.deserialize(bytes) as Record));
  }

  return async (ids) => {
    if (ids.length === 0) return [];
    collection ??= nativeOf(model);
    const found = new Map((await fetchRaw(collection, ids)).map((bytes) => [keyIn(bytes), bytes]));
    for (const id of ids) if (!found.has(id.toHexString())) forget(id.toHexString());
    return Array.from(found, ([key, bytes]) => entityOf(key, bytes));
  };
}

/** Past mongoose, which takes no raw documents, but over its connection. */
function nativeOf({ db, collection }: Place): mongo.Collection {
  return db.getClient().db(db.name).collection(collection.collectionName);
}

async function fetchRaw(collection: mongo.Collection, ids: readonly Types.ObjectId[]): Promise<Uint8Array[]> {
  const documents: unknown = await collection.find({ _id: { $in: [...ids] } }, { raw: true }).toArray();
  return documents as Uint8Array[];
}

/** Type and name of the first element of a stored document, which is its `_id`: an ObjectId of twelve bytes. */
const FIRST = Buffer.from('\x07_id\0', 'latin1');
const FIRST_AT = 4;
const ID_AT = FIRST_AT + FIRST.length;

function keyIn(bytes: Uint8Array): string {
  const document = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (FIRST.compare(document, FIRST_AT, ID_AT) === 0) return document.toString('hex', ID_AT, ID_AT + 12);
  const { _id } = mongo.BSON.deserialize(bytes);
  return String(_id);
}
