import { EJSON } from 'bson';
import type { mongo } from 'mongoose';
import { Entities } from './entities.ts';
import { expectMatch, isFields, Mismatch, relaxed } from './match.ts';
import { NotKnownToRunner, plainResult, runOperation } from './operations.ts';
import type {
  Dataset,
  ExpectedEvents,
  Fields,
  Operation,
  Specification,
  SpecificationTest,
} from './specification.ts';

export type TestRun = {
  uri: string;
  admin: mongo.MongoClient;
  specification: Specification;
  test: SpecificationTest;
};

/** Runs one test of the specification; throws `Mismatch` where the store deviates. */
export async function runTest({ uri, admin, specification, test }: TestRun): Promise<void> {
  const entities = new Entities(uri);
  try {
    await entities.create(specification);
    for (const dataset of specification.initialData ?? []) await fill(admin, dataset);
    entities.forgetEvents();
    for (const operation of test.operations) await runOne(admin, entities, operation);
    for (const expected of test.expectEvents ?? []) compareEvents(entities, expected);
    for (const dataset of test.outcome ?? []) await compareOutcome(admin, dataset);
  } finally {
    await admin.db('admin').command({ configureFailPoint: 'failCommand', mode: 'off' });
    await entities.close();
  }
}

async function fill(admin: mongo.MongoClient, dataset: Dataset): Promise<void> {
  const database = admin.db(dataset.databaseName);
  const collection = database.collection(dataset.collectionName);
  await collection.drop();
  if (dataset.createOptions || !dataset.documents.length) {
    await database.createCollection(dataset.collectionName, dataset.createOptions);
  }
  if (dataset.documents.length)
    await collection.insertMany(dataset.documents.map((document) => ({ ...document })));
}

async function runOne(admin: mongo.MongoClient, entities: Entities, operation: Operation): Promise<void> {
  const values = operation.arguments ?? {};
  if (operation.object === 'testRunner') {
    await runForRunner(admin, operation.name, values);
    return;
  }
  let result: unknown;
  let error: unknown;
  try {
    result = await runOperation(operation.name, entities.byName[operation.object], values);
  } catch (thrown) {
    if (thrown instanceof NotKnownToRunner) throw thrown;
    error = thrown;
  }
  if (operation.ignoreResultAndError) return;
  if (operation.expectError) {
    compareError(operation.expectError, error, entities);
    return;
  }
  if (error) throw error;
  if (operation.expectResult !== undefined) {
    expectMatch(operation.expectResult, result, {
      entities: entities.byName,
      root: true,
      path: operation.name,
    });
  }
  if (operation.saveResultAsEntity) entities.byName[operation.saveResultAsEntity] = result;
}

async function runForRunner(admin: mongo.MongoClient, name: string, values: Fields): Promise<void> {
  if (name === 'failPoint') {
    await admin.db('admin').command(values.failPoint as Fields);
    return;
  }
  if (name !== 'assertCollectionExists' && name !== 'assertCollectionNotExists') {
    throw new NotKnownToRunner(`testRunner.${name}`);
  }
  const found = await admin
    .db(String(values.databaseName))
    .listCollections({ name: values.collectionName })
    .toArray();
  if (found.length > 0 !== (name === 'assertCollectionExists')) throw new Mismatch(name);
}

/** What the driver's errors carry, whichever class they are. */
type DriverError = {
  name?: string;
  message: string;
  code?: number;
  cause?: DriverError;
  errorResponse?: Fields;
  partialResult?: Fields;
  result?: Fields;
  writeErrors?: { entries(): Iterable<[unknown, { code: number }]> };
};

function compareError(expected: Fields, thrown: unknown, { byName }: Entities): void {
  if (!(thrown instanceof Error)) throw new Mismatch('expected an error');
  const error = thrown as DriverError;
  const place = { entities: byName, root: true, path: 'error' };
  const { errorCode, errorContains, errorResponse, writeErrors, expectResult, isClientError } = expected;
  if (isClientError === true && error.code !== undefined && error.errorResponse?.ok === 0) {
    throw new Mismatch(`expected an error of the client, got ${error.message}`);
  }
  if (errorCode !== undefined && error.code !== errorCode && error.cause?.code !== errorCode) {
    throw new Mismatch(`code ${error.code}, expected ${errorCode}: ${error.message}`);
  }
  if (
    typeof errorContains === 'string' &&
    !error.message.toLowerCase().includes(errorContains.toLowerCase())
  ) {
    throw new Mismatch(`text of the error: ${error.message}`);
  }
  if (errorResponse) {
    expectMatch(
      relaxed(errorResponse),
      relaxed(error.cause?.errorResponse ?? error.errorResponse ?? {}),
      place,
    );
  }
  if (isFields(writeErrors)) {
    expectMatch(codesOf(Object.entries(writeErrors)), codesOf(error.writeErrors?.entries() ?? []), place);
  }
  if (expectResult) {
    const ofClient = error.name === 'MongoClientBulkWriteError';
    const result = ofClient ? error.partialResult : (error.partialResult ?? error.result ?? error);
    expectMatch(expectResult, plainResult(result), place);
  }
}

function codesOf(entries: Iterable<[unknown, unknown]>): Fields {
  return Object.fromEntries([...entries].map(([i, error]) => [String(i), { code: (error as Fields).code }]));
}

function compareEvents({ events, byName }: Entities, expected: ExpectedEvents): void {
  if (expected.eventType && expected.eventType !== 'command') return;
  const sent = events.get(expected.client) ?? [];
  if (!expected.ignoreExtraEvents && sent.length !== expected.events.length) {
    throw new Mismatch(`expected ${expected.events.length} events, got ${sent.length}`);
  }
  for (const [i, event] of expected.events.entries()) {
    const [[kind, wish] = ['', {}]] = Object.entries(event);
    const actual = sent[i]?.[kind];
    if (!actual) throw new Mismatch(`event ${i}: no ${kind}`);
    const place = { entities: byName, root: true, path: `event ${i}` };
    if (wish.command) expectMatch(wish.command, withoutMaps(actual.command), place);
    if (wish.commandName) expectMatch(wish.commandName, actual.commandName, place);
    if (wish.reply) expectMatch(wish.reply, actual.reply, place);
  }
}

async function compareOutcome(admin: mongo.MongoClient, dataset: Dataset): Promise<void> {
  const collection = admin.db(dataset.databaseName).collection(dataset.collectionName);
  const documents = await collection.find({}, { sort: { _id: 1 } }).toArray();
  expectMatch(dataset.documents, documents, { entities: {}, root: false, path: 'outcome' });
  for (const [i, document] of documents.entries()) {
    const expected = dataset.documents[i] ?? {};
    if (Object.keys(document).length !== Object.keys(expected).length) {
      throw new Mismatch(`outcome: expected ${EJSON.stringify(expected)}, got ${EJSON.stringify(document)}`);
    }
  }
}

function withoutMaps(value: unknown): unknown {
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, entry]) => [key, withoutMaps(entry)]));
  if (Array.isArray(value)) return value.map(withoutMaps);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withoutMaps(entry)]));
}
