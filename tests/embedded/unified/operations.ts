import type { mongo } from 'mongoose';
import type { Fields } from './specification.ts';

export class NotKnownToRunner extends Error {}

type Client = mongo.MongoClient;
type Db = mongo.Db;

const without = (fields: Fields, ...names: string[]): Fields => {
  const options = Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
  if (typeof options.returnDocument === 'string')
    options.returnDocument = options.returnDocument.toLowerCase();
  return options;
};

/** The driver's methods take other types for each argument; the files decide what they get. */
type Loose = Record<string, (...values: unknown[]) => never>;
type Run = (target: never, values: Fields) => unknown;

const method =
  (name: string, ...positional: string[]): Run =>
  (target, values) => {
    const call = (target as Loose)[name];
    if (!call) throw new NotKnownToRunner(`operation ${name}`);
    return call.call(target, ...positional.map((field) => values[field]), without(values, ...positional));
  };

/** The rest of a cursor's documents. */
const listed =
  (name: string, ...positional: string[]): Run =>
  (target, values) =>
    (method(name, ...positional)(target, values) as unknown as mongo.FindCursor).toArray();

const operations: Readonly<Record<string, Run>> = {
  find: listed('find', 'filter'),
  findOne: method('findOne', 'filter'),
  aggregate: listed('aggregate', 'pipeline'),
  insertOne: method('insertOne', 'document'),
  insertMany: method('insertMany', 'documents'),
  updateOne: method('updateOne', 'filter', 'update'),
  updateMany: method('updateMany', 'filter', 'update'),
  replaceOne: method('replaceOne', 'filter', 'replacement'),
  deleteOne: method('deleteOne', 'filter'),
  deleteMany: method('deleteMany', 'filter'),
  findOneAndUpdate: method('findOneAndUpdate', 'filter', 'update'),
  findOneAndReplace: method('findOneAndReplace', 'filter', 'replacement'),
  findOneAndDelete: method('findOneAndDelete', 'filter'),
  countDocuments: method('countDocuments', 'filter'),
  estimatedDocumentCount: method('estimatedDocumentCount'),
  count: method('count', 'filter'),
  distinct: method('distinct', 'fieldName', 'filter'),
  bulkWrite: method('bulkWrite', 'requests'),
  clientBulkWrite: (target, values) =>
    (target as Client).bulkWrite(
      (values.models as Fields[]).map((model) => {
        const [[name, options] = ['', {}]] = Object.entries(model);
        return { name, ...(options as Fields) } as never;
      }),
      without(values, 'models'),
    ),
  createIndex: method('createIndex', 'keys'),
  dropIndex: method('dropIndex', 'name'),
  listIndexes: listed('listIndexes'),
  createCollection: async (target, values) => {
    await method('createCollection', 'collection')(target, values);
  },
  dropCollection: method('dropCollection', 'collection'),
  listCollections: (target, values) =>
    (target as Db).listCollections((values.filter as Fields) ?? {}, without(values, 'filter')).toArray(),
  runCommand: (target, values) => (target as Db).command(values.command as Fields),
  modifyCollection: (target, { collection, ...options }) =>
    (target as Db).command({ collMod: collection, ...options }),
};

export async function runOperation(name: string, target: unknown, values: Fields): Promise<unknown> {
  const run = operations[name];
  if (!run) throw new NotKnownToRunner(`operation ${name}`);
  return plainResult(await run(target as never, values));
}

const COUNTS = [
  'insertedCount',
  'matchedCount',
  'modifiedCount',
  'deletedCount',
  'upsertedCount',
  'insertedIds',
  'upsertedIds',
];

/** Results of bulk writes are classes with getters and maps; the files know plain objects. */
export function plainResult(result: unknown): unknown {
  if (typeof result !== 'object' || result === null || Array.isArray(result) || '_bsontype' in result)
    return result;
  const fields = result as Fields;
  const names = new Set([...Object.keys(fields), ...COUNTS.filter((name) => fields[name] !== undefined)]);
  return Object.fromEntries([...names].map((name) => [name, plainMap(fields[name])]));
}

function plainMap(value: unknown): unknown {
  if (!(value instanceof Map)) return value;
  return Object.fromEntries(
    [...value].map(([key, entry]: [unknown, unknown]) => {
      if (typeof entry !== 'object' || entry === null || !('didUpsert' in entry)) return [key, entry];
      const { didUpsert: _, ...rest } = entry as Fields;
      return [key, rest];
    }),
  );
}
