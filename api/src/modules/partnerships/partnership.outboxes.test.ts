import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { connect, prepare } from '#database/connect.ts';
import { newId } from '#database/object-id.ts';
import { type Bus, createBus } from '#kernel/bus.ts';
import { createMessageModel } from './message.model.ts';
import { createMessageRepository } from './message.repository.ts';
import { emptyContent } from './partnership.content.ts';
import './partnership.messages.ts';
import { createPartnershipModel } from './partnership.model.ts';
import { createPartnershipOutboxes } from './partnership.outboxes.ts';
import { createPartnershipRepository } from './partnership.repository.ts';
import { toStep } from './partnership.steps.ts';

const morning = new Date('2026-03-01T09:00:00Z');
const noon = new Date('2026-03-01T12:00:00Z');

let connection: Awaited<ReturnType<typeof connect>>;
let bus: Bus;
let told: string[];

beforeEach(async () => {
  connection = await connect(new URL(`/test-${randomUUID()}`, inject('storeUri')).href);
  bus = createBus();
  told = [];
});
afterEach(() => connection.close());

describe('what follows from a message', () => {
  it('is made up for where the process died right after the message was stored', async () => {
    const { repository, messages, drain } = await open();
    const id = await requested(repository);
    await messages.add(line(id, noon));

    expect(await activityOf(repository, id)).toEqual(morning);
    await drain();
    expect(await activityOf(repository, id)).toEqual(noon);
    expect(told).toEqual(['图已发您']);
  });

  it('never takes the partnership back in time, and is not told twice once it was delivered', async () => {
    const { repository, messages, drain } = await open();
    const id = await requested(repository);
    await repository.raiseActivity(id, noon);
    await messages.add(line(id, morning));
    await drain();
    await drain();
    expect(await activityOf(repository, id)).toEqual(noon);
    expect(told).toHaveLength(1);
  });

  it('is tried again when a listener fails', async () => {
    let fails = true;
    bus.subscribe('PartnershipMessagesSent', async () => {
      if (fails) throw new Error('mail server down');
    });
    const { repository, messages, drain, pass } = await open();
    await messages.add(line(await requested(repository), noon));
    await drain();
    expect(told).toEqual([]);
    fails = false;
    pass(60_000);
    await drain();
    expect(told).toEqual(['图已发您']);
  });
});

async function open() {
  const models = { partnership: createPartnershipModel(connection), message: createMessageModel(connection) };
  await prepare(connection);
  const repository = createPartnershipRepository(models.partnership);
  let now = noon.getTime();
  bus.subscribe('PartnershipMessagesSent', async (fact) => {
    told.push(...fact.messages.map(({ text }) => text));
  });
  const clock = { now: () => new Date(now) };
  const outboxes = createPartnershipOutboxes({
    ...{ models, repository, bus, clock },
    signals: { publish: async () => undefined },
    report: () => undefined,
  });
  return {
    repository,
    messages: createMessageRepository(models.message),
    drain: () => Promise.all(outboxes.map((outbox) => outbox.drain())),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

type Repository = ReturnType<typeof createPartnershipRepository>;
type PartnershipId = Awaited<ReturnType<Repository['add']>>['id'];

async function requested(repository: Repository): Promise<PartnershipId> {
  const { id } = await repository.add({
    ...emptyContent,
    requesterId: newId('organization'),
    recipientId: newId('organization'),
    needId: null,
    capabilityId: null,
    form: 'CONSULTING',
    message: '散热',
    state: 'REQUESTED',
    requestedAt: morning,
    lastActivityAt: morning,
    steps: [
      toStep({ state: 'REQUESTED', side: 'REQUESTER', by: null, at: morning, reason: null, note: null }, 0),
    ],
    disclosure: null,
    isExample: false,
  });
  return id;
}

async function activityOf(repository: Repository, id: PartnershipId): Promise<Date | undefined> {
  return (await repository.listByIds([id]))[0]?.lastActivityAt;
}

function line(partnershipId: PartnershipId, sentAt: Date) {
  const who = { side: 'REQUESTER', authorId: null } as const;
  return { ...who, partnershipId, text: '图已发您', sentAt, key: randomUUID() };
}
