import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { createBus } from '../../api/src/kernel/bus.ts';
import { recordMail } from '../support/mail.ts';
import { choose, kindsOf, reader, told } from '../support/notifications.ts';
import { addOrganization } from '../support/organizations.ts';
import { ACCEPT, openScene, REQUEST, type Scene, WITHDRAW } from '../support/partnerships.ts';
import { sundayClock } from '../support/saved-searches.ts';
import { codesOf, settle, signedIn, startApp } from '../support/world.ts';

let app: App;
let scene: Scene;
const bus = createBus();
const clock = sundayClock();
const day = 24 * 60 * 60_000;

beforeAll(async () => {
  app = await startApp({ bus, clock, mail: recordMail() });
  scene = await openScene(app);
  await settle(app);
});
afterAll(() => app.server.close());

const READ = `mutation Read($input: ReadNotificationInput!) { readNotification(input: $input) { notification { id readAt } errors { code } } }`;
const UNREAD = `mutation Unread($input: UnreadNotificationInput!) { unreadNotification(input: $input) { notification { readAt } errors { code } } }`;
const READ_ALL = `mutation All($input: ReadAllNotificationsInput!) { readAllNotifications(input: $input) { readAt count } }`;
const UNREAD_ALL = `mutation Back($input: UnreadAllNotificationsInput!) { unreadAllNotifications(input: $input) { count } }`;

describe('who is told', () => {
  it('is every member of the other side, not who did it and not the own colleagues', async () => {
    const { firmId, universityId, firm, university } = scene;
    const [colleague, other] = [
      await reader(app, { memberOf: firmId, role: 'MEMBER' }),
      await reader(app, { memberOf: universityId, role: 'MEMBER' }),
    ];
    const partnershipId = await scene.requestedId();
    await settle(app);
    for (const who of [university, other.who]) {
      const { nodes, unread } = await told(who);
      expect([unread, nodes.length]).toEqual([1, 1]);
      expect(nodes[0]).toMatchObject({
        kind: 'PARTNERSHIP_REQUESTED',
        topic: 'PARTNERSHIP_REQUESTS',
        title: { zh: expect.stringMatching(/申请和你们合作$/) },
        path: `/partnerships/${partnershipId}`,
        readAt: null,
      });
    }
    expect(await kindsOf(firm)).toEqual([]);
    await scene.decide(university, ACCEPT, partnershipId);
    await settle(app);
    for (const who of [firm, colleague.who]) expect(await kindsOf(who)).toEqual(['PARTNERSHIP_ACCEPTED']);
    expect(await kindsOf(other.who)).toEqual(['PARTNERSHIP_REQUESTED']);
  });

  it('is nobody who left, or lost the organization, before it was told; nor afterwards what was told before', async () => {
    const own = await openScene(app);
    const leaver = await reader(app, { memberOf: own.universityId, role: 'MEMBER' });
    await own.requestedId();
    await settle(app);
    expect((await told(leaver.who)).unread).toBe(1);
    const { firmId, universityId, firm } = own;
    const input = { requesterId: firmId, recipientId: universityId, form: 'LICENSING', message: '再问一次' };
    const second = { ...input, needId: null };
    await own.decide(firm, WITHDRAW, (await told(leaver.who)).nodes[0]?.path.split('/').at(-1) ?? '');
    await firm.ask(REQUEST, { input: second });
    await app.services.accounts.setMembership(leaver.id, universityId, null);
    await settle(app);
    expect(await told(leaver.who)).toMatchObject({ unread: 0, totalCount: 0 });
    expect(await kindsOf(own.university)).toHaveLength(3);
  });

  it('is told once, however often the fact is delivered, also by two at once', async () => {
    const own = await openScene(app);
    const id = await own.requestedId();
    await own.decide(own.university, ACCEPT, id);
    const { message } = await own.send(own.firm, id);
    await settle(app);
    const before = await told(own.university);
    const [partnership] = await app.services.partnerships.getMany([id]);
    if (!partnership || !message) throw new Error('no partnership');
    const [step] = partnership.steps;
    if (!step) throw new Error('no step');
    const again = () =>
      bus.publish('PartnershipRequested', { id: `${id}:${step.number}`, step, partnership });
    await Promise.all([again(), again()]);
    const fact = {
      ...{ id: message.id as never, partnershipId: id, side: 'REQUESTER' as const, authorId: null },
      ...{ text: '周五到厂', sentAt: clock.now() },
    };
    await bus.publish('PartnershipMessagesSent', { messages: [fact as never] });
    await settle(app);
    expect(await told(own.university)).toEqual(before);
    expect(before.nodes.map(({ kind }) => kind).sort()).toEqual([
      'PARTNERSHIP_MESSAGE',
      'PARTNERSHIP_REQUESTED',
    ]);
  });

  it('hears several messages as one until it is read, and then anew', async () => {
    const own = await openScene(app);
    const id = await own.requestedId();
    await own.decide(own.university, ACCEPT, id);
    for (let turn = 0; turn < 3; turn += 1) {
      await own.send(own.firm, id);
      await settle(app);
    }
    const [first] = (await told(own.university, { topics: ['PARTNERSHIP_MESSAGES'] })).nodes;
    expect(first?.title).toMatchObject({ zh: expect.stringMatching(/发来 3 条消息$/) });
    await own.university.ask(READ, { input: { notificationId: first?.id } });
    clock.pass(1_000);
    await own.send(own.firm, id);
    await settle(app);
    const { nodes } = await told(own.university, { topics: ['PARTNERSHIP_MESSAGES'] });
    expect(nodes.map(({ title }) => title.zh.slice(-5))).toEqual(['1 条消息', '3 条消息']);
  });

  it('hears of new members and decisions what the letters say, and nothing of old times', async () => {
    const own = await openScene(app);
    const joiner = await signedIn(app, {});
    await joiner.ask(
      'mutation J($input: RequestMembershipInput!) { requestMembership(input: $input) { errors { code } } }',
      { input: { organizationId: own.firmId, note: '我是新来的' } },
    );
    await settle(app);
    const [asked] = (await told(own.firm)).nodes;
    const path = `/organization/members?acting=${own.firmId}`;
    expect(asked).toMatchObject({ kind: 'MEMBERSHIP_REQUESTED', path });
    const [partnership] = await app.services.partnerships.getMany([await own.requestedId()]);
    await settle(app);
    if (!partnership) throw new Error('no partnership');
    const [step] = partnership.steps;
    if (!step) throw new Error('no step');
    const old = { ...step, at: new Date(clock.now().getTime() - 15 * day) };
    const before = await told(own.university);
    await bus.publish('PartnershipRequested', { id: 'par_of_old_times:1', step: old, partnership });
    await settle(app);
    expect(await told(own.university)).toEqual(before);
  });
});

