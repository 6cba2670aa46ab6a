import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { createBus } from '../../api/src/kernel/bus.ts';
import { type Id, parseId } from '../../api/src/kernel/id.ts';
import { step, upload } from '../support/import-runs.ts';
import { recordMail } from '../support/mail.ts';
import { kindsOf, reader, told } from '../support/notifications.ts';
import { addOrganization } from '../support/organizations.ts';
import { csvOf } from '../support/spreadsheets.ts';
import { type Person, settle, signedIn, startApp, TestClock } from '../support/world.ts';

// It stands at 1 March 2026.
const clock = new TestClock();
const bus = createBus();
const mail = recordMail();
const DAY = 24 * 60 * 60_000;

let app: App;
let ownerId: Id<'organization'>;
let firmId: Id<'organization'>;
let owner: Person;
let firm: Person;
let capabilityId: string;

async function act<Answer>(who: Person, name: string, input: object, answer: string): Promise<Answer> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await who.ask<Record<string, Answer> | null>(
    `mutation M($input: ${type}!) { ${name}(input: $input) { ${answer} errors { code } } }`,
    { input },
  );
  const payload = data?.[name];
  if (!payload) throw new Error(JSON.stringify(errors));
  return payload;
}

beforeAll(async () => {
  app = await startApp({ clock, bus, mail });
  ownerId = await addOrganization(app, { kind: 'UNIVERSITY', name: '灯都职业技术学院' });
  firmId = await addOrganization(app, { name: '古镇照明有限公司' });
  owner = (await reader(app, { memberOf: ownerId })).who;
  firm = (await reader(app, { memberOf: firmId })).who;
  const text = '按 GB/T 17743 预测试，三个工作日出报告，现场可改板。';
  const input = { ownerId, kind: 'SERVICE', title: 'EMC 摸底与整改', text, fieldCodes: ['DR04'] };
  const made = await act<{ capability: { id: string } }>(
    owner,
    'createCapability',
    input,
    'capability { id }',
  );
  capabilityId = made.capability.id;
});
afterAll(() => app.server.close());

type Opened = { slots: { id: string }[] };
type Booked = { slot: { bookings: { id: string }[] } };

async function booked(on: string): Promise<string> {
  const times = { capabilityId, on, from: '09:00', to: '12:00' };
  const { slots } = await act<Opened>(owner, 'openSlots', times, 'slots { id }');
  const wish = { slotId: slots[0]?.id, enterpriseId: firmId };
  const { slot } = await act<Booked>(firm, 'bookSlot', wish, 'slot { bookings { id } }');
  return slot.bookings[0]?.id ?? '';
}
const bookings = { topics: ['BOOKINGS'] };
const sayings = async (who: Person) =>
  (await told(who, bookings)).nodes.map(({ title, path }) => [title.zh, path]);

describe('a booked time', () => {
  it('is told to who offers it, on the page and at once by letter, and its cancelling to the other side', async () => {
    const bookingId = await booked('2026-03-10');
    await settle(app);
    const saying = '古镇照明有限公司预约了 3 月 10 日 09:00 的“EMC 摸底与整改”';
    expect(await sayings(owner)).toEqual([[saying, `/capabilities/${capabilityId}`]]);
    expect(await sayings(firm)).toEqual([]);
    clock.pass(2 * 60_000);
    await settle(app);
    expect(mail.letters.map(({ subject }) => subject)).toEqual([`${saying} · 灯桥`]);
    await act(owner, 'cancelSlotBooking', { bookingId, reason: '仪器检修' }, 'slot { id }');
    await settle(app);
    expect(await sayings(firm)).toEqual([
      ['灯都职业技术学院取消了 3 月 10 日 09:00 的“EMC 摸底与整改”预约', `/capabilities?acting=${firmId}`],
    ]);
    expect(await sayings(owner)).toHaveLength(1);
  });

  it('is not told where it was cancelled before anybody heard of it; the cancelling is', async () => {
    const before = (await sayings(owner)).length;
    const bookingId = await booked('2026-03-11');
    await act(firm, 'cancelSlotBooking', { bookingId }, 'slot { id }');
    await settle(app);
    expect((await sayings(owner)).slice(0, -before)).toEqual([
      ['古镇照明有限公司取消了 3 月 11 日 09:00 的“EMC 摸底与整改”预约', `/capabilities/${capabilityId}`],
    ]);
  });

  it('reminds both sides once on the day before, and nobody of what was booked so late', async () => {
    await booked('2026-03-04');
    clock.pass(Date.parse('2026-03-03T00:00:00Z') - clock.now().getTime());
    await settle(app);
    const near = async (who: Person) => (await kindsOf(who)).filter((kind) => kind === 'SLOT_NEAR').length;
    expect(await near(owner)).toBe(0);
    clock.pass(2 * 60 * 60_000);
    await settle(app);
    const [first] = await sayings(firm);
    expect(first?.[0]).toBe('3 月 4 日 09:00 有预约：“EMC 摸底与整改”，对方是灯都职业技术学院');
    await booked('2026-03-04');
    await settle(app);
    const slots = await app.services.slots.listOf(
      { kind: 'VISITOR' },
      await app.services.capabilities
        .getMany([parseId('capability', capabilityId)])
        .then((found) => found.flatMap((one) => one ?? [])),
    );
    await bus.publish('SlotsChanged', { slots: slots.flat() });
    await settle(app);
    expect([await near(owner), await near(firm)]).toEqual([1, 1]);
  });
});

