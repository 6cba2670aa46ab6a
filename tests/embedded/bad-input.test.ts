import { Long, serialize } from 'bson';
import type { mongo } from 'mongoose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { crc32c } from '../../api/src/database/embedded/wire/crc32c.ts';
import { type OwnStore, startOwnStore } from './own-store.ts';
import { command, header, message, RawConnection } from './raw-connection.ts';

type Fields = { [field: string]: unknown };

describe('bad input', () => {
  let store: OwnStore;
  let pid: number;
  let raw: RawConnection;
  let documents: mongo.Collection<Fields>;

  beforeAll(async () => {
    store = await startOwnStore();
    documents = store.client.db('bad').collection<Fields>('documents');
    await documents.insertOne({ kept: true });
    pid = await store.pid();
  });

  beforeEach(() => {
    raw = new RawConnection(store.uri);
  });

  /** Whatever came in, the store lives on and answers everyone else. */
  afterEach(async () => {
    raw.close();
    expect(await documents.countDocuments({ kept: true })).toBe(1);
    expect(await store.pid()).toBe(pid);
  });

  afterAll(() => store.close());

  describe('on the wire', () => {
    it.each([
      ['says that it is shorter than its header', -16 + 3],
      ['says that it is empty', -16],
      ['says that it is larger than any may be', 48_000_001],
      ['has a negative length', -1_000],
    ])('ends the connection of a message that %s', async (_, bodyLength) => {
      raw.send(header(bodyLength), Buffer.alloc(32));
      await raw.closed();
    });

    it('ends the connection of an unknown opcode', async () => {
      raw.send(header(4, 9_999), Buffer.alloc(4));
      await raw.closed();
    });

    it('waits for the rest of a truncated message without disturbing others', async () => {
      const whole = message(command({ ping: 1 }));
      raw.send(whole.subarray(0, whole.length - 3));
      expect(await documents.countDocuments({ kept: true })).toBe(1);
      raw.send(whole.subarray(whole.length - 3));
      expect(await raw.reply()).toMatchObject({ ok: 1 });
    });

    it('takes a message byte by byte', async () => {
      for (const byte of message(command({ ping: 1 }))) raw.send(Buffer.from([byte]));
      expect(await raw.reply()).toMatchObject({ ok: 1 });
    });

    it('answers several messages of one packet in their order', async () => {
      raw.send(message(command({ ping: 1 })), message(command({ nonsense: 1 })));
      expect(await raw.reply()).toMatchObject({ ok: 1 });
      expect(await raw.reply()).toMatchObject({ ok: 0, code: 59 });
    });

    it.each([
      ['has no section', Buffer.alloc(0), Buffer.alloc(4)],
      ['promises more than it holds', Buffer.from([255, 0, 0, 0, 0]), undefined],
      ['is cut off', command({ ping: 1 }).subarray(0, 12), undefined],
      ['has a type that does not exist', Buffer.from([8, 0, 0, 0, 0x63, 0x61, 0, 0]), undefined],
      [
        'has a string longer than itself',
        Buffer.from([16, 0, 0, 0, 2, 0x61, 0, 255, 255, 0, 0, 0x62, 0, 0, 0, 0]),
        undefined,
      ],
    ])('answers with code 22 when the body %s', async (_, body, bare) => {
      raw.send(bare ? Buffer.concat([header(bare.length), bare]) : message(body));
      expect(await raw.reply()).toMatchObject({ ok: 0, code: 22 });
    });

    it('refuses a section of unknown kind', async () => {
      raw.send(message(command({ ping: 1 }), { rest: Buffer.from([7, 5, 0, 0, 0, 0]) }));
      expect(await raw.reply()).toMatchObject({ ok: 0, code: 40432 });
    });

    it('refuses flags that it would have to understand', async () => {
      raw.send(message(command({ ping: 1 }), { flags: 4 }));
      expect(await raw.reply()).toMatchObject({ ok: 0, code: 17 });
    });

    it('accepts a right checksum and refuses a wrong one', async () => {
      const summed = message(command({ ping: 1 }), { flags: 1, rest: Buffer.alloc(4) });
      summed.writeUInt32LE(crc32c(summed.subarray(0, -4)), summed.length - 4);
      raw.send(summed);
      expect(await raw.reply()).toMatchObject({ ok: 1 });
      summed.writeUInt32LE(1, summed.length - 4);
      raw.send(summed);
      expect(await raw.reply()).toMatchObject({ ok: 0, code: 17 });
    });

    it('does an unacknowledged write and keeps silent', async () => {
      raw.send(message(command({ insert: 'silent', documents: [{ _id: 1 }] }), { flags: 2 }));
      raw.send(message(command({ count: 'silent' })));
      expect(await raw.reply()).toMatchObject({ ok: 1, n: 1 });
    });

    it('answers the handshake of old drivers', async () => {
      const body = Buffer.concat([
        Buffer.alloc(4),
        Buffer.from('admin.$cmd\0'),
        Buffer.alloc(8),
        serialize({ isMaster: 1 }),
      ]);
      raw.send(header(body.length, 2_004), body);
      expect(await raw.reply()).toMatchObject({ ismaster: true, ok: 1 });
    });

    it('refuses a document sequence whose lengths do not add up', async () => {
      const sequence = Buffer.concat([
        Buffer.from([1]),
        Buffer.from([24, 0, 0, 0]),
        Buffer.from('documents\0'),
        Buffer.alloc(10, 9),
      ]);
      raw.send(message(command({ insert: 'documents' }), { rest: sequence }));
      expect(await raw.reply()).toMatchObject({ ok: 0, code: 22 });
    });
  });

  describe('in commands', () => {
    const run = (fields: Fields) => store.client.db('bad').command(fields);

    it.each<[string, Fields, number]>([
      ['an unknown command', { launch: 1 }, 59],
      ['a command called like an inherited method', { constructor: 1 }, 59],
      ['a collection that is no name', { find: 5 }, 73],
      ['a filter that is no object', { find: 'documents', filter: 7 }, 14],
      ['an unknown operator', { find: 'documents', filter: { a: { $launch: 1 } } }, 2],
      ['an operator called like an inherited method', { find: 'documents', filter: { $constructor: 1 } }, 2],
      ['a negative limit', { find: 'documents', limit: -1 }, 51024],
      ['a broken regular expression', { find: 'documents', filter: { a: { $regex: '(' } } }, 51091],
      ['an unknown cursor', { getMore: Long.fromNumber(12), collection: 'documents' }, 43],
      ['an unknown stage', { aggregate: 'documents', pipeline: [{ $launch: 1 }], cursor: {} }, 40324],
      ['an empty batch', { insert: 'documents', documents: [] }, 16],
      [
        'an unknown update operator',
        { update: 'documents', updates: [{ q: {}, u: { $launch: { a: 1 } } }] },
        9,
      ],
      ['a transaction', { find: 'documents', txnNumber: Long.fromNumber(1) }, 20],
      ['a name with a zero in it', { find: 'a\0b' }, 73],
      ['a collection with a dollar', { create: 'a$b' }, 73],
      ['an index without keys', { createIndexes: 'documents', indexes: [{ key: {}, name: 'x' }] }, 67],
    ])('refuses %s', async (_, fields, code) => {
      const failure = await run(fields).catch((error: unknown) => error);
      const { writeErrors } = failure as { writeErrors?: { code: number }[] };
      expect(writeErrors?.[0] ?? failure).toMatchObject({ code });
    });
  });

  describe('in documents', () => {
    it('refuses one that is nested too deeply', async () => {
      let nested: Fields = {};
      for (let i = 0; i < 300; i++) nested = { nested };
      await expect(documents.insertOne(nested)).rejects.toMatchObject({ code: 15 });
    });

    it('refuses one that is nested deep enough to exhaust a stack', async () => {
      let bytes = Buffer.from([5, 0, 0, 0, 0]);
      const levels = 50_000;
      const opening: Buffer[] = [];
      for (let i = 0; i < levels; i++) {
        const size = Buffer.alloc(4);
        size.writeInt32LE(5 + (levels - i) * 8);
        opening.push(Buffer.concat([size, Buffer.from([3, 0x61, 0])]));
      }
      bytes = Buffer.concat([...opening, bytes, Buffer.alloc(levels)]);
      raw.send(message(bytes));
      expect(await raw.reply()).toMatchObject({ ok: 0, code: 15 });
    });

    it('refuses one of more than 16 MB', async () => {
      const update = documents.updateOne(
        { kept: true },
        { $set: { pad: 'x'.repeat(16_777_000), more: 'x'.repeat(1_000) } },
      );
      await expect(update).rejects.toMatchObject({ code: 10334 });
    });

    it('keeps `__proto__` and `constructor` as fields like others', async () => {
      const body = JSON.parse('{"_id": "names", "__proto__": {"polluted": 1}, "constructor": {"x": 1}}');
      await documents.insertOne(body);
      await documents.updateOne({ _id: 'names' as never }, { $set: { 'constructor.x': 2, 'toString.y': 3 } });
      await documents.updateOne({ _id: 'names' as never }, [{ $set: { z: '$constructor.x' } }]);
      const found = (await documents.findOne({ 'constructor.x': 2 })) ?? {};
      expect(Object.keys(found)).toEqual(['_id', '__proto__', 'constructor', 'toString', 'z']);
      expect(await documents.countDocuments({ 'valueOf.x': { $exists: true } })).toBe(0);
    });

    it('does not let an update path reach a prototype', async () => {
      await documents
        .updateOne({ kept: true }, { $set: { '__proto__.polluted': true } })
        .catch(() => undefined);
      await documents.updateOne({ kept: true }, { $rename: { kept: 'constructor.kept' } });
      await documents.updateOne({}, { $rename: { 'constructor.kept': 'kept' } });
      const other = await store.client.db('bad').command({ hello: 1 });
      expect(other.polluted).toBeUndefined();
    });

    it('keeps values whose index keys exceed the limit of a key, and tells them apart', async () => {
      const long = store.client.db('bad').collection<Fields>('long');
      await long.createIndex({ text: 1 }, { unique: true });
      const texts = ['a', 'b'].map((end) => 'x'.repeat(5_000) + end);
      await long.insertMany(texts.map((text) => ({ text })));
      await expect(long.insertOne({ text: texts[0] })).rejects.toMatchObject({ code: 11000 });
      expect(await long.countDocuments({ text: texts[1] })).toBe(1);
      expect(await long.countDocuments({ text: { $gt: 'x'.repeat(4_000) } })).toBe(2);
    });

    it('refuses two arrays in one compound index', async () => {
      const parallel = store.client.db('bad').collection<Fields>('parallel');
      await parallel.createIndex({ a: 1, b: 1 });
      await expect(parallel.insertOne({ a: [1], b: [2] })).rejects.toMatchObject({ code: 171 });
      expect(await parallel.countDocuments()).toBe(0);
    });

    it('keeps a field called `_bsontype` as data', async () => {
      raw.send(message(command({ insert: 'odd', documents: [{ _id: 1, a: { x: 1 } }] })));
      expect(await raw.reply()).toMatchObject({ ok: 1, n: 1 });
      const odd = Buffer.from(serialize({ find: 'odd', filter: { a: { zbsontype: 'Long' } }, $db: 'bad' }));
      odd.write('_', odd.indexOf('zbsontype'));
      raw.send(message(odd));
      expect(await raw.reply()).toMatchObject({ ok: 1 });
    });
  });
});