describe('who has the page open', () => {
  it('is told as it comes, of their own alone', async () => {
    const own = await openScene(app);
    const [member] = await app.services.accounts.listByOrganization(own.universityId);
    const viewer = member && (await app.services.accounts.actFor(member.id));
    if (!viewer) throw new Error('nobody belongs to it');
    const feed = app.services.notifications.follow(viewer)[Symbol.asyncIterator]();
    const next = feed.next();
    await scene.requestedId({ recipientId: await addOrganization(app, { kind: 'UNIVERSITY' }) });
    await own.requestedId();
    await settle(app);
    const { value } = await next;
    expect((await told(own.university)).nodes.map(({ id }) => id)).toEqual([value]);
    await feed.return?.();
  });
});

describe('what was told', () => {
  it('is read and unread again, one by one and all together, by its reader alone', async () => {
    const own = await openScene(app);
    const id = await own.requestedId();
    await own.decide(own.firm, WITHDRAW, id);
    await settle(app);
    const [latest] = (await told(own.university)).nodes;
    const input = { notificationId: latest?.id };
    expect(codesOf(await own.firm.ask(READ, { input }))).toEqual(['NOT_FOUND']);
    expect(await own.university.ask(READ, { input })).toMatchObject({
      data: { readNotification: { notification: { readAt: clock.now().toISOString() } } },
    });
    expect((await told(own.university, { isUnreadOnly: true })).totalCount).toBe(1);
    await own.university.ask(UNREAD, { input });
    const all = { input: { topics: ['PARTNERSHIP_REQUESTS'] } };
    const { data } = await own.university.ask<{ readAllNotifications: { readAt: string; count: number } }>(
      READ_ALL,
      all,
    );
    expect([data.readAllNotifications.count, (await told(own.university)).unread]).toEqual([2, 0]);
    const { readAt } = data.readAllNotifications;
    await own.firm.ask(UNREAD_ALL, { input: { readAt } });
    expect((await told(own.university)).unread).toBe(0);
    await own.university.ask(UNREAD_ALL, { input: { readAt } });
    expect((await told(own.university)).unread).toBe(2);
  });

  it('is not shown where the person has turned it off, and comes again once it is on', async () => {
    const own = await openScene(app);
    const off = { topic: 'PARTNERSHIP_REQUESTS', isShown: false };
    expect((await choose(own.university, { ...off, mail: 'NEVER' })).data.chooseNotifications).toEqual({
      choice: { ...off, mail: 'NEVER', mailedBy: 'NOTIFICATIONS' },
      errors: [],
    });
    const id = await own.requestedId();
    await settle(app);
    await choose(own.university, { ...off, isShown: true });
    await own.decide(own.firm, WITHDRAW, id);
    await settle(app);
    expect(await kindsOf(own.university)).toEqual(['PARTNERSHIP_WITHDRAWN']);
  });

  it.each([
    ['VERIFICATION', ['input', 'mail']],
    ['SAVED_SEARCHES', ['input', 'mail']],
  ])('says where letters about %s are chosen instead', async (topic, path) => {
    const { data } = await choose(scene.firm, { topic, mail: 'DAILY' });
    expect(data.chooseNotifications).toMatchObject({
      choice: null,
      errors: [{ code: 'INVALID_INPUT', path }],
    });
  });

  it('is kept for half a year', async () => {
    const own = await openScene(app);
    await own.requestedId();
    await settle(app);
    clock.pass(181 * day);
    await settle(app);
    const [member] = await app.services.accounts.listByOrganization(own.universityId);
    const viewer = member && (await app.services.accounts.actFor(member.id));
    if (!viewer) throw new Error('nobody belongs to it');
    const wish = { topics: [], isUnreadOnly: false };
    const { rows } = await app.services.notifications.list(viewer, wish, { limit: 10, after: null });
    expect(rows.map(({ kind }) => kind)).toEqual(['PARTNERSHIP_EXPIRED']);
  });
});
