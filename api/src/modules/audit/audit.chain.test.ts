import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { connect, prepare } from '#database/connect.ts';
import type { AuditAction } from '#kernel/audit.actions.ts';
import { type AuditEntry, changesOf, entryOf } from '#kernel/audit.ts';
import { createChainRepository } from './audit.chain.repository.ts';
import { type AuditModels, createAuditModels } from './audit.model.ts';
import { createAuditRepository } from './audit.repository.ts';
import { verifyChain } from './audit.verify.ts';

const morning = new Date('2026-03-01T09:00:00Z');
const evening = new Date('2026-03-01T19:00:00Z');

let connection: Awaited<ReturnType<typeof connect>>;
let models: AuditModels;
let chain: ReturnType<typeof createChainRepository>;
let repository: ReturnType<typeof createAuditRepository>;

beforeEach(async () => {
  connection = await connect(new URL(`/test-${randomUUID()}`, inject('storeUri')).href);
  models = createAuditModels(connection);
  await prepare(connection);
  chain = createChainRepository(models);
  repository = createAuditRepository(models);
});
afterEach(() => connection.close());

const verify = (options = {}) => verifyChain(repository, options);
const raw = () => connection.collection<{ _id: number }>('audit');
const besides = () => connection.collection<{ _id: string }>('auditBeside');

describe('the chain', () => {
  it('is in order as it was written, whatever the entries hold', async () => {
    await chain.append([entry('NEED_PUBLISHED'), entry('NEED_WITHDRAWN', { zh: '中文 “”', n: 1.5, l: [] })]);
    await chain.append([entry('NEED_PUBLISHED', null)]);
    expect(await verify()).toMatchObject({ entries: 3, head: await chain.head(), fault: null });
  });

  it('holds an entry once, however often it comes and by however many processes at once', async () => {
    const entries = Array.from({ length: 40 }, () => entry('NEED_PUBLISHED'));
    const others = [...Array.from({ length: 40 }, () => entry('NEED_WITHDRAWN')), ...entries.slice(10)];
    const second = createChainRepository(models);
    await Promise.all([chain.append(entries), second.append(others), second.append(entries)]);
    await chain.append(others);
    expect(await verify()).toMatchObject({ entries: 80, fault: null });
  });

  it('goes on where a process died in the middle of a batch', async () => {
    const entries = [entry('NEED_PUBLISHED'), entry('NEED_WITHDRAWN')];
    await chain.append(entries.slice(0, 1));
    await chain.append(entries);
    expect(await verify()).toMatchObject({ entries: 2, fault: null });
  });

  it('is in order while it is empty', async () => {
    expect(await verify()).toMatchObject({ entries: 0, fault: null });
  });
});

describe('verifying', () => {
  beforeEach(() => chain.append(Array.from({ length: 6 }, (_, place) => entry('NEED_PUBLISHED', place))));

  it.each([
    ['a reason', { $set: { reason: 'another' } }],
    ['who did it', { $set: { 'by.kind': 'COMMAND' } }],
    ['when', { $set: { at: evening } }],
    ['what it was found under', { $set: { objectIds: [] } }],
    ['a value', { $set: { 'changes.0.after': 99 } }],
    ['a field that was added', { $set: { note: 'harmless' } }],
    ['a field that was taken away', { $unset: { requestId: 1 } }],
  ])('finds an entry of which somebody changed %s', async (_what, update) => {
    await raw().updateOne({ _id: 3 }, update as never);
    expect(await verify()).toMatchObject({ entries: 2, fault: { sequence: 3, kind: 'CHANGED' } });
  });

  it('finds an entry whose hash was made to fit', async () => {
    const forged = createChainRepository(models);
    await raw().deleteMany({ _id: { $gte: 4 } });
    const noted = (await raw().findOne({ _id: 3 })) as { hash?: string } | null;
    await forged.append([entry('NEED_WITHDRAWN')]);
    await raw().updateOne({ _id: 3 }, { $set: { hash: 'f'.repeat(64) } } as never);
    expect(noted?.hash).not.toBe('f'.repeat(64));
    expect((await verify()).fault).toEqual({ sequence: 3, kind: 'CHANGED' });
  });

  it('finds an entry that was removed', async () => {
    await raw().deleteOne({ _id: 4 });
    expect((await verify()).fault).toEqual({ sequence: 4, kind: 'GAP' });
  });

  it('finds a beginning that was removed', async () => {
    await raw().deleteOne({ _id: 1 });
    expect((await verify()).fault).toEqual({ sequence: 1, kind: 'GAP' });
  });

  it('finds two that changed places', async () => {
    const [two, five] = [await raw().findOne({ _id: 2 }), await raw().findOne({ _id: 5 })];
    await raw().deleteMany({ _id: { $in: [2, 5] } });
    await raw().insertMany([{ ...two, _id: 5 } as never, { ...five, _id: 2 } as never]);
    expect((await verify()).fault).toMatchObject({ sequence: 2 });
  });

  it('finds a chain of another beginning grafted on', async () => {
    const tail = await raw()
      .find({ _id: { $gt: 3 } })
      .toArray();
    await raw().deleteMany({});
    await chain.append([entry('NEED_WITHDRAWN'), entry('NEED_WITHDRAWN'), entry('NEED_WITHDRAWN')]);
    await raw().insertMany(tail);
    expect((await verify()).fault).toEqual({ sequence: 4, kind: 'UNLINKED' });
  });

  it('finds an end that was cut off, by a head that was noted down', async () => {
    const { hash } = await chain.head();
    await raw().deleteMany({ _id: { $gt: 4 } });
    expect((await verify()).fault).toBeNull();
    expect((await verify({ noted: hash })).fault).toEqual({ sequence: 5, kind: 'TRUNCATED' });
  });

  it('is content with a noted head that has been built upon since', async () => {
    const { hash } = await chain.head();
    await chain.append([entry('NEED_WITHDRAWN')]);
    expect((await verify({ noted: hash })).fault).toBeNull();
    expect((await verify({ noted: hash, from: 4 })).fault).toBeNull();
  });

  it('begins where it is told to, and looks at nothing before', async () => {
    await raw().updateOne({ _id: 2 }, { $set: { reason: 'another' } } as never);
    expect(await verify({ from: 4 })).toMatchObject({ entries: 3, fault: null });
    expect((await verify({ from: 9 })).fault).toEqual({ sequence: 8, kind: 'GAP' });
  });
});

