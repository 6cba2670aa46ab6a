import { randomUUID } from 'node:crypto';
import { type Model, Schema } from 'mongoose';
import { afterEach, beforeEach, expect, inject, it, vi } from 'vitest';
import { connect, prepare } from './connect.ts';
import { createOutbox, firstRevision, nextRevision, type OutboxRecord, outboxFields } from './outbox.ts';

const start = Date.UTC(2026, 2, 1, 9);
const uri = () => new URL(`/test-${randomUUID()}`, inject('storeUri')).href;

let connection: Awaited<ReturnType<typeof connect>>;
let lamps: Model<OutboxRecord>;
let now: Date;
let told: number;
let asked: number;

function modelIn(where: typeof connection): Model<OutboxRecord> {
  const schema = new Schema<OutboxRecord>(outboxFields, { versionKey: false });
  schema.index({ pending: 1, dueAt: 1 }, { partialFilterExpression: { pending: true } });
  const known = where.models.Lamp as Model<OutboxRecord> | undefined;
  return known ?? where.model<OutboxRecord>('Lamp', schema, 'lamps');
}

beforeEach(async () => {
  connection = await connect(uri());
  lamps = modelIn(connection);
  await prepare(connection);
  [now, told, asked] = [new Date(start), 0, 0];
  connection.on('operation-start', ({ method }) => {
    if (method === 'find') asked += 1;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await connection.close();
});

function outbox({ deliver = async () => {}, model = lamps } = {}) {
  return createOutbox({
    model,
    clock: { now: () => now },
    report: () => {},
    async deliver(records) {
      await deliver();
      told += records.length;
    },
  });
}

/** As another process would: nothing in this one hears of it. */
async function addUnheard(): Promise<void> {
  await connection.db?.collection('lamps').insertOne(firstRevision(now));
}

it('asks nothing while nothing was written, and at once where something was', async () => {
  const { look } = outbox();
  await look();
  asked = 0;
  expect([await look(), await look(), asked]).toEqual([0, 0, 0]);
  await lamps.updateMany({ attempts: 9 }, nextRevision);
  expect([await look(), asked]).toEqual([0, 0]);
  const { _id } = await lamps.create(firstRevision(now));
  expect(await look()).toBe(1);
  await lamps.updateOne({ _id }, nextRevision);
  expect([await look(), told]).toEqual([1, 2]);
});

it('hears what another connection of the process writes to its database, and to no other', async () => {
  const { look } = outbox();
  await look();
  const [twin, stranger] = await Promise.all([
    connect(new URL(connection.name, inject('storeUri')).href),
    connect(uri()),
  ]);
  for (const one of [twin, stranger]) outbox({ model: modelIn(one) });
  asked = 0;
  await modelIn(stranger).create(firstRevision(now));
  expect([await look(), asked]).toEqual([0, 0]);
  await modelIn(twin).create(firstRevision(now));
  expect(await look()).toBe(1);
  await Promise.all([twin.close(), stranger.close()]);
});

it('takes up what waited for its time, and what failed', async () => {
  let isDown = true;
  const deliver = async () => {
    if (isDown) throw new Error('away');
  };
  const { look } = outbox({ deliver });
  await lamps.create({ ...firstRevision(now), dueAt: new Date(start + 1_000) });
  expect(await look()).toBe(0);
  now = new Date(start + 1_000);
  expect([await look(), told]).toEqual([0, 0]);
  isDown = false;
  expect(await look()).toBe(0);
  now = new Date(start + 60_000);
  expect(await look()).toBe(1);
});

it('finds in a while what another process wrote, and when drained at once', async () => {
  const { look, drain } = outbox();
  await look();
  await addUnheard();
  expect(await look()).toBe(0);
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 2_000);
  expect(await look()).toBe(1);
  await addUnheard();
  expect([await look(), await drain()]).toEqual([0, 1]);
});

it('misses nothing that is written while it looks', async () => {
  const deliver = async () => {
    if (told === 0) await lamps.create(firstRevision(now));
  };
  const { look } = outbox({ deliver });
  await lamps.create(firstRevision(now));
  expect([await look(), told]).toEqual([2, 2]);
});
