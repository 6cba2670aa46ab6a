import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import type { App } from '../../api/src/app.ts';
import { connectLive, listenAt } from '../support/live.ts';
import { openScene, type Scene } from '../support/partnerships.ts';
import { type Person, settle, signedIn, startApp } from '../support/world.ts';

/** Two processes on one database. */
let here: App;
let there: App;
let urls: { here: string; there: string };
let scene: Scene;
let id: string;
const open: { dispose(): unknown }[] = [];

beforeAll(async () => {
  const database = `test-${randomUUID()}`;
  here = await startApp({}, database);
  there = await startApp({}, database);
  urls = { here: await listenAt(here), there: await listenAt(there) };
  scene = await openScene(here);
  id = await scene.requestedId();
});
afterAll(async () => {
  for (const connection of open) await connection.dispose();
  await Promise.all([here.server.close(), there.server.close()]);
});

type Told = { messageSent: { id: string; text: string; authorName: string | null; side: string } };
const FOLLOW =
  'subscription Follow($id: ID!) { messageSent(partnershipId: $id) { id text authorName side } }';

function connect(who: Person | null, at: keyof typeof urls = 'here', wish: object = {}) {
  const connection = connectLive(urls[at], { cookie: who?.cookie ?? null, ...wish });
  open.push(connection);
  return connection;
}
/** The server needs a moment to begin to follow; what is sent before is not told. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 150));

describe('a message', () => {
  it('arrives at who follows, in this process and in another, and under the reader’s own rights', async () => {
    const near = connect(scene.university).follow<Told>(FOLLOW, { id });
    const far = connect(scene.firm, 'there').follow<Told>(FOLLOW, { id });
    await soon();
    const { message } = await scene.send(scene.firm, id, { text: '周五到厂' });
    const expected = { id: message?.id, text: '周五到厂', side: 'REQUESTER' };
    expect((await near.next())?.data?.messageSent).toEqual({ ...expected, authorName: null });
    await settle(here);
    expect((await far.next())?.data?.messageSent).toEqual({ ...expected, authorName: '测试账号' });
    near.stop();
    far.stop();
  });

  it('is refused to strangers and officers, as a conversation that there is not', async () => {
    const officer = await signedIn(here, { isOfficer: true });
    const stranger = await signedIn(here, {});
    for (const [who, what] of [
      [officer, id],
      [stranger, id],
      [stranger, 'par_ffffffffffffffffffffffff'],
    ] as const) {
      const told = await connect(who).follow<Told>(FOLLOW, { id: what }).next();
      expect(told?.errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    }
  });

  it('is told no more to who left the organization: the connection ends with the next event', async () => {
    const leaver = await signedIn(here, { memberOf: scene.firmId, role: 'MEMBER' });
    const connection = connect(leaver);
    const following = connection.follow<Told>(FOLLOW, { id });
    await soon();
    const viewer = await here.services.accounts.identify(leaver.cookie?.split('=')[1] ?? '');
    if (viewer.kind !== 'ACCOUNT') throw new Error('somebody is signed in');
    await leaver.ask(
      'mutation Leave($input: LeaveOrganizationInput!) { leaveOrganization(input: $input) { errors { code } } }',
      { input: { organizationId: scene.firmId } },
    );
    await settle(here);
    await scene.send(scene.university, id, { text: '还在吗' });
    expect(await following.next()).toBeNull();
    expect(await connection.closed).toBe(4403);
  });

  it('is told no more once the session has ended', async () => {
    const person = await signedIn(here, { memberOf: scene.firmId });
    const connection = connect(person);
    const following = connection.follow<Told>(FOLLOW, { id });
    await soon();
    await person.ask('mutation Out { signOut { __typename } }');
    await scene.send(scene.university, id);
    expect(await following.next()).toBeNull();
    expect(await connection.closed).toBe(4401);
  });
});

describe('a connection', () => {
  it('is refused to visitors, to other sites, and to another protocol', async () => {
    const visitor = connect(null);
    void visitor.follow(FOLLOW, { id });
    expect(await visitor.closed).toBe(4401);
    const foreign = connect(scene.firm, 'here', { headers: { origin: 'https://evil.example' } });
    void foreign.follow(FOLLOW, { id });
    expect([0, 1006]).toContain(await foreign.closed);
    const old = new WebSocket(`${urls.here.replace('http', 'ws')}/graphql`, ['graphql-ws'], {
      headers: { cookie: scene.firm.cookie ?? '' },
    });
    await new Promise((resolve) => old.once('error', resolve).once('close', resolve));
    expect(old.readyState).not.toBe(WebSocket.OPEN);
  });

  it('takes valid subscriptions only, and within the limits of everything else', async () => {
    const connection = connect(scene.firm);
    const codes = async (query: string) =>
      (await connection.follow(query, { id }).next())?.errors?.map(({ extensions }) => extensions.code);
    expect(await codes('query Read { taxonomy: __typename }')).toEqual(['BAD_REQUEST']);
    expect(await codes('subscription Wrong { messageSent { nothing } }')).toContain('BAD_REQUEST');
    expect(await codes(`subscription Long { ${'a '.repeat(5_000)} }`)).toEqual(['BAD_REQUEST']);
    expect(
      await codes(
        `subscription Two($id: ID!) { a: messageSent(partnershipId: $id) { id } b: messageSent(partnershipId: $id) { id } }`,
      ),
    ).toEqual(['BAD_REQUEST']);
  });

  it('ends where a message is larger than any subscription', async () => {
    const connection = connect(scene.firm);
    void connection.follow(`subscription Big { messageSent(partnershipId: "${'x'.repeat(40_000)}") { id } }`);
    expect(await connection.closed).toBe(1009);
  });

  it('follows twenty things at most', async () => {
    const connection = connect(scene.firm);
    const all = Array.from({ length: 21 }, () => connection.follow<Told>(FOLLOW, { id }));
    const refused = await all.at(-1)?.next();
    expect(refused?.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_REQUEST']);
  });
});

describe('reading on', () => {
  const MARK =
    'mutation Mark($input: MarkConversationReadInput!) { markConversationRead(input: $input) { partnership { unreadMessages otherSideReadUpTo } errors { code } } }';
  const LOOK = 'query Look($id: ID!) { partnership(id: $id) { unreadMessages otherSideReadUpTo } }';
  type Seen = { partnership: { unreadMessages: number; otherSideReadUpTo: string | null } };
  const look = async (who: Person) => (await who.ask<Seen>(LOOK, { id })).data.partnership;

  it('is counted for each person, told per side, and told live', async () => {
    const pair = await openScene(here);
    id = await pair.requestedId();
    scene = pair;
    await pair.send(pair.firm, id, { text: '一' });
    const { message } = await pair.send(pair.firm, id, { text: '二' });
    expect(await look(pair.university)).toEqual({ unreadMessages: 2, otherSideReadUpTo: null });
    expect((await look(pair.firm)).unreadMessages).toBe(0);
    const following = connect(pair.firm, 'there').follow<{ conversationRead: { otherSideReadUpTo: string } }>(
      'subscription Reading($id: ID!) { conversationRead(partnershipId: $id) { otherSideReadUpTo } }',
      { id },
    );
    await soon();
    await pair.university.ask(MARK, { input: { messageId: message?.id } });
    expect((await look(pair.university)).unreadMessages).toBe(0);
    const told = (await following.next())?.data?.conversationRead.otherSideReadUpTo;
    expect(told).toBeTruthy();
    expect((await look(pair.firm)).otherSideReadUpTo).toBe(told);
    const stranger = await signedIn(here, {});
    const { errors } = await stranger.ask(MARK, { input: { messageId: message?.id } });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  });
});
