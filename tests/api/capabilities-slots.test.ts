import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { addOrganization } from '../support/organizations.ts';
import { codesOf, type Person, person, signedIn, startApp, TestClock } from '../support/world.ts';

const clock = new TestClock();
let app: App;
let capabilityId: string;
let achievementId: string;
let firmId: Id<'organization'>;
let otherFirmId: Id<'organization'>;
let owner: Person;
let firm: Person;
let otherFirm: Person;

beforeAll(async () => {
  app = await startApp({ clock });
  const ownerId = await addOrganization(app, { kind: 'UNIVERSITY' });
  firmId = await addOrganization(app, { name: '古镇照明有限公司' });
  otherFirmId = await addOrganization(app);
  owner = await signedIn(app, { memberOf: ownerId });
  firm = await signedIn(app, { memberOf: firmId });
  otherFirm = await signedIn(app, { memberOf: otherFirmId });
  const create = async (kind: string) => {
    const text = '按 GB/T 17743 预测试，三个工作日出报告，现场可改板。';
    const input = { ownerId, kind, title: 'EMC 摸底与整改', text, fieldCodes: ['DR04'] };
    const CREATE =
      'mutation C($input: CreateCapabilityInput!) { createCapability(input: $input) { capability { id } } }';
    const { data } = await owner.ask<{ createCapability: { capability: { id: string } } }>(CREATE, { input });
    return data.createCapability.capability.id;
  };
  capabilityId = await create('SERVICE');
  achievementId = await create('ACHIEVEMENT');
});
afterAll(() => app.server.close());

const slotFields =
  'id startsAt endsAt capacity free isClosed viewerCanBook viewerCanClose bookings { id note cancelledBy reason viewerCanCancel firm { name } }';
type Booking = { id: string; cancelledBy: string | null; reason: string | null; viewerCanCancel: boolean };
type Slot = { id: string; startsAt: string; free: number; bookings: Booking[]; viewerCanBook: boolean };
type Payload = { slot?: Slot | null; slots?: Slot[] | null; errors: { code: string; path: string[] }[] };

const act = async (name: string, input: object, who: Person): Promise<Payload> => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const shown = name === 'openSlots' ? 'slots' : 'slot';
  const MUTATION = `mutation M($input: ${type}!) { ${name}(input: $input) { ${shown} { ${slotFields} } errors { code path } } }`;
  const { data, errors } = await who.ask<Record<string, Payload> | null>(MUTATION, { input });
  const payload = data?.[name];
  if (!payload) throw new Error(codesOf({ data, errors: errors ?? [] }).join());
  return payload;
};
// The clock of the tests stands at 1 March 2026.
const times = { on: '2026-03-10', from: '09:00', to: '12:00' };
const open = async (wish: object = {}): Promise<Slot> => {
  const { slots, errors } = await act('openSlots', { capabilityId, ...times, ...wish }, owner);
  if (!slots?.[0]) throw new Error(JSON.stringify(errors));
  return slots[0];
};
const book = (slotId: string, who = firm, enterpriseId: string = firmId) =>
  act('bookSlot', { slotId, enterpriseId, note: '两台样机' }, who);
const listed = async (who: Person) => {
  const LIST = `query L($id: ID!) { capability(id: $id) { slots { ${slotFields} } } }`;
  const { data } = await who.ask<{ capability: { slots: Slot[] } }>(LIST, { id: capabilityId });
  return data.capability.slots;
};
const seen = async (who: Person, id: string) => (await listed(who)).find((slot) => slot.id === id);

describe('opening times', () => {
  it('opens the same hours every week, all of them at once', async () => {
    const { slots } = await act('openSlots', { capabilityId, ...times, weeks: 3, capacity: 2 }, owner);
    expect(slots?.map(({ startsAt, free }) => [startsAt, free])).toEqual([
      ['2026-03-10T01:00:00.000Z', 2],
      ['2026-03-17T01:00:00.000Z', 2],
      ['2026-03-24T01:00:00.000Z', 2],
    ]);
  });

  it.each([
    [{ on: '2026-02-28' }, ['on']],
    [{ on: '2028-01-01' }, ['on']],
    [{ from: '12:00', to: '09:00' }, ['to']],
    [{ from: '9 点' }, ['from']],
    [{ capacity: 0, weeks: 27 }, ['capacity', 'weeks']],
  ])('refuses %j at its field', async (wish, paths) => {
    const { errors } = await act('openSlots', { capabilityId, ...times, ...wish }, owner);
    expect(errors.map(({ path }) => path[1])).toEqual(paths);
  });

  it('is for services and equipment, and for members of the owner', async () => {
    const input = { ...times, capabilityId: achievementId };
    expect((await act('openSlots', input, owner)).errors).toMatchObject([
      { path: ['input', 'capabilityId'] },
    ]);
    await expect(act('openSlots', { ...times, capabilityId }, firm)).rejects.toThrow('FORBIDDEN');
  });
});