describe('a spreadsheet that is in', () => {
  it('is told to who brought it, with what came back, and not when the person stopped it', async () => {
    const rows = [
      ['编号', '需求标题', '需求内容', '技术领域'],
      ['A1', '驱动电源过不了电磁兼容', '传导骚扰在 150 kHz 超标，希望整改到位。', '电磁兼容设计'],
      ['A2', '短', '', '电磁兼容设计'],
    ];
    const bring = async () => {
      const { id } = await upload(app, firm, csvOf(rows), { kind: 'NEED', organization: firmId });
      await settle(app);
      return id;
    };
    await step(firm, 'cancelImport', { importRunId: await bring() });
    await settle(app);
    const id = await bring();
    await step(firm, 'startImport', { importRunId: id });
    await settle(app);
    const { nodes } = await told(firm, { topics: ['IMPORTS'] });
    expect(nodes.map(({ title, path }) => [title.zh, path])).toEqual([
      [expect.stringMatching(/导入完成：写入 1 行，1 行要改$/), `/imports/${id}`],
    ]);
  });
});

describe('what waits for the bureau', () => {
  const reviews = async (who: Person) =>
    (await told(who, { topics: ['REVIEWS'] })).nodes.map(({ kind, title }) => [kind, title.zh]);

  const register = (who: Person, name: string) =>
    act<{ organization: { id: Id<'organization'> } }>(
      who,
      'registerOrganization',
      { kind: 'ENTERPRISE', name },
      'organization { id }',
    );

  it('is told to officers, for as long as they are', async () => {
    const officer = await reader(app, { isOfficer: true });
    const founder = await signedIn(app, {});
    await register(founder, '横栏新灯饰有限公司');
    const unclaimed = await addOrganization(app, { name: '小榄老灯饰有限公司' });
    const claim = { organizationId: unclaimed, note: '我是法定代表人', creditCode: '91442000MA4X7TE5TM' };
    const claimant = await signedIn(app, {});
    expect(await act(claimant, 'requestMembership', claim, 'request { id }')).toMatchObject({ errors: [] });
    await settle(app);
    expect((await reviews(officer.who)).sort()).toEqual([
      ['CLAIM_WAITING', '有人认领小榄老灯饰有限公司，等待核对'],
      ['VERIFICATION_WAITING', '横栏新灯饰有限公司等待核验'],
    ]);
    expect(await reviews(founder)).toEqual([]);
    const viewer = await app.services.accounts.actFor(officer.id);
    if (!viewer) throw new Error('no such account');
    const { notifications } = app.services;
    const wish = { topics: [], isUnreadOnly: false };
    const page = { limit: 10, after: null };
    const [first] = (await notifications.list(viewer, wish, page)).rows;
    const former = { ...viewer, isOfficer: false };
    expect((await notifications.list(former, wish, page)).rows).toEqual([]);
    expect(await notifications.countUnread(former)).toBe(0);
    await expect(notifications.get(former, first?.id ?? 'ntf_')).rejects.toThrow();
  });

  it('is told no more once it is decided, nor mailed', async () => {
    const officer = await reader(app, { isOfficer: true });
    const [told, untold] = [
      await register(await signedIn(app, {}), '三角新灯饰有限公司'),
      await register(await signedIn(app, {}), '南头新灯饰有限公司'),
    ];
    const verify = (organizationId: string) =>
      act(officer.who, 'verifyOrganization', { organizationId }, 'organization { id }');
    await verify(untold.organization.id);
    await settle(app);
    expect(await reviews(officer.who)).toEqual([['VERIFICATION_WAITING', '三角新灯饰有限公司等待核验']]);
    await verify(told.organization.id);
    const before = mail.letters.length;
    clock.pass(DAY);
    await settle(app);
    expect(mail.letters.slice(before).filter(({ to }) => to === officer.email)).toEqual([]);
  });

  it('is a choice of officers alone', async () => {
    const choices = 'query C { viewer { notificationChoices { topic mail } } }';
    type Choices = { viewer: { notificationChoices: { topic: string; mail: string | null }[] } };
    const topics = async (who: Person) =>
      (await who.ask<Choices>(choices)).data.viewer.notificationChoices.map(({ topic }) => topic);
    const officer = await signedIn(app, { isOfficer: true });
    expect((await topics(officer)).slice(-3)).toEqual(['BOOKINGS', 'IMPORTS', 'REVIEWS']);
    expect((await topics(firm)).slice(-2)).toEqual(['BOOKINGS', 'IMPORTS']);
  });
});
