import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { newId } from '../../api/src/database/object-id.ts';
import { createBus } from '../../api/src/kernel/bus.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { ASSIGN, incomingRequest, mutate, openFirm, READ } from '../support/assignments.ts';
import { addCommissioner } from '../support/commissioners.ts';
import { addOrganization } from '../support/organizations.ts';
import { type Person, settleWithoutMatching, signedIn, startApp, TestClock } from '../support/world.ts';

let app: App;
let officer: Person;
const clock = new TestClock();
const bus = createBus();
const DAY = 24 * 60 * 60_000;

beforeAll(async () => {
  app = await startApp({ clock, bus });
  officer = await signedIn(app, { isOfficer: true });
});
afterAll(() => app.server.close());

const commissionerOf = async (id: Id<'commissioner'>) => (await app.services.commissioners.getMany([id]))[0];
const freeOf = async (id: Id<'commissioner'>) => (await commissionerOf(id))?.freeCapacity;

describe('a process that dies in the middle of an assignment', () => {
  it('leaks no seat: the sweep gives it back, and the request can be answered', async () => {
    const requestId = await (await openFirm(app)).requestedId();
    const commissionerId = await addCommissioner(app, { capacity: 1 });
    // As a kill after the first of the three writes leaves it.
    await app.services.commissioners.reserve({ commissionerId, requestId });
    clock.pass(59_000);
    await settleWithoutMatching(app);
    expect(await freeOf(commissionerId)).toBe(0);
    clock.pass(2_000);
    await settleWithoutMatching(app);
    expect(await freeOf(commissionerId)).toBe(1);
    expect((await mutate(officer, ASSIGN, { requestId, commissionerId })).errors).toEqual([]);
  });

  it('keeps the seat where the request was answered before it died', async () => {
    const commissionerId = await addCommissioner(app, { capacity: 1 });
    const requestId = await (await openFirm(app)).requestedId();
    const { commissioners } = app.services;
    const confirm = commissioners.confirm;
    // As a kill after the second of the three writes leaves it.
    commissioners.confirm = () => Promise.reject(new Error('killed'));
    await officer.ask(ASSIGN, { input: { requestId, commissionerId } });
    commissioners.confirm = confirm;
    expect((await commissionerOf(commissionerId))?.serving).toMatchObject([{ confirmed: false }]);
    clock.pass(61_000);
    await settleWithoutMatching(app);
    expect((await commissionerOf(commissionerId))?.serving).toMatchObject([{ requestId, confirmed: true }]);
  });

  it('gives the seat of a request back that was never stored', async () => {
    const commissionerId = await addCommissioner(app, { capacity: 1 });
    await app.services.commissioners.reserve({ commissionerId, requestId: newId('commissionerRequest') });
    clock.pass(61_000);
    await settleWithoutMatching(app);
    expect(await freeOf(commissionerId)).toBe(1);
  });

  it('hinders nobody meanwhile: another officer takes the reservation over', async () => {
    const requestId = await (await openFirm(app)).requestedId();
    const commissionerId = await addCommissioner(app, { capacity: 1 });
    await app.services.commissioners.reserve({ commissionerId, requestId });
    clock.pass(61_000);
    expect((await mutate(officer, ASSIGN, { requestId, commissionerId })).errors).toEqual([]);
    await settleWithoutMatching(app);
    expect(await freeOf(commissionerId)).toBe(0);
  });

  it('and one that was only slow starts anew, so that nobody serves without a seat', async () => {
    const requestId = await (await openFirm(app)).requestedId();
    const commissionerId = await addCommissioner(app, { capacity: 1 });
    const { organizations } = app.services;
    const getMany = organizations.getMany;
    // Between the reservation and the write that assigns, the contacts are read: that is where it sleeps.
    let slept = false;
    organizations.getMany = async (ids) => {
      organizations.getMany = getMany;
      slept = true;
      clock.pass(61_000);
      await settleWithoutMatching(app);
      expect(await freeOf(commissionerId)).toBe(1);
      return getMany(ids);
    };
    const { request } = await mutate(officer, ASSIGN, { requestId, commissionerId });
    expect([slept, request?.state]).toEqual([true, 'ASSIGNED']);
    expect((await commissionerOf(commissionerId))?.serving).toMatchObject([{ requestId, confirmed: true }]);
    expect(await freeOf(commissionerId)).toBe(0);
  });
});