describe('what is about persons', () => {
  const contact = (email: string) => ({ contact: { role: '办公室', email } });
  const changed = () =>
    entryOf(
      {
        kind: 'VISITOR',
        origin: { requestId: randomUUID(), address: '203.0.113.9' },
      },
      {
        action: 'ORGANIZATION_PROFILE_CHANGED',
        object: { type: 'organization', id: 'org_000000000000000000000001' },
        changes: changesOf(contact('old@example.com'), contact('new@example.com'), ['contact']),
        at: morning,
      },
    );

  it('is nowhere in the chain', async () => {
    await chain.append([changed()]);
    const stored = JSON.stringify(await raw().find().toArray());
    expect(stored).not.toMatch(/example\.com|203\.0\.113/);
    expect(stored).toContain('contact');
  });

  it('can be erased without breaking the chain, and does not come back', async () => {
    const one = changed();
    await chain.append([one]);
    expect(await repository.eraseBefore(evening, evening)).toBe(1);
    await chain.append([one]);
    expect(await verify()).toMatchObject({ entries: 1, fault: null });
    expect(JSON.stringify(await besides().find().toArray())).not.toMatch(/example\.com|203\.0\.113|salt/);
  });

  it('goes with the person it is about', async () => {
    await chain.append([changed(), entry('NEED_PUBLISHED')]);
    expect(await repository.eraseOf('org_000000000000000000000001', evening)).toBe(1);
    expect(await repository.eraseOf('org_000000000000000000000001', evening)).toBe(0);
    expect((await verify()).fault).toBeNull();
  });

  it('goes with an address that somebody else’s entry tells of', async () => {
    await chain.append([changed()]);
    const nobody = { emailKey: 'nobody@example.com', displayName: '无' };
    expect(await repository.eraseTelling(nobody, evening)).toBe(0);
    expect(await repository.eraseTelling({ ...nobody, emailKey: 'old@example.com' }, evening)).toBe(1);
    expect((await verify()).fault).toBeNull();
  });

  it('is missed where somebody removed or changed it', async () => {
    await chain.append([changed()]);
    await besides().updateOne({}, { $set: { 'beside.address': '198.51.100.1' } });
    expect((await verify()).fault).toEqual({ sequence: 1, kind: 'PERSONAL_PART_CHANGED' });
    await besides().deleteMany({});
    expect((await verify()).fault).toEqual({ sequence: 1, kind: 'PERSONAL_PART_MISSING' });
  });
});

function entry(action: AuditAction, after: unknown = '测试'): AuditEntry {
  const object = { type: 'need', id: 'nee_000000000000000000000000' } as const;
  const changes = [{ field: 'state', before: null, after }];
  return entryOf(null, { action, object, changes, reason: '测试', at: morning });
}
