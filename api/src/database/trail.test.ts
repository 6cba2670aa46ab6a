import { randomUUID } from 'node:crypto';
import { type Model, Schema, type Types } from 'mongoose';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { connect, prepare } from '#database/connect.ts';
import type { AuditAction } from '#kernel/audit.actions.ts';
import { type AuditEntry, entryOf } from '#kernel/audit.ts';
import { createTrailCollector } from './trail.collect.ts';
import { createTrailNotes, isThere, keepTrail, leave, removeTrailed, type TrailRecord } from './trail.ts';

type Lamp = TrailRecord & { _id: Types.ObjectId; name: string };

const morning = new Date('2026-03-01T09:00:00Z');

let connection: Awaited<ReturnType<typeof connect>>;
let lamps: Model<Lamp>;
let told: AuditEntry[];

beforeEach(async () => {
  connection = await connect(new URL(`/test-${randomUUID()}`, inject('storeUri')).href);
  const schema = new Schema<Lamp>({ name: String }, { versionKey: false });
  keepTrail(schema as never);
  lamps = connection.model<Lamp>('Lamp', schema, 'lamps');
  createTrailNotes(connection);
  await prepare(connection);
  told = [];
});
afterEach(async () => {
  vi.restoreAllMocks();
  await connection.close();
});

const append = async (entries: readonly AuditEntry[]) => void told.push(...entries);
const collector = (to = append) => createTrailCollector(connection, to);
const actions = () => told.map(({ action }) => action);

describe('the trail of a document', () => {
  it('is collected in the order in which things were done, and then is gone', async () => {
    const { _id } = await lamps.create({ name: 'A', trail: [entry('NEED_PUBLISHED')] });
    await lamps.updateOne({ _id }, { $push: { trail: entry('NEED_WITHDRAWN') as never } });
    expect(await collector().collect()).toBe(2);
    expect(actions()).toEqual(['NEED_PUBLISHED', 'NEED_WITHDRAWN']);
    expect(await collector().collect()).toBe(0);
    expect((await lamps.findOne({ _id }).lean<Lamp>())?.trail).toEqual([]);
  });

  it('comes back as it was written', async () => {
    const written = entry('NEED_PUBLISHED');
    await lamps.create({ name: 'A', trail: [written] });
    await collector().collect();
    expect(told).toEqual([written]);
  });

  it('keeps what came while it was collected', async () => {
    const { _id } = await lamps.create({ name: 'A', trail: [entry('NEED_PUBLISHED')] });
    let isFirst = true;
    await collector(async (entries) => {
      if (isFirst) await lamps.updateOne({ _id }, { $push: { trail: entry('NEED_WITHDRAWN') as never } });
      isFirst = false;
      await append(entries);
    }).collect();
    expect(actions()).toEqual(['NEED_PUBLISHED', 'NEED_WITHDRAWN']);
  });

  it('stays where whoever is to have it fails', async () => {
    await lamps.create({ name: 'A', trail: [entry('NEED_PUBLISHED')] });
    const failing = collector(async () => Promise.reject(new Error('away')));
    await expect(failing.collect()).rejects.toThrow('away');
    expect(await collector().collect()).toBe(1);
  });

  it('survives a deletion, and the document goes with its last entry', async () => {
    const { _id } = await lamps.create({ name: 'A', trail: [entry('NEED_PUBLISHED')] });
    await lamps.updateOne({ _id }, { $set: leave, $push: { trail: entry('NEED_WITHDRAWN') as never } });
    expect(await lamps.findOne({ _id, ...isThere })).toBeNull();
    await collector().collect();
    expect(actions()).toEqual(['NEED_PUBLISHED', 'NEED_WITHDRAWN']);
    expect(await lamps.countDocuments()).toBe(0);
  });

  it('leaves nothing of a deleted document where a process died right after collecting', async () => {
    await lamps.create({ name: 'A', trail: [], gone: true });
    await lamps.create({ name: 'B', trail: [] });
    await collector().collect();
    expect(await lamps.find().lean()).toMatchObject([{ name: 'B' }]);
  });

  it('survives that many are deleted at once', async () => {
    await lamps.create({ name: 'A', trail: [entry('NEED_PUBLISHED')] });
    await lamps.create({ name: 'A' }, { name: 'B', trail: [entry('NEED_PUBLISHED')] });
    expect(await removeTrailed(lamps, { name: 'A' })).toBe(2);
    expect(await lamps.find().lean()).toMatchObject([{ name: 'B' }]);
    await collector().collect();
    expect(told).toHaveLength(2);
  });
});

describe('a look around', () => {
  /** As another process would: nothing in this one hears of it. */
  const addUnheard = () =>
    connection.db?.collection('lamps').insertOne({ name: 'A', trail: [entry('NEED_PUBLISHED')] });

  it('asks no collection that was not written to, and the one that was', async () => {
    const { look } = collector();
    await look();
    let asked = 0;
    connection.on('operation-start', () => {
      asked += 1;
    });
    expect([await look(), await look(), asked]).toEqual([0, 0, 0]);
    await lamps.create({ name: 'A', trail: [entry('NEED_PUBLISHED')] });
    expect(await look()).toBe(1);
    await lamps.updateOne({ name: 'A' }, { $push: { trail: entry('NEED_WITHDRAWN') as never } });
    expect([await look(), await look()]).toEqual([1, 0]);
  });

  it('finds in a while what another process wrote or left', async () => {
    const { look } = collector();
    await look();
    await addUnheard();
    expect(await look()).toBe(0);
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 15_000);
    expect(await look()).toBe(1);
  });

  it('begins with all, so that nothing of a process that died is left', async () => {
    await addUnheard();
    expect(await collector().look()).toBe(1);
  });

  it('asks again where whoever is to have it failed', async () => {
    const { look } = collector(async (entries) => {
      if (told.length === 0) {
        told.push(...entries);
        throw new Error('away');
      }
    });
    await lamps.create({ name: 'A', trail: [entry('NEED_PUBLISHED')] });
    await expect(look()).rejects.toThrow('away');
    expect(await look()).toBe(1);
  });
});

describe('an entry without a document', () => {
  it('is collected once, and leaves nothing behind', async () => {
    const notes = createTrailNotes(connection);
    const locked = entry('SIGN_IN_LOCKED');
    await notes.add(locked);
    await notes.add(locked);
    await collector().collect();
    expect(told).toEqual([locked]);
    expect(await connection.collection('trailNotes').countDocuments()).toBe(0);
  });
});

function entry(action: AuditAction): AuditEntry {
  const object = { type: 'need', id: 'nee_000000000000000000000000' } as const;
  const changes = [{ field: 'state', before: null, after: { a: [1, 'x'] } }];
  return entryOf(null, { action, object, changes, reason: '测试', at: morning });
}