describe('a seat', () => {
  it('is free again the day after the dispatch has ended', async () => {
    const own = await startApp({ clock });
    const boss = await signedIn(own, { isOfficer: true });
    const requestId = await (await openFirm(own)).requestedId();
    const commissionerId = await addCommissioner(own, { capacity: 1 });
    await mutate(boss, ASSIGN, { requestId, commissionerId });
    const free = async () => (await own.services.commissioners.getMany([commissionerId]))[0]?.freeCapacity;
    clock.pass(363 * DAY);
    await settleWithoutMatching(own);
    expect(await free()).toBe(0);
    clock.pass(3 * DAY);
    await settleWithoutMatching(own);
    await settleWithoutMatching(own);
    expect(await free()).toBe(1);
    await own.server.close();
  });
});

describe('taking in requests of the past', () => {
  const day = (offset: number) => new Date(clock.now().getTime() + offset * DAY).toISOString().slice(0, 10);
  const assignmentOf = (commissionerId: Id<'commissioner'>, wish: object = {}) => ({
    commissionerId,
    assignedAt: new Date('2026-01-02T00:00:00Z'),
    startsOn: '2026-01-05',
    endsOn: day(90),
    note: null,
    ...wish,
  });
  const take = async (...records: ReturnType<typeof incomingRequest>[]) =>
    (await app.services.assignmentIntake.takeIn(records)).map(({ status }) => status);

  it('adds nothing the second time, and takes seats for what still runs', async () => {
    const enterpriseId = await addOrganization(app);
    const commissionerId = await addCommissioner(app, { capacity: 2 });
    const list = [
      incomingRequest({ enterpriseId, assignment: assignmentOf(commissionerId) }),
      incomingRequest({ enterpriseId, assignment: assignmentOf(commissionerId, { endsOn: '2025-12-31' }) }),
      incomingRequest({ enterpriseId, withdrawnAt: new Date('2026-01-03T00:00:00Z') }),
      incomingRequest({ enterpriseId }),
    ];
    expect(await take(...list)).toEqual(['CREATED', 'CREATED', 'CREATED', 'CREATED']);
    expect(await take(...list)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
    expect(await freeOf(commissionerId)).toBe(1);
    expect((await commissionerOf(commissionerId))?.serving).toMatchObject([{ confirmed: true }]);
  });

  it('refuses what cannot be right, and keeps no seat for it', async () => {
    const enterpriseId = await addOrganization(app);
    const commissionerId = await addCommissioner(app, { capacity: 1 });
    const assignment = assignmentOf(commissionerId);
    expect(
      await take(
        incomingRequest({ enterpriseId: newId('organization') }),
        incomingRequest({ enterpriseId: await addOrganization(app, { kind: 'UNIVERSITY' }) }),
        incomingRequest({ enterpriseId, assignment: assignmentOf(newId('commissioner')) }),
        incomingRequest({ enterpriseId, assignment, withdrawnAt: new Date() }),
        incomingRequest({ enterpriseId, assignment }),
        incomingRequest({ enterpriseId, assignment }),
        incomingRequest({ enterpriseId }),
        incomingRequest({ enterpriseId }),
      ),
    ).toEqual(['REFUSED', 'REFUSED', 'REFUSED', 'REFUSED', 'CREATED', 'REFUSED', 'CREATED', 'REFUSED']);
    expect((await commissionerOf(commissionerId))?.serving).toHaveLength(1);
  });

  it('lets examples go with their seats, and what hangs on removed firms and commissioners', async () => {
    const enterpriseId = await addOrganization(app);
    const [staying, leaving] = [await addCommissioner(app), await addCommissioner(app, { isExample: true })];
    const gone = await addOrganization(app);
    const outcomes = await app.services.assignmentIntake.takeIn([
      incomingRequest({ enterpriseId, isExample: true, assignment: assignmentOf(staying) }),
      incomingRequest({ enterpriseId: gone, assignment: assignmentOf(staying) }),
      incomingRequest({ enterpriseId, assignment: assignmentOf(leaving) }),
      incomingRequest({ enterpriseId }),
    ]);
    expect(await freeOf(staying)).toBe(1);
    await bus.publish('ExamplesRemoved', { organizationIds: [gone] });
    expect(await freeOf(staying)).toBe(3);
    // Sessions have ended while the clock ran.
    const again = await signedIn(app, { isOfficer: true });
    const left = await Promise.all(
      outcomes.map(async (outcome) => {
        const { data } = await again.ask<object | null>(READ, { id: 'id' in outcome ? outcome.id : '' });
        return data !== null;
      }),
    );
    expect(left).toEqual([false, false, false, true]);
  });
});
