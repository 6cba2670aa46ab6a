import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { newId } from '../../api/src/database/object-id.ts';
import { createBus } from '../../api/src/kernel/bus.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { exportOf, rowsOf } from '../support/exports.ts';
import { addOrganization } from '../support/organizations.ts';
import {
  ACCEPT,
  DECLINE,
  incomingPartnership,
  openScene,
  READ,
  type Scene,
} from '../support/partnerships.ts';
import { codesOf, type Person, person, settle, signedIn, startApp, TestClock } from '../support/world.ts';

let app: App;
let scene: Scene;
const clock = new TestClock();
const bus = createBus();

beforeAll(async () => {
  app = await startApp({ clock, bus });
});
afterAll(() => app.server.close());
beforeEach(async () => {
  scene = await openScene(app);
});

const LIST = `query List($of: ID, $filter: PartnershipFilter, $first: Int = 20, $after: String) {
  partnerships(organizationId: $of, filter: $filter, first: $first, after: $after) {
    totalCount nodes { id requester { name } need { id } messages(first: 2) { totalCount nodes { text } pageInfo { hasNextPage } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

type Listed = {
  partnerships: {
    totalCount: number;
    nodes: { id: string; messages: { totalCount: number; nodes: { text: string }[] } | null }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
};

const list = async (who: Person, variables: object = {}) =>
  (await who.ask<Listed>(LIST, variables)).data.partnerships;
const idsOf = ({ nodes }: Listed['partnerships']) => nodes.map(({ id }) => id);

/** Requests towards as many new universities, one minute apart. */
async function requestMany(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    clock.pass(60_000);
    ids.push(await scene.requestedId({ recipientId: await addOrganization(app, { kind: 'UNIVERSITY' }) }));
  }
  return ids;
}

describe('a person of several organizations', () => {
  it('acts for the one that the client names, reads the partnerships of each apart, and gains none by naming it', async () => {
    const { firmId, universityId, university } = scene;
    const id = await scene.requestedId();
    await scene.requestedId({ recipientId: await addOrganization(app, { kind: 'UNIVERSITY' }) });
    const { data: own } = await university.ask<{ viewer: { account: { id: Id<'account'> } } }>(
      '{ viewer { account { id } } }',
    );
    const second = await addOrganization(app);
    await app.services.accounts.addMembership(own.viewer.account.id, second, 'MEMBER');
    const actingFor = async (...ids: string[]) => {
      const who = person(app, university.cookie, { 'x-acting-for': ids.join(',') });
      const { data } = await who.ask<object>(
        '{ viewer { organization { id } membershipRole memberships { organization { id } waitingPartnerships } } }',
      );
      return { who, data };
    };
    const mine = { organization: { id: universityId }, waitingPartnerships: 1 };
    const other = { organization: { id: second }, waitingPartnerships: 0 };
    expect((await actingFor(firmId, second)).data).toEqual({
      viewer: { organization: { id: second }, membershipRole: 'MEMBER', memberships: [other, mine] },
    });
    const { who, data } = await actingFor(firmId, 'nonsense');
    expect(data).toMatchObject({
      viewer: { organization: { id: universityId }, memberships: [mine, other] },
    });
    expect(idsOf(await list(who))).toEqual([id]);
    const waiting = { filter: { waitsForViewer: true } };
    expect(idsOf(await list(who, { of: universityId, ...waiting }))).toEqual([id]);
    expect(idsOf(await list(who, { of: second, ...waiting }))).toEqual([]);
  });
});

describe('what is unread', () => {
  it('is told of each conversation until its reader has read it, and of nobody else’s', async () => {
    const unread = async (who: Person) =>
      (
        await who.ask<{ viewer: { unreadConversations: { id: string }[] } }>(
          '{ viewer { unreadConversations { id } } }',
        )
      ).data.viewer.unreadConversations.map(({ id }) => id);
    const [quiet, id] = [
      await scene.requestedId({ recipientId: await addOrganization(app, { kind: 'UNIVERSITY' }) }),
      await scene.requestedId(),
    ];
    const { message } = await scene.send(scene.firm, id);
    const stranger = await signedIn(app, { memberOf: await addOrganization(app) });
    expect([await unread(scene.university), await unread(scene.firm), await unread(stranger)]).toEqual([
      [id],
      [],
      [],
    ]);
    expect(quiet).not.toBe(id);
    await scene.university.ask(
      'mutation M($input: MarkConversationReadInput!) { markConversationRead(input: $input) { errors { code } } }',
      { input: { messageId: message?.id } },
    );
    expect(await unread(scene.university)).toEqual([]);
  });
});

describe('listing partnerships', () => {
  it('has the last activity first, page by page, and a message moves one up', async () => {
    const [first, second, third] = await requestMany(3);
    clock.pass(60_000);
    await scene.send(scene.firm, String(first));
    const page = await list(scene.firm, { first: 2 });
    expect([idsOf(page), page.totalCount, page.pageInfo.hasNextPage]).toEqual([[first, third], 3, true]);
    const rest = await list(scene.firm, { first: 2, after: page.pageInfo.endCursor });
    expect([idsOf(rest), rest.pageInfo.hasNextPage]).toEqual([[second], false]);
  });

  it('gives each its own messages', async () => {
    const ids = await requestMany(2);
    for (const text of ['一', '二', '三']) {
      clock.pass(60_000);
      await scene.send(scene.firm, String(ids[0]), { text });
    }
    const { nodes } = await list(scene.firm);
    expect(nodes.map(({ messages }) => messages)).toMatchObject([
      { totalCount: 3, nodes: [{ text: '三' }, { text: '二' }], pageInfo: { hasNextPage: true } },
      { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } },
    ]);
  });

  it('narrows to states, and to what waits for the viewer', async () => {
    const id = await scene.requestedId();
    expect(idsOf(await list(scene.university, { filter: { waitsForViewer: true } }))).toEqual([id]);
    expect(idsOf(await list(scene.firm, { filter: { waitsForViewer: true } }))).toEqual([]);
    await scene.decide(scene.university, ACCEPT, id);
    expect(idsOf(await list(scene.university, { filter: { waitsForViewer: true } }))).toEqual([]);
    expect(idsOf(await list(scene.firm, { filter: { states: ['ACCEPTED', 'ACTIVE'] } }))).toEqual([id]);
    expect(idsOf(await list(scene.firm, { filter: { states: ['REQUESTED'] } }))).toEqual([]);
    expect(idsOf(await list(scene.firm, { filter: { states: [] } }))).toEqual([id]);
  });

  it('shows everybody their own, officers all, and strangers nothing', async () => {
    const id = await scene.requestedId();
    const officer = await signedIn(app, { isOfficer: true });
    const stranger = await signedIn(app, { memberOf: await addOrganization(app) });
    const nobody = await signedIn(app, {});
    expect(idsOf(await list(officer))).toContain(id);
    expect(idsOf(await list(officer, { of: scene.firmId }))).toEqual([id]);
    expect((await list(officer)).nodes.every(({ messages }) => messages === null)).toBe(true);
    expect(idsOf(await list(stranger))).toEqual([]);
    expect(idsOf(await list(nobody))).toEqual([]);
    expect(codesOf(await stranger.ask(LIST, { of: scene.firmId }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await person(app).ask(LIST))).toEqual(['UNAUTHENTICATED']);
    expect(codesOf(await stranger.ask(READ, { id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await person(app).ask(READ, { id }))).toEqual(['NOT_FOUND']);
  });

  it.each([{ first: 0 }, { first: 101 }, { first: 1, after: 'x' }, { first: 1, after: 'bm90IGEgY3Vyc29y' }])(
    'refuses a page that is none: %j',
    async (page) => {
      expect(codesOf(await scene.firm.ask(LIST, page))).toEqual(['INVALID_INPUT']);
    },
  );
});

describe('taking in partnerships of the past', () => {
  const take = async (...records: ReturnType<typeof incomingPartnership>[]) =>
    (await app.services.partnershipIntake.takeIn(records)).map(({ status }) => status);

  it('adds nothing the second time, and shows what happened', async () => {
    const record = incomingPartnership({ requesterId: scene.firmId, recipientId: scene.universityId });
    expect([await take(record), await take(record)]).toEqual([['CREATED'], ['UNCHANGED']]);
    const { nodes, totalCount } = await list(scene.firm);
    expect(totalCount).toBe(1);
    expect(nodes[0]?.messages?.nodes.map(({ text }) => text)).toEqual(['第二条', '第一条']);
    const { data } = await scene.firm.ask(READ, { id: nodes[0]?.id });
    expect(data).toMatchObject({
      partnership: {
        state: 'COMPLETED',
        lastActivityAt: '2026-01-06T00:00:00.000Z',
        contacts: { recipient: { email: 'university@example.com' } },
        viewerCanSendMessage: false,
      },
    });
  });

  it('refuses what cannot be right', async () => {
    const { firmId, universityId } = scene;
    const good = incomingPartnership({ requesterId: firmId, recipientId: universityId });
    const [request, ...later] = good.steps;
    expect(
      await take(
        { ...good, recipientId: firmId },
        { ...good, recipientId: newId('organization') },
        { ...good, steps: later },
        { ...good, steps: [] },
        { ...good, steps: [...good.steps].reverse() },
        { ...good, steps: request ? [request] : [] },
        incomingPartnership({
          requesterId: universityId,
          recipientId: firmId,
          steps: request ? [request] : [],
        }),
      ),
    ).toEqual(['REFUSED', 'REFUSED', 'REFUSED', 'REFUSED', 'REFUSED', 'CREATED', 'REFUSED']);
  });

  it('counts what each organization has completed', async () => {
    const { firmId, universityId } = scene;
    const other = await addOrganization(app);
    await take(
      incomingPartnership({ requesterId: firmId, recipientId: universityId }),
      incomingPartnership({ requesterId: universityId, recipientId: firmId }),
      incomingPartnership({ requesterId: other, recipientId: universityId }),
    );
    await scene.requestedId();
    const counts = await app.services.partnerships.countCompleted([
      firmId,
      universityId,
      newId('organization'),
    ]);
    expect([...counts].sort()).toEqual(
      [
        [firmId, 2],
        [universityId, 3],
      ].sort(),
    );
    expect(await app.services.partnerships.countCompleted([])).toEqual(new Map());
  });

  it('lets examples go, and what hangs on removed organizations', async () => {
    const { firmId, universityId } = scene;
    const isExample = incomingPartnership({
      requesterId: firmId,
      recipientId: universityId,
      isExample: true,
    });
    await take(isExample);
    const kept = await scene.requestedId();
    const gone = await addOrganization(app);
    await take(incomingPartnership({ requesterId: gone, recipientId: universityId }));
    await bus.publish('ExamplesRemoved', { organizationIds: [gone] });
    expect(idsOf(await list(scene.university))).toEqual([kept]);
    await settle(app);
  });
});

it('its record is saved by those who may see it: when, who, what and why, and no formula', async () => {
  const { firm, university } = scene;
  const id = await scene.requestedId();
  await scene.decide(university, DECLINE, id, { reason: 'NO_CAPACITY', note: '=下半年再说' });
  const wish = { list: 'PARTNERSHIP_TIMELINE', variables: { id } };
  for (const who of [firm, university]) {
    const { bytes } = await exportOf(app, who, wish);
    expect(bytes.toString()).not.toMatch(/(^|,|\r\n)"?=/);
    const [, declined, requested] = await rowsOf(bytes, 'record.csv');
    expect(requested?.slice(2, 5)).toEqual(['申请方', '提出申请', '待答复']);
    expect(declined?.slice(2, 8)).toEqual([
      ...['接受方', '婉拒申请', '已婉拒', '近期没有余力', '', '=下半年再说'],
    ]);
  }
  const stranger = await signedIn(app, { memberOf: await addOrganization(app) });
  expect(await exportOf(app, stranger, wish)).toMatchObject({ status: 404 });
});