describe('booking', () => {
  it('takes a place, and shows the booking to both sides alone', async () => {
    const { id } = await open({ capacity: 2 });
    expect((await book(id)).slot).toMatchObject({ free: 1, viewerCanBook: false });
    expect((await seen(owner, id))?.bookings).toMatchObject([{ firm: { name: '古镇照明有限公司' } }]);
    expect((await seen(firm, id))?.bookings).toHaveLength(1);
    expect((await seen(otherFirm, id))?.bookings).toEqual([]);
    expect((await seen(person(app), id))?.bookings).toEqual([]);
  });

  it('is for members of a firm', async () => {
    const { id } = await open();
    await expect(book(id, otherFirm)).rejects.toThrow('FORBIDDEN');
    await expect(book(id, person(app))).rejects.toThrow('UNAUTHENTICATED');
  });

  it('never takes more than there is, however many come at once', async () => {
    const { id } = await open({ capacity: 3 });
    const firms = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const memberOf = await addOrganization(app);
        return { memberOf, who: await signedIn(app, { memberOf }) };
      }),
    );
    const answers = await Promise.all(firms.map(({ who, memberOf }) => book(id, who, memberOf)));
    expect(answers.filter(({ slot }) => slot)).toHaveLength(3);
    expect(answers.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(
      Array.from({ length: 9 }, () => 'SLOT_TAKEN'),
    );
    expect(await seen(owner, id)).toMatchObject({ free: 0, capacity: 3 });
  });

  it('counts once for a firm that presses twice', async () => {
    const { id } = await open({ capacity: 5 });
    const answers = await Promise.all([book(id), book(id), book(id)]);
    expect(answers.filter(({ slot }) => slot)).toHaveLength(1);
    expect(await seen(owner, id)).toMatchObject({ free: 4 });
  });

  it('ends when the time begins', async () => {
    const { id } = await open({ on: '2026-03-02' });
    clock.pass(24 * 60 * 60_000);
    expect((await book(id)).errors).toMatchObject([{ code: 'SLOT_TAKEN' }]);
  });
});

describe('cancelling', () => {
  it('gives the place back, once, and lets the firm book again', async () => {
    const { id } = await open();
    const bookingId = (await book(id)).slot?.bookings[0]?.id;
    const both = await Promise.all([
      act('cancelSlotBooking', { bookingId }, firm),
      act('cancelSlotBooking', { bookingId }, firm),
    ]);
    expect(both.filter(({ slot }) => slot)).toHaveLength(1);
    expect(await seen(owner, id)).toMatchObject({ free: 1, bookings: [{ cancelledBy: 'FIRM' }] });
    expect((await book(id)).slot?.free).toBe(0);
  });

  it('by the owner needs a reason, which the firm reads', async () => {
    const { id } = await open();
    const bookingId = (await book(id)).slot?.bookings[0]?.id;
    expect((await act('cancelSlotBooking', { bookingId }, owner)).errors).toMatchObject([
      { path: ['input', 'reason'] },
    ]);
    await act('cancelSlotBooking', { bookingId, reason: '暗室检修' }, owner);
    expect((await seen(firm, id))?.bookings).toMatchObject([{ cancelledBy: 'OWNER', reason: '暗室检修' }]);
  });

  it('is for both sides: others do not even learn of the booking', async () => {
    const { id } = await open();
    const bookingId = (await book(id)).slot?.bookings[0]?.id;
    await expect(act('cancelSlotBooking', { bookingId }, otherFirm)).rejects.toThrow('NOT_FOUND');
  });
});

describe('taking a time back', () => {
  it('cancels what is booked, with the reason, and can be booked no more', async () => {
    const { id } = await open({ capacity: 2 });
    await book(id);
    expect((await act('closeSlot', { slotId: id }, owner)).errors).toMatchObject([
      { path: ['input', 'reason'] },
    ]);
    await act('closeSlot', { slotId: id, reason: '设备送检' }, owner);
    expect((await seen(firm, id))?.bookings).toMatchObject([{ cancelledBy: 'OWNER', reason: '设备送检' }]);
    expect((await book(id, otherFirm, otherFirmId)).errors).toMatchObject([{ code: 'SLOT_TAKEN' }]);
  });

  it('needs no reason where nobody has booked', async () => {
    const { id } = await open();
    expect((await act('closeSlot', { slotId: id }, owner)).slot).toMatchObject({ isClosed: true });
    await expect(act('closeSlot', { slotId: id }, firm)).rejects.toThrow('NOT_FOUND');
  });
});

it('shows a firm what it has booked, and nobody else', async () => {
  const { id } = await open();
  await book(id);
  const MINE = 'query M($id: ID!) { node(id: $id) { ... on Enterprise { slotBookings { id } } } }';
  const { data } = await firm.ask<{ node: { slotBookings: { id: string }[] } }>(MINE, { id: firmId });
  expect(data.node.slotBookings.map((slot) => slot.id)).toContain(id);
  expect((await otherFirm.ask(MINE, { id: firmId })).data).toEqual({ node: { slotBookings: [] } });
});
